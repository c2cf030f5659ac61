import { invalid } from '../../engine/reading/body.ts'
import type { CallOf, Handlers } from '../../engine/reading/call.ts'
import type { ReplyOf } from '../../engine/reading/declared.ts'
import { find } from '../../engine/reading/visible.ts'
import type { FieldErrors } from '../../http/problem.ts'
import { verify } from './participation.ts'
import { programRow, programType } from './programs.ts'
import { userOf } from './user.ts'

type Verification =
  | 'POST /programs/{program_id}/user_verification'
  | 'POST /programs/{program_id}/post-enrollment-verification'

export const verificationHandlers: Handlers = {
  'POST /programs/{program_id}/user_verification': { body: {}, answer: submit },
  'POST /programs/{program_id}/post-enrollment-verification': { body: {}, answer: submit },
}

function submit(call: CallOf<Verification>): ReplyOf<Verification> {
  const { world, body, params, path } = call
  const user = userOf(call)
  const program = find(call, programType, `/programs/${params.program_id}`).id
  const errors = errorsIn(program, body)
  if (Object.keys(errors).length > 0) throw invalid(call, errors)
  verify(world, user, `${program}-${path.split('/').at(-1)}`, body)
  return { status: 201 }
}

/** What a program finds wrong with what it is told. */
function errorsIn(program: string, body: object): FieldErrors {
  const { sets = [], formats = {} } = programRow(program)?.verification ?? {}
  const errors: FieldErrors = Object.create(null)
  for (const [field, value] of Object.entries(body)) {
    const format = Object.hasOwn(formats, field) ? formats[field] : undefined
    if (!format) errors[field] = ['This program does not ask for it.']
    else if (typeof value !== 'string' || !format.test(value))
      errors[field] = ['Not in the form of this program.']
  }
  const [first = []] = sets
  const complete = sets.some((fields) => fields.every((field) => field in body))
  for (const field of complete ? [] : first) errors[field] = [`This program needs ${NAMES[field] ?? field}.`]
  return errors
}

const NAMES: Readonly<Record<string, string>> = { account_number: 'an account number', pin: 'a PIN' }

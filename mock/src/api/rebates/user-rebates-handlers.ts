import { invalid, reference } from '../../engine/reading/body.ts'
import type { CallOf, Handlers } from '../../engine/reading/call.ts'
import type { ReplyOf } from '../../engine/reading/declared.ts'
import { listOf } from '../../engine/reading/read.ts'
import { find } from '../../engine/reading/visible.ts'
import { at, pathAt } from '../../engine/world/url.ts'
import { Rejection } from '../../http/problem.ts'
import { userOf } from '../programs/user.ts'
import { lackingIn, withEvidence } from './evidence.ts'
import { evidenceRow, evidenceTypeType, rebateTypeType } from './rebate-types.ts'
import { formOf, rebateForms, type UserRebate, userRebateType } from './user-rebates.ts'

type Reading = 'GET /user_rebates' | 'GET /user_rebates/{user_rebate_id}'
type Create = 'POST /user_rebates'
type Update = 'PATCH /user_rebates/{user_rebate_id}'
type Submit = 'POST /user_rebates/{user_rebate_id}:submit'

export const userRebateHandlers: Handlers = {
  async 'GET /user_rebates'(call) {
    userOf(call)
    const { body, ...reply } = await listOf(call, userRebateType)
    return { ...reply, body: body.map((rebate) => complete(call, rebate)) }
  },
  'POST /user_rebates': { body: { rebate_type: 'handled' }, answer: create },
  'GET /user_rebates/{user_rebate_id}': (call) => ({
    status: 200,
    body: complete(call, find(call, userRebateType, call.path)),
  }),
  'PATCH /user_rebates/{user_rebate_id}': {
    body: { rebate_type: 'handled', evidence_type: 'handled', evidence_data: 'handled' },
    answer: update,
  },
  'POST /user_rebates/{user_rebate_id}:submit': submit,
}

/** The engine expands a type of evidence without what the user handed in of it. */
function complete(call: CallOf<Reading>, rebate: UserRebate): UserRebate {
  const name = 'rebate_type.required_evidence'
  if (![call.query.expand].flat().includes(name)) return rebate
  const type = call.world.read(rebateTypeType, pathAt(rebate.rebate_type) ?? '')
  if (!type) return rebate
  return { ...rebate, rebate_type: withEvidence(call, type, name) }
}

function create(call: CallOf<Create>): ReplyOf<Create> {
  const { world } = call
  const user = userOf(call)
  const type = reference(call, 'rebate_type', rebateTypeType)
  if (!type) throw invalid(call, { rebate_type: ['No rebate type has this URL.'] })
  const id = world.newId('rbtu')
  const url = at(`/user_rebates/${id}`)
  world.create('/user_rebates', id, { id, url, status: 'PENDING_TYPE_SELECTED', rebate_type: type.url })
  world.store(rebateForms).set(id, { user: at(`/users/${user}`), evidence: {} })
  return { status: 201, body: { id, url } }
}

function update(call: CallOf<Update>): ReplyOf<Update> {
  const { world, path } = call
  const rebate = find(call, userRebateType, path)
  const type = reference(call, 'rebate_type', rebateTypeType)
  if (type?.url !== rebate.rebate_type)
    throw invalid(call, { rebate_type: ['The application is for another rebate.'] })
  const evidence = reference(call, 'evidence_type', evidenceTypeType)
  const required: readonly unknown[] = type?.resource.required_evidence ?? []
  if (!evidence || !required.includes(evidence.url))
    throw invalid(call, { evidence_type: ['The rebate does not need this type of evidence.'] })
  const kind = evidence.resource.id
  const values = valuesIn(call, kind)
  const form = formOf(world, rebate.id)
  world.store(rebateForms).change(rebate.id, {
    evidence: { ...form?.evidence, [kind]: { ...form?.evidence[kind], ...values } },
  })
  if (rebate.status !== 'COMPLETE') world.change(path, { status: 'PENDING_IN_PROGRESS' })
  return { status: 200, body: { id: rebate.id, url: rebate.url } }
}

function submit(call: CallOf<Submit>): ReplyOf<Submit> {
  const { world, params } = call
  const path = `/user_rebates/${params.user_rebate_id}`
  const { id, status, rebate_type } = find(call, userRebateType, path)
  const type = world.read(rebateTypeType, pathAt(rebate_type) ?? '')
  const lacking = status === 'COMPLETE' || !type ? [] : lackingIn(call, id, type)
  if (lacking.length > 0)
    throw new Rejection({
      status: 400,
      title: 'Application incomplete',
      detail: `The application lacks ${lacking.join('; ')}.`,
    })
  world.change(path, { status: 'COMPLETE' })
  return { status: 200 }
}

/** The values that were sent, by the number of what they are values of. */
function valuesIn(call: CallOf<Update>, kind: string): Record<string, string> {
  const data = evidenceRow(kind)?.data ?? []
  const entries = call.body.evidence_data
  const faults: string[] = []
  const values: Record<string, string> = {}
  for (const { id, value } of entries) {
    const asked = data.find(({ number }) => number === id)
    if (!asked) faults.push(`This type of evidence has no item ${id}.`)
    else if (asked.data_type === 'currency' && !/^\d+([.,]\d{1,2})?$/.test(String(value)))
      faults.push(`${asked.title} is an amount of money: send it without its currency symbol.`)
    else values[String(id)] = String(value)
  }
  if (faults.length > 0) throw invalid(call, { evidence_data: faults })
  return values
}

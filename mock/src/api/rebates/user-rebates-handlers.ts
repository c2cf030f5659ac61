import { invalid, reference } from '../../engine/reading/body.ts'
import type { Call, Handlers, Reply } from '../../engine/reading/call.ts'
import { list } from '../../engine/reading/read.ts'
import { find } from '../../engine/reading/visible.ts'
import type { Resource } from '../../engine/world/resource.ts'
import { at, pathAt } from '../../engine/world/url.ts'
import { Rejection } from '../../http/problem.ts'
import { userOf } from '../programs/user.ts'
import { lackingIn, withEvidence } from './evidence.ts'
import { evidenceRow, type RebateType } from './rebate-types.ts'
import { formOf, type UserRebate } from './user-rebates.ts'

const REBATE = '/user_rebates/{user_rebate_id}'
const REBATE_TYPE = /^\/rebate_types\/[^/]+$/

export const userRebateHandlers: Handlers = {
  'GET /user_rebates': async (call) => {
    userOf(call)
    const { body, ...reply } = await list(call)
    return { ...reply, body: (body as UserRebate[]).map((rebate) => complete(call, rebate)) }
  },
  'POST /user_rebates': create,
  [`GET ${REBATE}`]: (call) => ({
    status: 200,
    body: complete(call, find(call, call.path) as unknown as UserRebate),
  }),
  [`PATCH ${REBATE}`]: update,
  [`POST ${REBATE}:submit`]: submit,
}

/** The engine expands a type of evidence without what the user handed in of it. */
function complete(call: Call, rebate: UserRebate): UserRebate {
  const name = 'rebate_type.required_evidence'
  if (![call.query.expand].flat().includes(name)) return rebate
  const type = call.world.get(pathAt(rebate.rebate_type) ?? '') as unknown as RebateType
  return { ...rebate, rebate_type: withEvidence(call, type, name) }
}

function create(call: Call): Reply {
  const { world } = call
  const user = userOf(call)
  const type = reference(call, 'rebate_type', REBATE_TYPE)
  if (!type) throw invalid(call, { rebate_type: ['No rebate type has this URL.'] })
  const id = world.newId('rbtu')
  const url = at(`/user_rebates/${id}`)
  world.create('/user_rebates', id, { id, url, status: 'PENDING_TYPE_SELECTED', rebate_type: type.url })
  world.create(`/user_rebates/${id}`, 'form', { user: at(`/users/${user}`), evidence: {} })
  return { status: 201, body: { id, url } }
}

function update(call: Call): Reply {
  const { world, path } = call
  const rebate = find(call, path) as unknown as UserRebate
  const type = reference(call, 'rebate_type', REBATE_TYPE)
  if (type?.url !== rebate.rebate_type)
    throw invalid(call, { rebate_type: ['The application is for another rebate.'] })
  const evidence = reference(call, 'evidence_type', /^\/rebate_evidence_types\/[^/]+$/)
  const required = (type?.resource as RebateType | undefined)?.required_evidence as string[] | undefined
  if (!evidence || !required?.includes(evidence.url))
    throw invalid(call, { evidence_type: ['The rebate does not need this type of evidence.'] })
  const kind = String(evidence.resource.id)
  const values = valuesIn(call, kind)
  const form = formOf(world, rebate.id)
  world.change(`${path}/form`, {
    evidence: { ...form?.evidence, [kind]: { ...form?.evidence[kind], ...values } },
  })
  if (rebate.status !== 'COMPLETE') world.change(path, { status: 'PENDING_IN_PROGRESS' })
  return { status: 200, body: { id: rebate.id, url: rebate.url } }
}

function submit(call: Call): Reply {
  const { world, params } = call
  const path = `/user_rebates/${params.user_rebate_id}`
  const { id, status, rebate_type } = find(call, path) as unknown as UserRebate
  const type = world.get(pathAt(rebate_type) ?? '') as unknown as RebateType | undefined
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
function valuesIn(call: Call, kind: string): Record<string, string> {
  const data = evidenceRow(kind)?.data ?? []
  const entries = call.body.evidence_data as readonly Resource[]
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

import type { Call, Handlers, Reply } from '../../engine/reading/call.ts'
import { list } from '../../engine/reading/read.ts'
import { find } from '../../engine/reading/visible.ts'
import { translated } from '../programs/language.ts'
import { handedIn, withEvidence } from './evidence.ts'
import type { EvidenceType, RebateType } from './rebate-types.ts'

export const rebateHandlers: Handlers = {
  'GET /rebate_types': (call) =>
    each<RebateType>(call, (type) => withEvidence(call, type, 'required_evidence')),
  'GET /rebate_types/{rebate_type_id}': (call) => {
    const type = find(call, call.path) as unknown as RebateType
    return { status: 200, body: translated(withEvidence(call, type, 'required_evidence'), call.headers) }
  },
  'GET /rebate_evidence_types': (call) => each<EvidenceType>(call, (type) => handedIn(call, type)),
  'GET /rebate_evidence_types/{rebate_evidence_type_id}': (call) => {
    const type = find(call, call.path) as unknown as EvidenceType
    return { status: 200, body: translated(handedIn(call, type), call.headers) }
  },
}

async function each<T extends object>(call: Call, complete: (item: T) => T): Promise<Reply> {
  const { body, ...reply } = await list(call)
  return { ...reply, body: (body as T[]).map(complete) }
}

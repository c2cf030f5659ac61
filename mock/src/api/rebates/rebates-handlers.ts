import type { Handlers } from '../../engine/reading/call.ts'
import { listOf } from '../../engine/reading/read.ts'
import { find } from '../../engine/reading/visible.ts'
import { translated } from '../programs/language.ts'
import { handedIn, withEvidence } from './evidence.ts'
import { evidenceTypeType, rebateTypeType } from './rebate-types.ts'

export const rebateHandlers: Handlers = {
  async 'GET /rebate_types'(call) {
    const { body, ...reply } = await listOf(call, rebateTypeType)
    return { ...reply, body: body.map((type) => withEvidence(call, type, 'required_evidence')) }
  },
  'GET /rebate_types/{rebate_type_id}': (call) => {
    const type = find(call, rebateTypeType, call.path)
    return { status: 200, body: translated(withEvidence(call, type, 'required_evidence'), call.headers) }
  },
  async 'GET /rebate_evidence_types'(call) {
    const { body, ...reply } = await listOf(call, evidenceTypeType)
    return { ...reply, body: body.map((type) => handedIn(call, type)) }
  },
  'GET /rebate_evidence_types/{rebate_evidence_type_id}': (call) => {
    const type = find(call, evidenceTypeType, call.path)
    return { status: 200, body: translated(handedIn(call, type), call.headers) }
  },
}

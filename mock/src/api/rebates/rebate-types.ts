import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { rows } from '../../engine/world/source.ts'
import { at } from '../../engine/world/url.ts'
import { EVIDENCE, type EvidenceRow, REBATES } from './rebate-data.ts'

export type RebateType = Schema<'RebateType'>
export type EvidenceType = Schema<'RebateEvidenceType'>

const evidenceTypes = rows(
  EVIDENCE.map(({ data, ...row }): [string, EvidenceType] => [
    row.id,
    {
      ...row,
      url: at(`/rebate_evidence_types/${row.id}`),
      file: null,
      evidence_data: data.map(({ number: _, ...one }) => ({ ...one, value: null })),
    },
  ]),
)
const rebateTypes = rows(
  REBATES.map(({ evidence, ...row }): [string, RebateType] => [
    row.id,
    {
      ...row,
      url: at(`/rebate_types/${row.id}`),
      required_evidence: evidence.map((id) => at(`/rebate_evidence_types/${id}`)),
    },
  ]),
)

/** Before anything is handed in; what a user did hand in is added for that user alone. */
export const evidenceTypeType = resourceType<EvidenceType>({
  path: '/rebate_evidence_types/{rebate_evidence_type_id}',
  collection: () => evidenceTypes,
  owner: () => undefined,
})

export const rebateTypeType = resourceType<RebateType>({
  path: '/rebate_types/{rebate_type_id}',
  collection: () => rebateTypes,
  owner: () => undefined,
})

/** A kind of evidence by its id, with the numbers of its data. */
export const evidenceRow = (id: string): EvidenceRow | undefined => EVIDENCE.find((row) => row.id === id)

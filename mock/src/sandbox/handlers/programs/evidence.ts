import type { Call } from '../../api/call.ts'
import { type EvidenceFile, presigned, uploadOf } from '../../resources/programs/evidence-files.ts'
import { type EvidenceType, evidenceRow, type RebateType } from '../../resources/programs/rebate-types.ts'
import { formOf } from '../../resources/programs/user-rebates.ts'
import { idAt, pathAt } from '../../world/url.ts'

/** A type of evidence with what the user of the request handed in of it last. */
export function handedIn(call: Call, type: EvidenceType): EvidenceType {
  const values = valuesOf(call, type.id)
  const numbers = evidenceRow(type.id)?.data.map(({ number }) => number) ?? []
  return {
    ...type,
    file: fileOf(call, type),
    evidence_data: type.evidence_data.map((data, i) => ({
      ...data,
      value: values[String(numbers[i])] ?? null,
    })),
  }
}

/** A rebate type whose evidence is expanded, where the request asks for that with one of these names. */
export function withEvidence(call: Call, type: RebateType, name: string): RebateType {
  if (![call.query.expand].flat().includes(name)) return type
  const urls = type.required_evidence ?? []
  const evidence = urls.map((url) => call.world.get(pathAt(url) ?? '') as unknown as EvidenceType)
  return { ...type, required_evidence: evidence.map((one) => handedIn(call, one)) }
}

function valuesOf(call: Call, type: string): Readonly<Record<string, string>> {
  return Object.assign(
    {},
    ...mine(call, '/user_rebates').map((id) => formOf(call.world, id)?.evidence[type] ?? {}),
  )
}

function fileOf(call: Call, { url }: EvidenceType): NonNullable<EvidenceType['file']> | null {
  const { world } = call
  const files = mine(call, '/rebate_evidence_files')
    .map((id) => ({ file: world.get(`/rebate_evidence_files/${id}`), upload: uploadOf(world, id) }))
    .filter(
      ({ file, upload }) => idAt(file?.rebate_evidence_type) === idAt(url) && upload?.finished_at != null,
    )
  const latest = files.at(-1)
  const { id, file_name: name } = (latest?.file ?? {}) as Partial<EvidenceFile>
  if (id === undefined || name === undefined) return null
  return { name, url: presigned(world, latest?.upload?.user_rebate ?? id, name) }
}

/** Ids of what belongs to the user, oldest first. */
function mine({ world, actor }: Call, collection: string): string[] {
  const source = world.collection(collection)?.source
  return actor.user === undefined ? [] : [...(source?.owned?.(actor.user).keys() ?? [])]
}

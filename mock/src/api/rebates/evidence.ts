import type { Call } from '../../engine/reading/call.ts'
import { firstKeys } from '../../engine/world/source.ts'
import { idAt, pathAt } from '../../engine/world/url.ts'
import { type EvidenceFile, uploadOf } from './evidence-files.ts'
import { presigned } from './presigned.ts'
import { type EvidenceType, evidenceRow, evidenceTypeType, type RebateType } from './rebate-types.ts'
import { formOf } from './user-rebates.ts'

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
  const evidence = urls.flatMap((url) => call.world.read(evidenceTypeType, pathAt(url) ?? '') ?? [])
  return { ...type, required_evidence: evidence.map((one) => handedIn(call, one)) }
}

function valuesOf(call: Call, type: string): Readonly<Record<string, string>> {
  return Object.assign(
    {},
    ...mine(call, '/user_rebates').map((id) => formOf(call.world, id)?.evidence[type] ?? {}),
  )
}

function fileOf(call: Call, { url }: EvidenceType): NonNullable<EvidenceType['file']> | null {
  const latest = filesOf(call, url).at(-1)
  const { id, file_name: name } = (latest?.file ?? {}) as Partial<EvidenceFile>
  if (id === undefined || name === undefined) return null
  return { name, url: presigned(call, { id, folder: latest?.upload?.user_rebate ?? id, name }) }
}

/** The files that the user has uploaded of a type of evidence, oldest first. */
function filesOf(call: Call, type: string) {
  const { world } = call
  return mine(call, '/rebate_evidence_files')
    .map((id) => ({ file: world.get(`/rebate_evidence_files/${id}`), upload: uploadOf(world, id) }))
    .filter(
      ({ file, upload }) => idAt(file?.rebate_evidence_type) === idAt(type) && upload?.finished_at != null,
    )
}

/** Names of what an application still lacks, for the rebate that it is for. */
export function lackingIn(call: Call, rebate: string, { required_evidence }: RebateType): string[] {
  const evidence = formOf(call.world, rebate)?.evidence ?? {}
  return (required_evidence ?? []).flatMap((url) => {
    const row = evidenceRow(idAt(url) ?? '')
    if (!row) return []
    const given = evidence[row.id] ?? {}
    const values = row.data.filter(({ required, number }) => required && !given[number])
    // A file that was not uploaded for a certain application serves any.
    const files = filesOf(call, String(url)).filter(
      ({ upload }) => (upload?.user_rebate ?? rebate) === rebate,
    )
    return [
      ...values.map(({ title }) => `${row.title}: ${title}`),
      ...(row.upload_required && files.length === 0 ? [`${row.title}: a file`] : []),
    ]
  })
}

/** Files and applications of a user that are looked at, the latest ones. */
const MOST = 100

/** Ids of what belongs to the user, oldest first. */
function mine({ world, actor }: Call, collection: string): string[] {
  const source = world.collection(collection)?.source
  return actor.user === undefined ? [] : firstKeys(source?.owned?.(actor.user), MOST, true).reverse()
}

import { userUrl } from '../../world/people.ts'
import { resourceType } from '../../world/resource-type.ts'
import type { Schema } from '../../world/schema.ts'
import { DEFAULT_USER, type Series, seriesSource } from '../../world/series.ts'
import { HOUR } from '../../world/timestamp.ts'
import { at, idAt } from '../../world/url.ts'
import type { World } from '../../world/world.ts'

export type EvidenceFile = Schema<'RebateEvidenceFile'>

/** What is known of a file that no operation reads. */
export interface EvidenceUpload {
  readonly user: string
  /** Id of the application that it is for; null where none was named. */
  readonly user_rebate: string | null
  /** Null until the file is in place. */
  readonly finished_at: string | null
}

const DOCUMENTED = 'rbef01HSH04KDEWF6Z4DB2J77J74K5'

/** Only the file of the documentation is there to begin with. */
const evidenceFileSeries: Series<EvidenceFile> = {
  prefix: 'rbef',
  documented: [DOCUMENTED],
  start: Date.UTC(2024, 0, 1),
  step: HOUR,
  count: () => 0,
  owned: (_, user) => (user === DEFAULT_USER ? [-1] : []),
  derive: (_, id) => ({
    id: id as EvidenceFile['id'],
    url: at(`/rebate_evidence_files/${id}`),
    file_name: 'charger_invoice.pdf',
    rebate_evidence_type: at('/rebate_evidence_types/rbet01HSH04KDEWF6Z4DB2J77J74K5'),
  }),
}

export const evidenceFileType = resourceType<EvidenceFile>({
  path: '/rebate_evidence_files/{rebate_evidence_file_id}',
  collection: (world) => seriesSource(evidenceFileSeries, world),
  owner: ({ id }, world) => idAt(uploadOf(world, id)?.user),
  filters: { user_rebate: ({ id }, value, world) => uploadOf(world, id)?.user_rebate === value },
})

export const evidenceUploadType = resourceType<EvidenceUpload>({
  path: '/rebate_evidence_files/{rebate_evidence_file_id}/upload',
  single: (world, { rebate_evidence_file_id }) =>
    rebate_evidence_file_id === DOCUMENTED
      ? {
          user: userUrl(world, DEFAULT_USER),
          user_rebate: 'rbtu01HSH04KDEWF6Z4DB2J77J74K5',
          finished_at: '2024-03-21T13:05:44Z',
        }
      : undefined,
})

/** How far the upload of a file is, and whose it is. */
export function uploadOf(world: World, file: string): EvidenceUpload | undefined {
  return world.get(`/rebate_evidence_files/${file}/upload`) as unknown as EvidenceUpload | undefined
}

/** An address in a store of files, signed in advance for an hour, as a client would get one from AWS S3. */
export function presigned(world: World, folder: string, name: string): string {
  const expires = Math.floor((world.now() + HOUR) / 1000)
  const signature = 'AWSAccessKeyId=EXAMPLE&Signature=ZXhhbXBsZQ%3D%3D'
  return `https://cdn.example.com/user_rebates/${folder}/${encodeURIComponent(name)}?${signature}&Expires=${expires}`
}

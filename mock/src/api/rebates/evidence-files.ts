import { userUrl } from '../../engine/world/people.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { DEFAULT_USER, type Series, seriesSource, steadily } from '../../engine/world/series.ts'
import { storeType } from '../../engine/world/store.ts'
import { HOUR } from '../../engine/world/timestamp.ts'
import { at, idAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'

export type EvidenceFile = Schema<'RebateEvidenceFile'>

/** What is known of a file that no operation reads. */
export interface EvidenceUpload {
  readonly user: string
  /** Id of the application that it is for; null where none was named. */
  readonly user_rebate: string | null
  /** Null until the file has come. */
  readonly received: Received | null
  /** Null until the client has said that the file is in place. */
  readonly finished_at: string | null
}

/** What is known of the content of a file. */
export interface Received {
  /** Bytes. */
  readonly size: number
  /** Media type. */
  readonly type: string
  readonly at: string
}

const DOCUMENTED = 'rbef01HSH04KDEWF6Z4DB2J77J74K5'

/** Only the file of the documentation is there to begin with. */
const evidenceFileSeries: Series<EvidenceFile, 'rbef'> = {
  prefix: 'rbef',
  documented: [DOCUMENTED],
  pace: steadily(Date.UTC(2024, 0, 1), HOUR),
  count: () => 0,
  owned: (_, user) => (user === DEFAULT_USER ? [-1] : []),
  derive: (_, id) => ({
    id,
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

export const evidenceUploads = storeType<EvidenceUpload>({
  path: '/rebate_evidence_files/{rebate_evidence_file_id}/upload',
  derive: (world, file) =>
    file === DOCUMENTED
      ? {
          user: userUrl(world, DEFAULT_USER),
          user_rebate: 'rbtu01HSH04KDEWF6Z4DB2J77J74K5',
          received: { size: 48_213, type: 'application/pdf', at: '2024-03-21T13:05:42Z' },
          finished_at: '2024-03-21T13:05:44Z',
        }
      : undefined,
})

/** How far the upload of a file is, and whose it is. */
export function uploadOf(world: World, file: string): EvidenceUpload | undefined {
  return world.store(evidenceUploads).get(file)
}

/** Notes that a file has come. */
export function receive(world: World, file: string, received: Received): void {
  world.store(evidenceUploads).change(file, { received })
}

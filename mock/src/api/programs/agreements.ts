import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { rows } from '../../engine/world/source.ts'
import { at } from '../../engine/world/url.ts'
import { programRow } from './programs.ts'

export type AgreementVersion = Schema<'ParticipationAgreementVersion'>

export const agreementVersionType = resourceType<AgreementVersion>({
  path: '/programs/{program_id}/participation_agreement_versions/{participation_agreement_version_id}',
  collection: (_, { program_id = '' }) =>
    rows(
      (programRow(program_id)?.agreements ?? []).map(({ id, ...version }): [string, AgreementVersion] => [
        id,
        { id, url: at(`/programs/${program_id}/participation_agreement_versions/${id}`), ...version },
      ]),
    ),
  newestFirst: true,
  owner: () => undefined,
})

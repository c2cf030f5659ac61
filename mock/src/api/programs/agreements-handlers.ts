import type { Call, Handlers, Reply } from '../../engine/reading/call.ts'
import { find, notFound } from '../../engine/reading/visible.ts'
import { instant } from '../../engine/world/timestamp.ts'
import { Rejection } from '../../http/problem.ts'
import type { AgreementVersion } from './agreements.ts'
import { accept } from './participation.ts'
import { userOf } from './user.ts'

const VERSIONS = '/programs/{program_id}/participation_agreement_versions'

export const agreementHandlers: Handlers = {
  [`GET ${VERSIONS}/current`]: current,
  [`POST ${VERSIONS}/{participation_agreement_version_id}/accept`]: acceptVersion,
}

/** Of the versions that are published, the one with the highest number. */
function current(call: Call): Reply {
  const source = call.world.collection(call.path.slice(0, -'/current'.length))?.source
  const versions = [...(source?.keys() ?? [])].map((key) => source?.get(key) as unknown as AgreementVersion)
  const [newest] = versions
    .filter(({ published }) => published)
    .sort((a, b) => (b.version_number ?? 0) - (a.version_number ?? 0))
  if (!newest) throw notFound(call.path)
  return { status: 200, body: newest }
}

function acceptVersion(call: Call): Reply {
  const { world, actor } = call
  const version = find(call, call.path.slice(0, -'/accept'.length))
  if (!actor.personal) {
    const detail = 'Only the user can accept an agreement: send a token that a user granted.'
    throw new Rejection({ status: 403, detail })
  }
  accept(world, userOf(call), String(version.id), instant(world.now()))
  return { status: 201 }
}

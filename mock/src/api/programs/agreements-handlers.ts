import type { CallOf, Handlers } from '../../engine/reading/call.ts'
import type { ReplyOf } from '../../engine/reading/declared.ts'
import { find, notFound } from '../../engine/reading/visible.ts'
import { itemsOf } from '../../engine/world/source.ts'
import { instant } from '../../engine/world/timestamp.ts'
import { Rejection } from '../../http/problem.ts'
import { agreementVersionType } from './agreements.ts'
import { accept } from './participation.ts'
import { userOf } from './user.ts'

type Current = 'GET /programs/{program_id}/participation_agreement_versions/current'
type Accept =
  'POST /programs/{program_id}/participation_agreement_versions/{participation_agreement_version_id}/accept'

export const agreementHandlers: Handlers = {
  'GET /programs/{program_id}/participation_agreement_versions/current': current,
  'POST /programs/{program_id}/participation_agreement_versions/{participation_agreement_version_id}/accept':
    {
      body: {},
      answer: acceptVersion,
    },
}

/** Of the versions that are published, the one with the highest number. */
function current(call: CallOf<Current>): ReplyOf<Current> {
  const versions = call.world.all(agreementVersionType, call.path.slice(0, -'/current'.length))
  const [newest] = itemsOf(versions)
    .filter(({ published }) => published)
    .sort((a, b) => (b.version_number ?? 0) - (a.version_number ?? 0))
  if (!newest) throw notFound(call.path)
  return { status: 200, body: newest }
}

function acceptVersion(call: CallOf<Accept>): ReplyOf<Accept> {
  const { world, actor } = call
  const version = find(call, agreementVersionType, call.path.slice(0, -'/accept'.length))
  if (!actor.personal) {
    const detail = 'Only the user can accept an agreement: send a token that a user granted.'
    throw new Rejection({ status: 403, detail })
  }
  accept(world, userOf(call), version.id, instant(world.now()))
  return { status: 201 }
}

import type { Call, Handlers } from '../../engine/reading/call.ts'
import { listOf } from '../../engine/reading/read.ts'
import { find, withoutForeign } from '../../engine/reading/visible.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { isConnected, siteType } from './sites.ts'

type Site = Schema<'EVSESite'>

export const siteHandlers: Handlers = {
  async 'GET /evse_sites'(call) {
    const { body, ...reply } = await listOf(call, siteType)
    return { ...reply, body: body.map((site) => seenBy(call, site)) }
  },
  'GET /evse_sites/{evse_site_id}': (call) => ({
    status: 200,
    body: seenBy(call, find(call, siteType, call.path)),
  }),
}

/** A site as the caller sees it: without the EVSEs of others, which would be addresses of nothing. */
function seenBy(call: Pick<Call, 'world' | 'actor'>, site: Site): Site {
  const { world, actor } = call
  return {
    ...withoutForeign(call, site),
    user_connected: actor.user === undefined ? null : isConnected(world, site, actor.user),
  }
}

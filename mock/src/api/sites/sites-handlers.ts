import type { Call, Handlers } from '../../engine/reading/call.ts'
import { list, retrieve } from '../../engine/reading/read.ts'
import { withoutForeign } from '../../engine/reading/visible.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { isConnected } from './sites.ts'

type Site = Schema<'EVSESite'>

export const siteHandlers: Handlers = {
  async 'GET /evse_sites'(call) {
    const { body, ...reply } = await list(call)
    return { ...reply, body: (body as Site[]).map((site) => seenBy(call, site)) }
  },
  async 'GET /evse_sites/{evse_site_id}'(call) {
    const { body, ...reply } = await retrieve(call)
    return { ...reply, body: seenBy(call, body as Site) }
  },
}

/** A site as the caller sees it: without the EVSEs of others, which would be addresses of nothing. */
function seenBy(call: Call, site: Site): Site {
  const { world, actor } = call
  return {
    ...withoutForeign(call, site),
    user_connected: actor.user === undefined ? null : isConnected(world, site, actor.user),
  }
}

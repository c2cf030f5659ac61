import type { Call, Handlers } from '../../api/call.ts'
import { list, retrieve } from '../../api/read.ts'
import { withoutForeign } from '../../api/visible.ts'
import { isConnected } from '../../resources/evses/sites.ts'
import type { Schema } from '../../world/schema.ts'

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

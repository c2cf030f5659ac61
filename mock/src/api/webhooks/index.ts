import type { Handlers } from '../../engine/reading/call.ts'
import type { Schema } from '../../engine/world/schema.ts'

/** What its operations do that is more than reading. */
export const handlers: Handlers = {
  'GET /webhook_portal': ({ base }) => ({
    status: 200,
    body: { url: new URL('_control/portal', base).href } satisfies Schema<'WebhookPortal'>,
  }),
}

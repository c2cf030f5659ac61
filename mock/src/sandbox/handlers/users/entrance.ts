import type { Handlers } from '../../api/call.ts'
import type { Schema } from '../../world/schema.ts'
import { at } from '../../world/url.ts'

const ROOT: Schema<'Root'> = {
  users: at('/users/'),
  carbon_feeds: at('/carbon_feeds/'),
  evses: at('/evses/'),
  evse_models: at('/evse_models/'),
  evse_makes: at('/evse_makes/'),
  vehicles: at('/vehicles/'),
  vehicle_trims: at('/vehicle_trims/'),
  vehicle_models: at('/vehicle_models/'),
  vehicle_makes: at('/vehicle_makes/'),
  suppliers: at('/suppliers/'),
  tariffs: at('/tariffs/'),
  support_tickets: at('/support_tickets/'),
  dispatch_coordinators: at('/dispatch_coordinators/'),
  grid_feeds: at('/grid_feeds/'),
}

const SENT: Schema<'PasswordResetResult'> = { status: 'password_reset_email_sent' }

/** Ways into the API and into what belongs to it. */
export const entranceHandlers: Handlers = {
  'GET /': () => ({ status: 200, body: ROOT }),
  // No mail leaves the sandbox; the API would not tell either whether one did.
  'POST /auth/password_reset': () => ({ status: 200, body: SENT }),
  'GET /webhook_portal': ({ base }) => ({
    status: 200,
    body: { url: new URL('/_control/portal', base).href } satisfies Schema<'WebhookPortal'>,
  }),
}

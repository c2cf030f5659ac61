import type { Handlers } from '../../engine/reading/call.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { at } from '../../engine/world/url.ts'

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

/** What its operations do that is more than reading. */
export const handlers: Handlers = { 'GET /': () => ({ status: 200, body: ROOT }) }

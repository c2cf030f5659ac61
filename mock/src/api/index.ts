import type { Handlers } from '../engine/reading/call.ts'
import type { ResourceType } from '../engine/world/resource-type.ts'
import type { StoreType } from '../engine/world/store.ts'
import * as auth from './auth/index.ts'
import * as boundaryMeters from './boundary-meters/index.ts'
import * as carbon from './carbon/index.ts'
import * as chargingSessions from './charging-sessions/index.ts'
import * as ctClamps from './ct-clamps/index.ts'
import * as evses from './evses/index.ts'
import * as grid from './grid/index.ts'
import * as hemSystems from './hem-systems/index.ts'
import * as homeBatteries from './home-batteries/index.ts'
import * as notifications from './notifications/index.ts'
import * as programs from './programs/index.ts'
import * as rebates from './rebates/index.ts'
import * as referenceData from './reference-data/index.ts'
import type { Boundaries } from './regions/boundaries.ts'
import * as regions from './regions/index.ts'
import * as root from './root/index.ts'
import * as sites from './sites/index.ts'
import * as solar from './solar/index.ts'
import * as solarForecasts from './solar-forecasts/index.ts'
import * as subscriptions from './subscriptions/index.ts'
import * as supportTickets from './support-tickets/index.ts'
import * as tariffs from './tariffs/index.ts'
import * as users from './users/index.ts'
import * as vehicles from './vehicles/index.ts'
import * as vpp from './vpp/index.ts'
import * as webhooks from './webhooks/index.ts'

/** Every kind of resource that the sandbox knows. */
export const resourceTypes: readonly ResourceType[] = [
  ...chargingSessions.types,
  ...boundaryMeters.types,
  ...ctClamps.types,
  ...hemSystems.types,
  ...homeBatteries.types,
  ...solar.types,
  ...solarForecasts.types,
  ...evses.types,
  ...sites.types,
  ...carbon.types,
  ...grid.types,
  ...vpp.types,
  ...programs.types,
  ...rebates.types,
  ...regions.types,
  ...supportTickets.types,
  ...tariffs.types,
  ...users.types,
  ...notifications.types,
  ...subscriptions.types,
  ...referenceData.types,
  ...vehicles.types,
]

/** What the sandbox remembers besides resources. */
export const stores: readonly StoreType[] = [
  ...chargingSessions.stores,
  ...homeBatteries.stores,
  ...solar.stores,
  ...evses.stores,
  ...programs.stores,
  ...rebates.stores,
  ...users.stores,
  ...notifications.stores,
  ...vehicles.stores,
]

/**
 * What each operation does that is more than reading.
 *
 * @param boundaries works out those of regions
 */
export const createHandlers = (boundaries: Boundaries): Handlers => ({
  ...auth.handlers,
  ...chargingSessions.handlers,
  ...evses.handlers,
  ...hemSystems.handlers,
  ...notifications.handlers,
  ...programs.handlers,
  ...rebates.handlers,
  ...regions.handlers(boundaries),
  ...root.handlers,
  ...sites.handlers,
  ...solar.handlers,
  ...supportTickets.handlers,
  ...tariffs.handlers,
  ...users.handlers,
  ...vehicles.handlers,
  ...vpp.handlers,
  ...webhooks.handlers,
})

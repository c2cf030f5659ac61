import type { Handlers } from '../api/call.ts'
import type { Boundaries } from '../resources/regions/boundaries.ts'
import { chargingHandlers } from './charging/index.ts'
import { devicesHandlers } from './devices/index.ts'
import { evsesHandlers } from './evses/index.ts'
import { gridHandlers } from './grid/index.ts'
import { programsHandlers } from './programs/index.ts'
import { regionsHandlers } from './regions/index.ts'
import { supportHandlers } from './support/index.ts'
import { tariffsHandlers } from './tariffs/index.ts'
import { usersHandlers } from './users/index.ts'
import { vehiclesHandlers } from './vehicles/index.ts'

/**
 * What each operation does that is more than reading.
 *
 * @param boundaries works out those of regions
 */
export const createHandlers = (boundaries: Boundaries): Handlers => ({
  ...chargingHandlers,
  ...devicesHandlers,
  ...evsesHandlers,
  ...gridHandlers,
  ...programsHandlers,
  ...regionsHandlers(boundaries),
  ...supportHandlers,
  ...tariffsHandlers,
  ...usersHandlers,
  ...vehiclesHandlers,
})

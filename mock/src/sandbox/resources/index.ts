import type { ResourceType } from '../world/resource-type.ts'
import { chargingTypes } from './charging/index.ts'
import { devicesTypes } from './devices/index.ts'
import { evsesTypes } from './evses/index.ts'
import { gridTypes } from './grid/index.ts'
import { programsTypes } from './programs/index.ts'
import { regionsTypes } from './regions/index.ts'
import { supportTypes } from './support/index.ts'
import { tariffsTypes } from './tariffs/index.ts'
import { usersTypes } from './users/index.ts'
import { vehiclesTypes } from './vehicles/index.ts'

/** Every kind of resource that the sandbox knows. */
export const resourceTypes: readonly ResourceType[] = [
  ...chargingTypes,
  ...devicesTypes,
  ...evsesTypes,
  ...gridTypes,
  ...programsTypes,
  ...regionsTypes,
  ...supportTypes,
  ...tariffsTypes,
  ...usersTypes,
  ...vehiclesTypes,
]

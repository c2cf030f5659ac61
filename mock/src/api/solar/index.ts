import type { Handlers } from '../../engine/reading/call.ts'
import type { ResourceType } from '../../engine/world/resource-type.ts'
import type { StoreType } from '../../engine/world/store.ts'
import { inverterMakeType, inverterModelType } from './inverter-catalogue.ts'
import { inverterStatusLogType, inverterType } from './inverter-type.ts'
import { inverterOwners } from './inverters.ts'
import { inverterHandlers } from './inverters-handlers.ts'
import { solarArrayType } from './solar-arrays.ts'
import { solarArrayHandlers } from './solar-arrays-handlers.ts'

/** What there is of it. */
export const types: readonly ResourceType[] = [
  inverterMakeType,
  inverterModelType,
  inverterType,
  inverterStatusLogType,
  solarArrayType,
]

/** What is remembered besides. */
export const stores: readonly StoreType[] = [inverterOwners]

/** What its operations do that is more than reading. */
export const handlers: Handlers = {
  ...inverterHandlers,
  ...solarArrayHandlers,
}

import type { ResourceType } from '../../engine/world/resource-type.ts'
import type { StoreType } from '../../engine/world/store.ts'
import { homeBatteryOwners } from './home-batteries.ts'
import { homeBatteryCatalogueTypes } from './home-battery-catalogue.ts'
import { homeBatteryTypes } from './home-battery-type.ts'
import { setLevelsStore } from './set-levels.ts'

/** What there is of it. */
export const types: readonly ResourceType[] = [...homeBatteryCatalogueTypes, ...homeBatteryTypes]

/** What is remembered besides. */
export const stores: readonly StoreType[] = [homeBatteryOwners, setLevelsStore]

import type { ResourceType } from '../../engine/world/resource-type.ts'
import { homeBatteryCatalogueTypes } from './home-battery-catalogue.ts'
import { homeBatteryTypes } from './home-battery-type.ts'

/** What there is of it. */
export const types: readonly ResourceType[] = [...homeBatteryCatalogueTypes, ...homeBatteryTypes]

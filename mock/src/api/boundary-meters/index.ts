import type { ResourceType } from '../../engine/world/resource-type.ts'
import { boundaryMeterCatalogueTypes } from './boundary-meter-catalogue.ts'
import { boundaryMeterTypes } from './boundary-meters.ts'

/** What there is of it. */
export const types: readonly ResourceType[] = [...boundaryMeterCatalogueTypes, ...boundaryMeterTypes]

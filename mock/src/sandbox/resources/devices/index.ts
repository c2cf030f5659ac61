import type { ResourceType } from '../../world/resource-type.ts'
import { boundaryMeterCatalogueTypes } from './boundary-meter-catalogue.ts'
import { boundaryMeterTypes } from './boundary-meters.ts'
import { ctClampTypes } from './ct-clamp-type.ts'
import { hemSystemTypes } from './hem-systems.ts'
import { homeBatteryCatalogueTypes } from './home-battery-catalogue.ts'
import { homeBatteryTypes } from './home-battery-type.ts'
import { inverterCatalogueTypes } from './inverter-catalogue.ts'
import { inverterTypes } from './inverter-type.ts'
import { solarArrayType } from './solar-arrays.ts'
import { solarForecastTypes } from './solar-forecasts.ts'

/** What makes, stores and measures energy in a home, and what it reports. */
export const devicesTypes: readonly ResourceType[] = [
  ...boundaryMeterCatalogueTypes,
  ...boundaryMeterTypes,
  ...ctClampTypes,
  ...hemSystemTypes,
  ...homeBatteryCatalogueTypes,
  ...homeBatteryTypes,
  ...inverterCatalogueTypes,
  ...inverterTypes,
  solarArrayType,
  ...solarForecastTypes,
]

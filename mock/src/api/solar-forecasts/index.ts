import type { ResourceType } from '../../engine/world/resource-type.ts'
import { solarForecastTypes } from './solar-forecasts.ts'

/** What there is of it. */
export const types: readonly ResourceType[] = [...solarForecastTypes]

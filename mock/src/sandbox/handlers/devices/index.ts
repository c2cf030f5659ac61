import type { Handlers } from '../../api/call.ts'
import { energyStatsHandlers } from './energy-stats.ts'
import { inverterHandlers } from './inverters.ts'
import { solarArrayHandlers } from './solar-arrays.ts'

/** What is done to inverters and solar arrays, and what is worked out of energy. */
export const devicesHandlers: Handlers = {
  ...energyStatsHandlers,
  ...inverterHandlers,
  ...solarArrayHandlers,
}

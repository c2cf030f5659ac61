import type { Handlers } from '../../api/call.ts'
import { boostHandlers } from './boost.ts'
import { dispatcherLogHandlers } from './dispatcher-logs.ts'
import { energyUsageHandlers } from './energy-usage.ts'
import { scheduleHandlers } from './schedules.ts'

/** What is done to charging sessions, and what is read of them in more ways than one. */
export const chargingHandlers: Handlers = {
  ...boostHandlers,
  ...dispatcherLogHandlers,
  ...energyUsageHandlers,
  ...scheduleHandlers,
}

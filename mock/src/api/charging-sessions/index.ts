import { deviceFaultStore } from '../../charging/device-faults.ts'
import { drivesStore } from '../../charging/drives.ts'
import { chargingRecords } from '../../charging/records.ts'
import { silenceStore } from '../../charging/silence.ts'
import { stalenessStore } from '../../charging/staleness.ts'
import { typedLevelsStore } from '../../charging/typed-levels.ts'
import type { Handlers } from '../../engine/reading/call.ts'
import type { ResourceType } from '../../engine/world/resource-type.ts'
import type { StoreType } from '../../engine/world/store.ts'
import { assessmentType } from './assessment.ts'
import { boostHandlers } from './boost-handlers.ts'
import { debugMetadataType } from './debug-metadata.ts'
import { dispatcherLogHandlers } from './dispatcher-logs-handlers.ts'
import { energyUsageType } from './energy-usage.ts'
import { energyUsageHandlers } from './energy-usage-handlers.ts'
import { flagsType } from './flags.ts'
import { schedulePlansType, schedulesType } from './schedules.ts'
import { scheduleHandlers } from './schedules-handlers.ts'
import { sessionType } from './sessions.ts'
import { subSessionType } from './sub-sessions.ts'

/** What there is of it. */
export const types: readonly ResourceType[] = [
  sessionType,
  subSessionType,
  assessmentType,
  debugMetadataType,
  energyUsageType,
  flagsType,
  schedulePlansType,
  schedulesType,
]

/** What is remembered besides. */
export const stores: readonly StoreType[] = [
  chargingRecords,
  silenceStore,
  stalenessStore,
  deviceFaultStore,
  drivesStore,
  typedLevelsStore,
]

/** What its operations do that is more than reading. */
export const handlers: Handlers = {
  ...boostHandlers,
  ...dispatcherLogHandlers,
  ...energyUsageHandlers,
  ...scheduleHandlers,
}

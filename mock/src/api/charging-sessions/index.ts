import { deviceFaultType } from '../../charging/device-faults.ts'
import { drivesType } from '../../charging/drives.ts'
import { chargingRecordType } from '../../charging/records.ts'
import { silenceType } from '../../charging/silence.ts'
import { stalenessType } from '../../charging/staleness.ts'
import { typedLevelsType } from '../../charging/typed-levels.ts'
import type { Handlers } from '../../engine/reading/call.ts'
import type { ResourceType } from '../../engine/world/resource-type.ts'
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
  chargingRecordType,
  silenceType,
  stalenessType,
  deviceFaultType,
  drivesType,
  typedLevelsType,
  sessionType,
  subSessionType,
  assessmentType,
  debugMetadataType,
  energyUsageType,
  flagsType,
  schedulePlansType,
  schedulesType,
]

/** What its operations do that is more than reading. */
export const handlers: Handlers = {
  ...boostHandlers,
  ...dispatcherLogHandlers,
  ...energyUsageHandlers,
  ...scheduleHandlers,
}

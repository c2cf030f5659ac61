import { chargingRecordType } from '../../charging/records.ts'
import { silenceType } from '../../charging/silence.ts'
import { typedLevelsType } from '../../charging/typed-levels.ts'
import type { ResourceType } from '../../world/resource-type.ts'
import { assessmentType } from './assessment.ts'
import { debugMetadataType } from './debug-metadata.ts'
import { energyUsageType } from './energy-usage.ts'
import { evseCommandLogType, evseErrorLogType, evseStatusLogType } from './evse-logs.ts'
import { flagsType } from './flags.ts'
import { evseOcppLogType } from './ocpp-logs.ts'
import { schedulePlansType, schedulesType } from './schedules.ts'
import { sessionType } from './sessions.ts'
import { subSessionType } from './sub-sessions.ts'
import { vehicleCommandLogType, vehicleErrorLogType, vehicleLocationLogType } from './vehicle-logs.ts'
import { vehicleStatusLogType } from './vehicle-status-logs.ts'

/** Charging sessions, what is known about them, and what vehicles and EVSEs log. */
export const chargingTypes: readonly ResourceType[] = [
  chargingRecordType,
  silenceType,
  typedLevelsType,
  sessionType,
  subSessionType,
  assessmentType,
  debugMetadataType,
  energyUsageType,
  flagsType,
  schedulePlansType,
  schedulesType,
  vehicleStatusLogType,
  vehicleLocationLogType,
  vehicleCommandLogType,
  vehicleErrorLogType,
  evseStatusLogType,
  evseCommandLogType,
  evseErrorLogType,
  evseOcppLogType,
]

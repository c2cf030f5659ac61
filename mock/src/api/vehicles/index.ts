import type { Handlers } from '../../engine/reading/call.ts'
import type { ResourceType } from '../../engine/world/resource-type.ts'
import { vehicleCatalogueTypes } from './catalogue.ts'
import { vehicleCompatibilityHandlers } from './compatibility-handlers.ts'
import { connectionHandlers } from './connection-handlers.ts'
import { vehicleConnectorsType } from './connectors.ts'
import { equipmentHandlers } from './equipment-handlers.ts'
import { modelConnectorType } from './model-connectors.ts'
import { modelHandlers } from './models-handlers.ts'
import { stateOfChargeType } from './state-of-charge.ts'
import { trimHandlers } from './trims-handlers.ts'
import { vehicleErrorLogType } from './vehicle-errors.ts'
import { vehicleCommandLogType, vehicleLocationLogType } from './vehicle-logs.ts'
import { vehicleStatusLogType } from './vehicle-status-logs.ts'
import { vehicleType } from './vehicle-type.ts'
import { vehicleHandlers } from './vehicles-handlers.ts'
import { vehicleVppModesType } from './vpp-modes.ts'
import { waitlistType } from './waitlist.ts'
import { vehicleWaitlistHandlers } from './waitlist-handlers.ts'

/** What there is of it. */
export const types: readonly ResourceType[] = [
  vehicleStatusLogType,
  vehicleLocationLogType,
  vehicleCommandLogType,
  vehicleErrorLogType,
  ...vehicleCatalogueTypes,
  modelConnectorType,
  vehicleType,
  vehicleConnectorsType,
  stateOfChargeType,
  vehicleVppModesType,
  waitlistType,
]

/** What its operations do that is more than reading. */
export const handlers: Handlers = {
  ...connectionHandlers,
  ...equipmentHandlers,
  ...modelHandlers,
  ...trimHandlers,
  ...vehicleCompatibilityHandlers,
  ...vehicleHandlers,
  ...vehicleWaitlistHandlers,
}

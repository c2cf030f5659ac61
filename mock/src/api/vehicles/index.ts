import type { Handlers } from '../../engine/reading/call.ts'
import type { ResourceType } from '../../engine/world/resource-type.ts'
import type { StoreType } from '../../engine/world/store.ts'
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
import { waitlist } from './waitlist.ts'
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
]

/** What is remembered besides. */
export const stores: readonly StoreType[] = [waitlist]

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

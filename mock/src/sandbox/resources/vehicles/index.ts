import type { ResourceType } from '../../world/resource-type.ts'
import { vehicleCatalogueTypes } from './catalogue.ts'
import { vehicleConnectorsType } from './connectors.ts'
import { modelConnectorType } from './model-connectors.ts'
import { stateOfChargeType } from './state-of-charge.ts'
import { vehicleType } from './vehicle-type.ts'
import { vehicleVppModesType } from './vpp-modes.ts'
import { waitlistType } from './waitlist.ts'

/** Vehicles, what they can be, and what they report. */
export const vehiclesTypes: readonly ResourceType[] = [
  ...vehicleCatalogueTypes,
  modelConnectorType,
  vehicleType,
  vehicleConnectorsType,
  stateOfChargeType,
  vehicleVppModesType,
  waitlistType,
]

import type { Handlers } from '../../api/call.ts'
import { vehicleCompatibilityHandlers } from './compatibility.ts'
import { connectionHandlers } from './connection.ts'
import { equipmentHandlers } from './equipment.ts'
import { modelHandlers } from './models.ts'
import { trimHandlers } from './trims.ts'
import { vehicleHandlers } from './vehicles.ts'
import { vehicleWaitlistHandlers } from './waitlist.ts'

/** What is done to vehicles and their catalogue. */
export const vehiclesHandlers: Handlers = {
  ...connectionHandlers,
  ...equipmentHandlers,
  ...modelHandlers,
  ...trimHandlers,
  ...vehicleCompatibilityHandlers,
  ...vehicleHandlers,
  ...vehicleWaitlistHandlers,
}

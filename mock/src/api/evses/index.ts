import type { Handlers } from '../../engine/reading/call.ts'
import type { ResourceType } from '../../engine/world/resource-type.ts'
import type { StoreType } from '../../engine/world/store.ts'
import { evseCatalogueTypes } from './catalogue.ts'
import { evseCompatibilityHandlers } from './compatibility-handlers.ts'
import { connectivityType } from './connectivity.ts'
import { cpids } from './cpids.ts'
import { evseErrorLogType } from './evse-errors.ts'
import { evseCommandLogType, evseStatusLogType } from './evse-logs.ts'
import { evseType } from './evse-type.ts'
import { evseHandlers } from './evses-handlers.ts'
import { importHandlers } from './import-handlers.ts'
import { evseOcppLogType } from './ocpp-logs.ts'
import { evseVppModesType } from './vpp-modes.ts'
import { evseWaitlistHandlers } from './waitlist-handlers.ts'

/** What there is of it. */
export const types: readonly ResourceType[] = [
  evseStatusLogType,
  evseCommandLogType,
  evseErrorLogType,
  evseOcppLogType,
  ...evseCatalogueTypes,
  evseType,
  connectivityType,
  evseVppModesType,
]

/** What is remembered besides. */
export const stores: readonly StoreType[] = [cpids]

/** What its operations do that is more than reading. */
export const handlers: Handlers = {
  ...evseCompatibilityHandlers,
  ...evseHandlers,
  ...evseWaitlistHandlers,
  ...importHandlers,
}

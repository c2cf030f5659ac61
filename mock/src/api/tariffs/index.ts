import type { Handlers } from '../../engine/reading/call.ts'
import type { ResourceType } from '../../engine/world/resource-type.ts'
import { priceType } from './prices.ts'
import { supplierType, tariffType } from './tariffs.ts'
import { tariffHandlers } from './tariffs-handlers.ts'

/** What there is of it. */
export const types: readonly ResourceType[] = [supplierType, tariffType, priceType]

/** What its operations do that is more than reading. */
export const handlers: Handlers = { ...tariffHandlers }

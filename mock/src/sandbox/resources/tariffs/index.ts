import type { ResourceType } from '../../world/resource-type.ts'
import { priceType } from './prices.ts'
import { supplierType, tariffType } from './tariffs.ts'

/** Who sells electricity, and at what price. */
export const tariffsTypes: readonly ResourceType[] = [supplierType, tariffType, priceType]

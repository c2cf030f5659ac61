import type { ResourceType } from '../../world/resource-type.ts'
import { evseCatalogueTypes } from './catalogue.ts'
import { connectivityType } from './connectivity.ts'
import { cpidType } from './cpids.ts'
import { cpmsProviderType } from './cpms-providers.ts'
import { evseType } from './evse-type.ts'
import { siteType } from './sites.ts'
import { evseVppModesType } from './vpp-modes.ts'

/** EVSEs, what they can be, and the sites that they stand at. */
export const evsesTypes: readonly ResourceType[] = [
  ...evseCatalogueTypes,
  evseType,
  cpidType,
  connectivityType,
  evseVppModesType,
  cpmsProviderType,
  siteType,
]

import type { Handlers } from '../../engine/reading/call.ts'
import type { ResourceType } from '../../engine/world/resource-type.ts'
import { cpmsProviderType } from './cpms-providers.ts'
import { siteType } from './sites.ts'
import { siteHandlers } from './sites-handlers.ts'

/** What there is of it. */
export const types: readonly ResourceType[] = [cpmsProviderType, siteType]

/** What its operations do that is more than reading. */
export const handlers: Handlers = {
  ...siteHandlers,
}

import type { Handlers } from '../../engine/reading/call.ts'
import type { ResourceType } from '../../engine/world/resource-type.ts'
import type { StoreType } from '../../engine/world/store.ts'
import { evidenceFileType, evidenceUploads } from './evidence-files.ts'
import { evidenceFileHandlers } from './evidence-files-handlers.ts'
import { evidenceTypeType, rebateTypeType } from './rebate-types.ts'
import { rebateHandlers } from './rebates-handlers.ts'
import { rebateForms, userRebateType } from './user-rebates.ts'
import { userRebateHandlers } from './user-rebates-handlers.ts'

/** What there is of it. */
export const types: readonly ResourceType[] = [
  rebateTypeType,
  evidenceTypeType,
  userRebateType,
  evidenceFileType,
]

/** What is remembered besides. */
export const stores: readonly StoreType[] = [rebateForms, evidenceUploads]

/** What its operations do that is more than reading. */
export const handlers: Handlers = {
  ...rebateHandlers,
  ...userRebateHandlers,
  ...evidenceFileHandlers,
}

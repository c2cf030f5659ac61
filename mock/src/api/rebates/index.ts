import type { Handlers } from '../../engine/reading/call.ts'
import type { ResourceType } from '../../engine/world/resource-type.ts'
import { evidenceFileType, evidenceUploadType } from './evidence-files.ts'
import { evidenceFileHandlers } from './evidence-files-handlers.ts'
import { evidenceTypeType, rebateTypeType } from './rebate-types.ts'
import { rebateHandlers } from './rebates-handlers.ts'
import { rebateFormType, userRebateType } from './user-rebates.ts'
import { userRebateHandlers } from './user-rebates-handlers.ts'

/** What there is of it. */
export const types: readonly ResourceType[] = [
  rebateTypeType,
  evidenceTypeType,
  userRebateType,
  rebateFormType,
  evidenceFileType,
  evidenceUploadType,
]

/** What its operations do that is more than reading. */
export const handlers: Handlers = {
  ...rebateHandlers,
  ...userRebateHandlers,
  ...evidenceFileHandlers,
}

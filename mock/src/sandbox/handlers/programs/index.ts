import type { Handlers } from '../../api/call.ts'
import { agreementHandlers } from './agreements.ts'
import { compatibilityHandlers } from './compatibility.ts'
import { evidenceFileHandlers } from './evidence-files.ts'
import { programHandlers } from './programs.ts'
import { rebateHandlers } from './rebates.ts'
import { userRebateHandlers } from './user-rebates.ts'
import { verificationHandlers } from './verification.ts'

/** What is done with programs beyond reading them. */
export const programsHandlers: Handlers = {
  ...programHandlers,
  ...agreementHandlers,
  ...verificationHandlers,
  ...compatibilityHandlers,
  ...rebateHandlers,
  ...userRebateHandlers,
  ...evidenceFileHandlers,
}

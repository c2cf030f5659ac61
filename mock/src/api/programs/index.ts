import type { Handlers } from '../../engine/reading/call.ts'
import type { ResourceType } from '../../engine/world/resource-type.ts'
import { agreementVersionType } from './agreements.ts'
import { agreementHandlers } from './agreements-handlers.ts'
import { compatibilityHandlers } from './compatibility-handlers.ts'
import { incentiveSchemeType } from './incentive-schemes.ts'
import { participation } from './participation.ts'
import { programType } from './programs.ts'
import { programHandlers } from './programs-handlers.ts'
import { tierType } from './tiers.ts'
import { verificationHandlers } from './verification-handlers.ts'

/** What there is of it. */
export const types: readonly ResourceType[] = [
  programType,
  tierType,
  agreementVersionType,
  incentiveSchemeType,
]

/** What is remembered besides. */
export const stores = participation

/** What its operations do that is more than reading. */
export const handlers: Handlers = {
  ...programHandlers,
  ...agreementHandlers,
  ...verificationHandlers,
  ...compatibilityHandlers,
}

import type { ResourceType } from '../../world/resource-type.ts'
import { agreementVersionType } from './agreements.ts'
import { evidenceFileType, evidenceUploadType } from './evidence-files.ts'
import { incentiveSchemeType } from './incentive-schemes.ts'
import { participationTypes } from './participation.ts'
import { programType } from './programs.ts'
import { evidenceTypeType, rebateTypeType } from './rebate-types.ts'
import { tierType } from './tiers.ts'
import { rebateFormType, userRebateType } from './user-rebates.ts'

/** What utilities offer to users, and who takes part. */
export const programsTypes: readonly ResourceType[] = [
  programType,
  tierType,
  agreementVersionType,
  incentiveSchemeType,
  ...participationTypes,
  rebateTypeType,
  evidenceTypeType,
  userRebateType,
  rebateFormType,
  evidenceFileType,
  evidenceUploadType,
]

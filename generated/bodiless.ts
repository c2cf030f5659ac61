/**
 * Operations with a success that has no body although its status could have one: an empty answer of any other is none.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */
export const bodiless: readonly string[] = [
  "GET /evse_onboarding",
  "GET /inverter_onboarding",
  "GET /vehicle_onboarding",
  "POST /programs/{program_id}/participation_agreement_versions/{participation_agreement_version_id}/accept",
  "POST /programs/{program_id}/post-enrollment-verification",
  "POST /programs/{program_id}/user_verification",
  "POST /user_rebates/{user_rebate_id}:submit"
]

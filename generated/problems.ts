/**
 * The kinds of problem that the API is known to answer with.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */

/** Last part of a problem's `type`, the URL that names its kind. */
export type ProblemSlug =
  | 'evse-model-not-found'
  | 'invalid-geometry'
  | 'pagination-paramaters'
  | 'payload-too-large'
  | 'program-not-found'
  | 'program-not-found-vehicle-compatibility'
  | 'rate-limit-exceeded'
  | 'region-group-name-conflict'
  | 'region-name-conflict'
  | 'validation-failed-create-vehicle'
  | 'validation-failed-create-vehicle-model-connector'
  | 'validation-failed-evse-compatibility-check'
  | 'validation-failed-evse-waitlist'
  | 'validation-failed-password-reset'
  | 'validation-failed-regions'
  | 'validation-failed-saved-route'
  | 'validation-failed-update-evse'
  | 'validation-failed-update-notification-preferences'
  | 'validation-failed-update-payout-method'
  | 'validation-failed-update-route-planner-preferences'
  | 'validation-failed-update-vehicle-connectors'
  | 'validation-failed-update-vehicle-state-of-charge'
  | 'validation-failed-vehicle-compatibility-check'
  | 'validation-failed-vehicle-waitlist'
  | 'vehicle-model-not-found'

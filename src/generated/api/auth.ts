/**
 * Functions that call the operations of the tag "Auth". Each resolves to `{ data, error, response }` and rejects as
 * `createClient` of `ev-energy` says.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 *
 * @module
 */
import type { Client } from '../../client.ts'
import { call, type OperationInit, type Outcome } from '../../operation.ts'

/**
 * Request a password reset email (`POST /auth/password_reset`).
 *
 * Sends the reset link if an account has this address. Needs no token. Status and body are the same when no account
 * has it, so a success does not tell whether an account exists.
 *
 * Needs no token. Problems: 400, 406, 422 (`validation-failed-password-reset`), 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `body`: The account to reset.
 * @returns a promise of `{ data, error, response }`. `data`: The request is accepted, whether or not there is an
 * account.
 *
 * @example
 * const { data, error } = await requestPasswordReset(ev, {
 *   body: {
 *     email: 'frodo@example.com',
 *   },
 * })
 */
export function requestPasswordReset(
  ev: Client,
  init: OperationInit<'/auth/password_reset', 'post'>,
): Outcome<'/auth/password_reset', 'post'> {
  return call(ev, 'POST', '/auth/password_reset', init)
}

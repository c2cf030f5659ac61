/**
 * Functions that call the operations of the tag "Webhooks". Each resolves to `{ data, error, response }` and rejects as
 * `createClient` of `ev-energy` says.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 *
 * @module
 */
import type { Client } from '../../client.ts'
import { call, type OperationInit, type Outcome } from '../../operation.ts'

/**
 * Retrieve a link to the webhook portal (`GET /webhook_portal`).
 *
 * Makes a link to the portal where the webhooks of your application are set up: endpoints, event types, signing
 * secrets and deliveries. Each link works once, so ask for a new one each time.
 *
 * Needs a token, of any scope. Problems: 400, 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch
 * @returns a promise of `{ data, error, response }`. `data`: The link.
 *
 * @example
 * const { data, error } = await getWebhookPortal(ev)
 */
export function getWebhookPortal(
  ev: Client,
  init?: OperationInit<'/webhook_portal', 'get'>,
): Outcome<'/webhook_portal', 'get'> {
  return call(ev, 'GET', '/webhook_portal', init)
}

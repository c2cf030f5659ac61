/**
 * Functions that call the operations of the tag "Root". Each resolves to `{ data, error, response }` and rejects as
 * `createClient` of `ev-energy` says.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 *
 * @module
 */
import type { Client } from '../../client.ts'
import { call, type OperationInit, type Outcome } from '../../operation.ts'

/**
 * Retrieve the API root (`GET /`).
 *
 * The addresses of the top-level collections, for a client that finds its way by links. Needs no token.
 *
 * Needs no token. Problems: 400, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch
 * @returns a promise of `{ data, error, response }`. `data`: The addresses of the collections.
 *
 * @example
 * const { data, error } = await getRoot(ev)
 */
export function getRoot(
  ev: Client,
  init?: OperationInit<'/', 'get'>,
): Outcome<'/', 'get'> {
  return call(ev, 'GET', '/', init)
}

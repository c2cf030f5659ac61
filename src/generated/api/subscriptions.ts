/**
 * Functions that call the operations of the tag "Subscriptions". Each resolves to `{ data, error, response }` and rejects as
 * `createClient` of `ev-energy` says.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 *
 * @module
 */
import type { ExpandValue } from '../../call.ts'
import type { Client } from '../../client.ts'
import { call, type Expanding, type OperationInit, type Outcome, type Pages } from '../../operation.ts'

/**
 * Retrieve a subscription offering (`GET /subscription_offerings/{offering_id}`).
 *
 * What a user can subscribe to. There is no list of offerings: a subscription refers to its own.
 *
 * Scopes: `subscription:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.offering_id`: Id of the subscription offering.
 * - `header['Accept-Language']?`: Languages that the caller prefers (RFC 9110, section 12.5.4). Texts of the answer
 *   are in the first of them that the API has, written as its region does.
 * @returns a promise of `{ data, error, response }`. `data`: The subscription offering.
 *
 * @example
 * const { data, error } = await getSubscriptionOffering(ev, {
 *   path: {
 *     offering_id: 'subo01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 * })
 */
export function getSubscriptionOffering(
  ev: Client,
  init: OperationInit<'/subscription_offerings/{offering_id}', 'get'>,
): Outcome<'/subscription_offerings/{offering_id}', 'get'> {
  return call(ev, 'GET', '/subscription_offerings/{offering_id}', init)
}

/**
 * List subscriptions (`GET /subscriptions`).
 *
 * The subscriptions that the token may see and that are valid; others are left out.
 *
 * Scopes: `subscription:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`),
 * 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_before?`: Id of a resource; the page holds what comes right before it. Has no effect together with
 *   `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_after?`: Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link`
 *   header rather than building it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the subscription to expand. Values: `user`, `offering`.
 * - `header['Accept-Language']?`: Languages that the caller prefers (RFC 9110, section 12.5.4). Texts of the answer
 *   are in the first of them that the API has, written as its region does.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns a promise of `{ data, error, response }`. `data`: The subscriptions.
 *
 * @example
 * const { data, error } = await listSubscriptions(ev, {
 *   expand: ['user'],
 * })
 */
export function listSubscriptions<
  const E extends readonly ExpandValue<'/subscriptions', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/subscriptions', 'get'> & Expanding<E, I>,
): Outcome<'/subscriptions', 'get', I> {
  return call(ev, 'GET', '/subscriptions', init)
}

/**
 * List subscriptions, page by page to the end (`GET /subscriptions`): {@link listSubscriptions} for each page, once it
 * is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the subscription to expand. Values: `user`, `offering`.
 * - `header['Accept-Language']?`: Languages that the caller prefers (RFC 9110, section 12.5.4). Texts of the answer
 *   are in the first of them that the API has, written as its region does.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateSubscriptions(ev, {
 *   expand: ['user'],
 * })) console.log(item)
 */
export function paginateSubscriptions<
  const E extends readonly ExpandValue<'/subscriptions', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/subscriptions', 'get'> & Expanding<E, I>,
): Pages<'/subscriptions', I> {
  return call(ev, 'paginate', '/subscriptions', init)
}

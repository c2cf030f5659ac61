/**
 * Functions that call the operations of the tag "CT Clamps". Each resolves to `{ data, error, response }` and rejects as
 * `createClient` of `ev-energy` says.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 *
 * @module
 */
import type { ExpandValue } from '../../call.ts'
import type { Client } from '../../client.ts'
import { call, type Expanding, type OperationInit, type Outcome, type Pages } from '../../operation.ts'

/**
 * List CT clamps (`GET /ct_clamps`).
 *
 * The CT clamps that the token gives access to.
 *
 * Scopes: `evse:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_before?`: Id of a resource; the page holds what comes right before it. Has no effect together with
 *   `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_after?`: Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link`
 *   header rather than building it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the CT clamp to expand. Values: `evse`.
 * @returns a promise of `{ data, error, response }`. `data`: The CT clamps.
 *
 * @example
 * const { data, error } = await listCtClamps(ev, {
 *   expand: ['evse'],
 * })
 */
export function listCtClamps<
  const E extends readonly ExpandValue<'/ct_clamps', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/ct_clamps', 'get'> & Expanding<E, I>,
): Outcome<'/ct_clamps', 'get', I> {
  return call(ev, 'GET', '/ct_clamps', init)
}

/**
 * List CT clamps, page by page to the end (`GET /ct_clamps`): {@link listCtClamps} for each page, once it is asked
 * for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the CT clamp to expand. Values: `evse`.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateCtClamps(ev, {
 *   expand: ['evse'],
 * })) console.log(item)
 */
export function paginateCtClamps<
  const E extends readonly ExpandValue<'/ct_clamps', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/ct_clamps', 'get'> & Expanding<E, I>,
): Pages<'/ct_clamps', I> {
  return call(ev, 'paginate', '/ct_clamps', init)
}

/**
 * Retrieve a CT clamp (`GET /ct_clamps/{ct_clamp_id}`).
 *
 * One clamp, with the EVSE it measures for and its calibration.
 *
 * Scopes: `evse:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.ct_clamp_id`: Id of the CT clamp.
 * - `expand?`: References of the CT clamp to expand. Values: `evse`.
 * @returns a promise of `{ data, error, response }`. `data`: The CT clamp.
 *
 * @example
 * const { data, error } = await getCtClamp(ev, {
 *   path: {
 *     ct_clamp_id: 'ctcl01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['evse'],
 * })
 */
export function getCtClamp<
  const E extends readonly ExpandValue<'/ct_clamps/{ct_clamp_id}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/ct_clamps/{ct_clamp_id}', 'get'> & Expanding<E, I>,
): Outcome<'/ct_clamps/{ct_clamp_id}', 'get', I> {
  return call(ev, 'GET', '/ct_clamps/{ct_clamp_id}', init)
}

/**
 * List logs of a CT clamp (`GET /ct_clamps/{ct_clamp_id}/logs`).
 *
 * The current that the clamp measured, reading by reading. `sampled_at__gte` and `sampled_at__lte` select a period.
 *
 * Scopes: `evse:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.ct_clamp_id`: Id of the CT clamp.
 * - `query.page_before?`: Timestamp of a log entry; the page holds what comes right before it in the list's order. Has
 *   no effect together with `page_after`. The `previous` link carries it.
 * - `query.page_after?`: Timestamp of a log entry; the page holds what follows it in the list's order. The `next` link
 *   carries it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.sampled_at__gte?`: Keeps entries sampled at this time or later.
 * - `query.sampled_at__lte?`: Keeps entries sampled at this time or earlier.
 * - `expand?`: References of the log to expand. `ct_clamp.evse` expands `ct_clamp` too. Values: `ct_clamp`,
 *   `ct_clamp.evse`.
 * @returns a promise of `{ data, error, response }`. `data`: The logs of the CT clamp.
 *
 * @example
 * const { data, error } = await listCtClampLogs(ev, {
 *   path: {
 *     ct_clamp_id: 'ctcl01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['ct_clamp'],
 * })
 */
export function listCtClampLogs<
  const E extends readonly ExpandValue<'/ct_clamps/{ct_clamp_id}/logs', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/ct_clamps/{ct_clamp_id}/logs', 'get'> & Expanding<E, I>,
): Outcome<'/ct_clamps/{ct_clamp_id}/logs', 'get', I> {
  return call(ev, 'GET', '/ct_clamps/{ct_clamp_id}/logs', init)
}

/**
 * List logs of a CT clamp, page by page to the end (`GET /ct_clamps/{ct_clamp_id}/logs`): {@link listCtClampLogs} for
 * each page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.ct_clamp_id`: Id of the CT clamp.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.sampled_at__gte?`: Keeps entries sampled at this time or later.
 * - `query.sampled_at__lte?`: Keeps entries sampled at this time or earlier.
 * - `expand?`: References of the log to expand. `ct_clamp.evse` expands `ct_clamp` too. Values: `ct_clamp`,
 *   `ct_clamp.evse`.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateCtClampLogs(ev, {
 *   path: {
 *     ct_clamp_id: 'ctcl01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['ct_clamp'],
 * })) console.log(item)
 */
export function paginateCtClampLogs<
  const E extends readonly ExpandValue<'/ct_clamps/{ct_clamp_id}/logs', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/ct_clamps/{ct_clamp_id}/logs', 'get'> & Expanding<E, I>,
): Pages<'/ct_clamps/{ct_clamp_id}/logs', I> {
  return call(ev, 'paginate', '/ct_clamps/{ct_clamp_id}/logs', init)
}

/**
 * Retrieve a log of a CT clamp (`GET /ct_clamps/{ct_clamp_id}/logs/{sampled_at}`).
 *
 * A reading has no id; it is named by its clamp and its `sampled_at`.
 *
 * Scopes: `evse:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.ct_clamp_id`: Id of the CT clamp.
 * - `path.sampled_at`: When the device took the readings of the log entry. Identifies the entry among those of its
 *   device.
 * - `expand?`: References of the log to expand. `ct_clamp.evse` expands `ct_clamp` too. Values: `ct_clamp`,
 *   `ct_clamp.evse`.
 * @returns a promise of `{ data, error, response }`. `data`: The log.
 *
 * @example
 * const { data, error } = await getCtClampLog(ev, {
 *   path: {
 *     ct_clamp_id: 'ctcl01HSH04KDEWF6Z4DB2J77J74K5',
 *     sampled_at: '2024-04-17T09:39:45.984584Z',
 *   },
 *   expand: ['ct_clamp'],
 * })
 */
export function getCtClampLog<
  const E extends readonly ExpandValue<'/ct_clamps/{ct_clamp_id}/logs/{sampled_at}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/ct_clamps/{ct_clamp_id}/logs/{sampled_at}', 'get'> & Expanding<E, I>,
): Outcome<'/ct_clamps/{ct_clamp_id}/logs/{sampled_at}', 'get', I> {
  return call(ev, 'GET', '/ct_clamps/{ct_clamp_id}/logs/{sampled_at}', init)
}

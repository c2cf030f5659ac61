/**
 * Functions that call the operations of the tag "Reference Data". Each resolves to `{ data, error, response }` and rejects as
 * `createClient` of `ev-energy` says.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 *
 * @module
 */
import type { Client } from '../../client.ts'
import { call, type OperationInit, type Outcome, type Pages } from '../../operation.ts'

/**
 * List time zones (`GET /timezones`).
 *
 * The time zones of the IANA database that the API accepts.
 *
 * Needs a token, of any scope. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`),
 * 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_before?`: Id of a resource; the page holds what comes right before it. Has no effect together with
 *   `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_after?`: Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link`
 *   header rather than building it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * @returns a promise of `{ data, error, response }`. `data`: The time zones.
 *
 * @example
 * const { data, error } = await listTimezones(ev)
 */
export function listTimezones(
  ev: Client,
  init?: OperationInit<'/timezones', 'get'>,
): Outcome<'/timezones', 'get'> {
  return call(ev, 'GET', '/timezones', init)
}

/**
 * List time zones, page by page to the end (`GET /timezones`): {@link listTimezones} for each page, once it is asked
 * for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateTimezones(ev)) console.log(item)
 */
export function paginateTimezones(
  ev: Client,
  init?: OperationInit<'/timezones', 'get'>,
): Pages<'/timezones'> {
  return call(ev, 'paginate', '/timezones', init)
}

/**
 * Retrieve a time zone (`GET /timezones/{timezone_id}`).
 *
 * The time zone with this id; its IANA name is not accepted in the path.
 *
 * Needs a token, of any scope. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.timezone_id`: Id of the time zone.
 * @returns a promise of `{ data, error, response }`. `data`: The time zone.
 *
 * @example
 * const { data, error } = await getTimezone(ev, {
 *   path: {
 *     timezone_id: 'tzon01HRFHBCM7VBSWRPVYFBQMH2BR',
 *   },
 * })
 */
export function getTimezone(
  ev: Client,
  init: OperationInit<'/timezones/{timezone_id}', 'get'>,
): Outcome<'/timezones/{timezone_id}', 'get'> {
  return call(ev, 'GET', '/timezones/{timezone_id}', init)
}

/**
 * Functions that call the operations of the tag "Grid". Each resolves to `{ data, error, response }` and rejects as
 * `createClient` of `ev-energy` says.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 *
 * @module
 */
import type { Client } from '../../client.ts'
import { call, type OperationInit, type Outcome, type Pages } from '../../operation.ts'

/**
 * List grid feeds (`GET /grid_feeds`).
 *
 * The signals that the caller may read. A grid feed says in which hours charging is unwelcome or welcome on a grid,
 * and smart charging heeds it.
 *
 * Scopes: `grid:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_before?`: Id of a resource; the page holds what comes right before it. Has no effect together with
 *   `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_after?`: Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link`
 *   header rather than building it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * @returns a promise of `{ data, error, response }`. `data`: The grid feeds, by name.
 *
 * @example
 * const { data, error } = await listGridFeeds(ev)
 */
export function listGridFeeds(
  ev: Client,
  init?: OperationInit<'/grid_feeds', 'get'>,
): Outcome<'/grid_feeds', 'get'> {
  return call(ev, 'GET', '/grid_feeds', init)
}

/**
 * List grid feeds, page by page to the end (`GET /grid_feeds`): {@link listGridFeeds} for each page, once it is asked
 * for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateGridFeeds(ev)) console.log(item)
 */
export function paginateGridFeeds(
  ev: Client,
  init?: OperationInit<'/grid_feeds', 'get'>,
): Pages<'/grid_feeds'> {
  return call(ev, 'paginate', '/grid_feeds', init)
}

/**
 * Retrieve a grid feed (`GET /grid_feeds/{grid_feed_id}`).
 *
 * A signal that smart charging heeds. Its values over time are at `levels`.
 *
 * Scopes: `grid:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.grid_feed_id`: Id of the grid feed.
 * @returns a promise of `{ data, error, response }`. `data`: The grid feed.
 *
 * @example
 * const { data, error } = await getGridFeed(ev, {
 *   path: {
 *     grid_feed_id: 'grfd01HN2NJ9NMRZBXT1H6FT9N7735',
 *   },
 * })
 */
export function getGridFeed(
  ev: Client,
  init: OperationInit<'/grid_feeds/{grid_feed_id}', 'get'>,
): Outcome<'/grid_feeds/{grid_feed_id}', 'get'> {
  return call(ev, 'GET', '/grid_feeds/{grid_feed_id}', init)
}

/**
 * List levels of a grid feed (`GET /grid_feeds/{grid_feed_id}/levels`).
 *
 * The value of the feed in each interval, from 1 to 100. Below 50 it draws charging into the interval, above 50 it
 * keeps charging out. `started_at__gte` and `started_at__lte` select a period.
 *
 * Scopes: `grid:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.grid_feed_id`: Id of the grid feed.
 * - `query.started_at__gte?`: Only levels that start at or after this.
 * - `query.started_at__lte?`: Only levels that start at or before this.
 * - `query.page?`: Number of the page, counted from 1. A page past the last one is a `404` problem.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * @returns a promise of `{ data, error, response }`. `data`: The levels, latest start first.
 *
 * @example
 * const { data, error } = await listGridFeedLevels(ev, {
 *   path: {
 *     grid_feed_id: 'grfd01HN2NJ9NMRZBXT1H6FT9N7735',
 *   },
 * })
 */
export function listGridFeedLevels(
  ev: Client,
  init: OperationInit<'/grid_feeds/{grid_feed_id}/levels', 'get'>,
): Outcome<'/grid_feeds/{grid_feed_id}/levels', 'get'> {
  return call(ev, 'GET', '/grid_feeds/{grid_feed_id}/levels', init)
}

/**
 * List levels of a grid feed, page by page to the end (`GET /grid_feeds/{grid_feed_id}/levels`): {@link
 * listGridFeedLevels} for each page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.grid_feed_id`: Id of the grid feed.
 * - `query.started_at__gte?`: Only levels that start at or after this.
 * - `query.started_at__lte?`: Only levels that start at or before this.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateGridFeedLevels(ev, {
 *   path: {
 *     grid_feed_id: 'grfd01HN2NJ9NMRZBXT1H6FT9N7735',
 *   },
 * })) console.log(item)
 */
export function paginateGridFeedLevels(
  ev: Client,
  init: OperationInit<'/grid_feeds/{grid_feed_id}/levels', 'get'>,
): Pages<'/grid_feeds/{grid_feed_id}/levels'> {
  return call(ev, 'paginate', '/grid_feeds/{grid_feed_id}/levels', init)
}

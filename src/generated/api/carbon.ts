/**
 * Functions that call the operations of the tag "Carbon". Each resolves to `{ data, error, response }` and rejects as
 * `createClient` of `ev-energy` says.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 *
 * @module
 */
import type { ExpandValue } from '../../call.ts'
import type { Client } from '../../client.ts'
import { call, type Expanding, type OperationInit, type Outcome, type Pages } from '../../operation.ts'

/**
 * List carbon feeds (`GET /carbon_feeds`).
 *
 * The sources of carbon intensity that the caller may read, each for one region or grid.
 *
 * Scopes: `carbon:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_before?`: Id of a resource; the page holds what comes right before it. Has no effect together with
 *   `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_after?`: Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link`
 *   header rather than building it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * @returns a promise of `{ data, error, response }`. `data`: The carbon feeds, by name.
 *
 * @example
 * const { data, error } = await listCarbonFeeds(ev)
 */
export function listCarbonFeeds(
  ev: Client,
  init?: OperationInit<'/carbon_feeds', 'get'>,
): Outcome<'/carbon_feeds', 'get'> {
  return call(ev, 'GET', '/carbon_feeds', init)
}

/**
 * List carbon feeds, page by page to the end (`GET /carbon_feeds`): {@link listCarbonFeeds} for each page, once it is
 * asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateCarbonFeeds(ev)) console.log(item)
 */
export function paginateCarbonFeeds(
  ev: Client,
  init?: OperationInit<'/carbon_feeds', 'get'>,
): Pages<'/carbon_feeds'> {
  return call(ev, 'paginate', '/carbon_feeds', init)
}

/**
 * Retrieve a carbon feed (`GET /carbon_feeds/{carbon_feed_id}`).
 *
 * A source of carbon intensity for one region or grid. Its figures are at `carbon_intensities`.
 *
 * Scopes: `carbon:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.carbon_feed_id`: Id of the carbon feed.
 * @returns a promise of `{ data, error, response }`. `data`: The carbon feed.
 *
 * @example
 * const { data, error } = await getCarbonFeed(ev, {
 *   path: {
 *     carbon_feed_id: 'cabf01HN2NJ9NMRZBXT1H6FT9N7735',
 *   },
 * })
 */
export function getCarbonFeed(
  ev: Client,
  init: OperationInit<'/carbon_feeds/{carbon_feed_id}', 'get'>,
): Outcome<'/carbon_feeds/{carbon_feed_id}', 'get'> {
  return call(ev, 'GET', '/carbon_feeds/{carbon_feed_id}', init)
}

/**
 * List carbon intensities of a carbon feed (`GET /carbon_feeds/{carbon_feed_id}/carbon_intensities`).
 *
 * How many grams of CO2 a kilowatt-hour of electricity causes, interval by interval. `started_at__gte` and
 * `started_at__lte` select a period.
 *
 * The body is an object that holds one page of the intervals; the `Link` header leads to the others.
 *
 * Scopes: `carbon:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 404, 406, 429 (`rate-limit-exceeded`),
 * 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.carbon_feed_id`: Id of the carbon feed.
 * - `query.page_before?`: Timestamp of a log entry; the page holds what comes right before it in the list's order. Has
 *   no effect together with `page_after`. The `previous` link carries it.
 * - `query.page_after?`: Timestamp of a log entry; the page holds what follows it in the list's order. The `next` link
 *   carries it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the carbon intensities to expand. Values: `carbon_feed`.
 * - `query.started_at__gte?`: Only intervals that start at or after this.
 * - `query.started_at__lte?`: Only intervals that start at or before this.
 * @returns a promise of `{ data, error, response }`. `data`: One page of the carbon intensities, latest `started_at`
 * first.
 *
 * @example
 * const { data, error } = await listCarbonFeedCarbonIntensities(ev, {
 *   path: {
 *     carbon_feed_id: 'cabf01HN2NJ9NMRZBXT1H6FT9N7735',
 *   },
 *   expand: ['carbon_feed'],
 * })
 */
export function listCarbonFeedCarbonIntensities<
  const E extends readonly ExpandValue<'/carbon_feeds/{carbon_feed_id}/carbon_intensities', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/carbon_feeds/{carbon_feed_id}/carbon_intensities', 'get'> & Expanding<E, I>,
): Outcome<'/carbon_feeds/{carbon_feed_id}/carbon_intensities', 'get', I> {
  return call(ev, 'GET', '/carbon_feeds/{carbon_feed_id}/carbon_intensities', init)
}

/**
 * List carbon intensities of a carbon feed, page by page to the end (`GET
 * /carbon_feeds/{carbon_feed_id}/carbon_intensities`): {@link listCarbonFeedCarbonIntensities} for each page, once it
 * is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.carbon_feed_id`: Id of the carbon feed.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the carbon intensities to expand. Values: `carbon_feed`.
 * - `query.started_at__gte?`: Only intervals that start at or after this.
 * - `query.started_at__lte?`: Only intervals that start at or before this.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateCarbonFeedCarbonIntensities(ev, {
 *   path: {
 *     carbon_feed_id: 'cabf01HN2NJ9NMRZBXT1H6FT9N7735',
 *   },
 *   expand: ['carbon_feed'],
 * })) console.log(item)
 */
export function paginateCarbonFeedCarbonIntensities<
  const E extends readonly ExpandValue<'/carbon_feeds/{carbon_feed_id}/carbon_intensities', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/carbon_feeds/{carbon_feed_id}/carbon_intensities', 'get'> & Expanding<E, I>,
): Pages<'/carbon_feeds/{carbon_feed_id}/carbon_intensities', I> {
  return call(ev, 'paginate', '/carbon_feeds/{carbon_feed_id}/carbon_intensities', init)
}

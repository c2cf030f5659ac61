/**
 * Functions that call the operations of the tag "Solar Forecasts". Each resolves to `{ data, error, response }` and rejects as
 * `createClient` of `ev-energy` says.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 *
 * @module
 */
import type { ExpandValue } from '../../call.ts'
import type { Client } from '../../client.ts'
import { call, type Expanding, type OperationInit, type Outcome, type Pages } from '../../operation.ts'

/**
 * List solar forecasts (`GET /solar_forecasts`).
 *
 * The solar forecasts that the token gives access to, each for one location.
 *
 * Scopes: `solar_forecast:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`),
 * 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_before?`: Id of a resource; the page holds what comes right before it. Has no effect together with
 *   `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_after?`: Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link`
 *   header rather than building it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * @returns a promise of `{ data, error, response }`. `data`: The solar forecasts.
 *
 * @example
 * const { data, error } = await listSolarForecasts(ev)
 */
export function listSolarForecasts(
  ev: Client,
  init?: OperationInit<'/solar_forecasts', 'get'>,
): Outcome<'/solar_forecasts', 'get'> {
  return call(ev, 'GET', '/solar_forecasts', init)
}

/**
 * List solar forecasts, page by page to the end (`GET /solar_forecasts`): {@link listSolarForecasts} for each page,
 * once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateSolarForecasts(ev)) console.log(item)
 */
export function paginateSolarForecasts(
  ev: Client,
  init?: OperationInit<'/solar_forecasts', 'get'>,
): Pages<'/solar_forecasts'> {
  return call(ev, 'paginate', '/solar_forecasts', init)
}

/**
 * Retrieve a solar forecast (`GET /solar_forecasts/{solar_forecast_id}`).
 *
 * The location of one forecast. What is predicted for it is in its forecast logs.
 *
 * Scopes: `solar_forecast:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.solar_forecast_id`: Id of the solar forecast.
 * @returns a promise of `{ data, error, response }`. `data`: The solar forecast.
 *
 * @example
 * const { data, error } = await getSolarForecast(ev, {
 *   path: {
 *     solar_forecast_id: 'solf01JASZTD3T7N39DTZPBJVXNPKP',
 *   },
 * })
 */
export function getSolarForecast(
  ev: Client,
  init: OperationInit<'/solar_forecasts/{solar_forecast_id}', 'get'>,
): Outcome<'/solar_forecasts/{solar_forecast_id}', 'get'> {
  return call(ev, 'GET', '/solar_forecasts/{solar_forecast_id}', init)
}

/**
 * List forecast logs of a solar forecast (`GET /solar_forecasts/{solar_forecast_id}/forecast_logs`).
 *
 * The solar power predicted for each period, per kilowatt of panels. `started_at__gte` and `started_at__lte` select by
 * the time that a prediction is for.
 *
 * Scopes: `solar_forecast:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 404, 406, 429
 * (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.solar_forecast_id`: Id of the solar forecast.
 * - `query.page_before?`: Timestamp of a log entry; the page holds what comes right before it in the list's order. Has
 *   no effect together with `page_after`. The `previous` link carries it.
 * - `query.page_after?`: Timestamp of a log entry; the page holds what follows it in the list's order. The `next` link
 *   carries it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.started_at__gte?`: Keeps logs whose period starts at this time or later.
 * - `query.started_at__lte?`: Keeps logs whose period starts at this time or earlier.
 * - `expand?`: References of the log to expand. Values: `solar_forecast`.
 * @returns a promise of `{ data, error, response }`. `data`: The forecast logs, newest first.
 *
 * @example
 * const { data, error } = await listSolarForecastForecastLogs(ev, {
 *   path: {
 *     solar_forecast_id: 'solf01JASZTD3T7N39DTZPBJVXNPKP',
 *   },
 *   expand: ['solar_forecast'],
 * })
 */
export function listSolarForecastForecastLogs<
  const E extends readonly ExpandValue<'/solar_forecasts/{solar_forecast_id}/forecast_logs', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/solar_forecasts/{solar_forecast_id}/forecast_logs', 'get'> & Expanding<E, I>,
): Outcome<'/solar_forecasts/{solar_forecast_id}/forecast_logs', 'get', I> {
  return call(ev, 'GET', '/solar_forecasts/{solar_forecast_id}/forecast_logs', init)
}

/**
 * List forecast logs of a solar forecast, page by page to the end (`GET
 * /solar_forecasts/{solar_forecast_id}/forecast_logs`): {@link listSolarForecastForecastLogs} for each page, once it
 * is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.solar_forecast_id`: Id of the solar forecast.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.started_at__gte?`: Keeps logs whose period starts at this time or later.
 * - `query.started_at__lte?`: Keeps logs whose period starts at this time or earlier.
 * - `expand?`: References of the log to expand. Values: `solar_forecast`.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateSolarForecastForecastLogs(ev, {
 *   path: {
 *     solar_forecast_id: 'solf01JASZTD3T7N39DTZPBJVXNPKP',
 *   },
 *   expand: ['solar_forecast'],
 * })) console.log(item)
 */
export function paginateSolarForecastForecastLogs<
  const E extends readonly ExpandValue<'/solar_forecasts/{solar_forecast_id}/forecast_logs', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/solar_forecasts/{solar_forecast_id}/forecast_logs', 'get'> & Expanding<E, I>,
): Pages<'/solar_forecasts/{solar_forecast_id}/forecast_logs', I> {
  return call(ev, 'paginate', '/solar_forecasts/{solar_forecast_id}/forecast_logs', init)
}

/**
 * Retrieve a forecast log of a solar forecast (`GET
 * /solar_forecasts/{solar_forecast_id}/forecast_logs/{valid_period_start}`).
 *
 * A forecast log has no id; it is named by its solar forecast and the start of the period that it predicts.
 *
 * Scopes: `solar_forecast:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.solar_forecast_id`: Id of the solar forecast.
 * - `path.valid_period_start`: Start of the period that the forecast is for. Identifies the log within its forecast.
 * - `expand?`: References of the log to expand. Values: `solar_forecast`.
 * @returns a promise of `{ data, error, response }`. `data`: The forecast log.
 *
 * @example
 * const { data, error } = await getSolarForecastForecastLog(ev, {
 *   path: {
 *     solar_forecast_id: 'solf01JASZTD3T7N39DTZPBJVXNPKP',
 *     valid_period_start: '2024-04-17T09:00:00.100000Z',
 *   },
 *   expand: ['solar_forecast'],
 * })
 */
export function getSolarForecastForecastLog<
  const E extends readonly ExpandValue<'/solar_forecasts/{solar_forecast_id}/forecast_logs/{valid_period_start}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/solar_forecasts/{solar_forecast_id}/forecast_logs/{valid_period_start}', 'get'> & Expanding<E, I>,
): Outcome<'/solar_forecasts/{solar_forecast_id}/forecast_logs/{valid_period_start}', 'get', I> {
  return call(ev, 'GET', '/solar_forecasts/{solar_forecast_id}/forecast_logs/{valid_period_start}', init)
}

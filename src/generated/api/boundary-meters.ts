/**
 * Functions that call the operations of the tag "Boundary Meters". Each resolves to `{ data, error, response }` and rejects as
 * `createClient` of `ev-energy` says.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 *
 * @module
 */
import type { ExpandValue } from '../../call.ts'
import type { Client } from '../../client.ts'
import { call, type Expanding, type OperationInit, type Outcome, type Pages } from '../../operation.ts'

/**
 * List boundary meter makes (`GET /boundary_meter_makes`).
 *
 * All manufacturers in the catalogue of boundary meters.
 *
 * Scopes: `boundary_meter:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`),
 * 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_before?`: Id of a resource; the page holds what comes right before it. Has no effect together with
 *   `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_after?`: Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link`
 *   header rather than building it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * @returns a promise of `{ data, error, response }`. `data`: The boundary meter makes.
 *
 * @example
 * const { data, error } = await listBoundaryMeterMakes(ev)
 */
export function listBoundaryMeterMakes(
  ev: Client,
  init?: OperationInit<'/boundary_meter_makes', 'get'>,
): Outcome<'/boundary_meter_makes', 'get'> {
  return call(ev, 'GET', '/boundary_meter_makes', init)
}

/**
 * List boundary meter makes, page by page to the end (`GET /boundary_meter_makes`): {@link listBoundaryMeterMakes} for
 * each page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateBoundaryMeterMakes(ev)) console.log(item)
 */
export function paginateBoundaryMeterMakes(
  ev: Client,
  init?: OperationInit<'/boundary_meter_makes', 'get'>,
): Pages<'/boundary_meter_makes'> {
  return call(ev, 'paginate', '/boundary_meter_makes', init)
}

/**
 * Retrieve a boundary meter make (`GET /boundary_meter_makes/{boundary_meter_make_id}`).
 *
 * One manufacturer of boundary meters. What it makes is found by listing the models with its id as `make_id`.
 *
 * Scopes: `boundary_meter:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.boundary_meter_make_id`: Id of the make of boundary meters.
 * @returns a promise of `{ data, error, response }`. `data`: The boundary meter make.
 *
 * @example
 * const { data, error } = await getBoundaryMeterMake(ev, {
 *   path: {
 *     boundary_meter_make_id: 'bmma01J5DCXX8DMJDJYGVR1DW4M001',
 *   },
 * })
 */
export function getBoundaryMeterMake(
  ev: Client,
  init: OperationInit<'/boundary_meter_makes/{boundary_meter_make_id}', 'get'>,
): Outcome<'/boundary_meter_makes/{boundary_meter_make_id}', 'get'> {
  return call(ev, 'GET', '/boundary_meter_makes/{boundary_meter_make_id}', init)
}

/**
 * List boundary meter models (`GET /boundary_meter_models`).
 *
 * All boundary meter models in the catalogue, of every make or, with `make_id`, of one.
 *
 * Scopes: `boundary_meter:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`),
 * 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_before?`: Id of a resource; the page holds what comes right before it. Has no effect together with
 *   `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_after?`: Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link`
 *   header rather than building it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the model to expand. Values: `make`.
 * - `query.make_id?`: Keeps the models of this boundary meter make.
 * @returns a promise of `{ data, error, response }`. `data`: The boundary meter models.
 *
 * @example
 * const { data, error } = await listBoundaryMeterModels(ev, {
 *   expand: ['make'],
 * })
 */
export function listBoundaryMeterModels<
  const E extends readonly ExpandValue<'/boundary_meter_models', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/boundary_meter_models', 'get'> & Expanding<E, I>,
): Outcome<'/boundary_meter_models', 'get', I> {
  return call(ev, 'GET', '/boundary_meter_models', init)
}

/**
 * List boundary meter models, page by page to the end (`GET /boundary_meter_models`): {@link listBoundaryMeterModels}
 * for each page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the model to expand. Values: `make`.
 * - `query.make_id?`: Keeps the models of this boundary meter make.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateBoundaryMeterModels(ev, {
 *   expand: ['make'],
 * })) console.log(item)
 */
export function paginateBoundaryMeterModels<
  const E extends readonly ExpandValue<'/boundary_meter_models', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/boundary_meter_models', 'get'> & Expanding<E, I>,
): Pages<'/boundary_meter_models', I> {
  return call(ev, 'paginate', '/boundary_meter_models', init)
}

/**
 * Retrieve a boundary meter model (`GET /boundary_meter_models/{boundary_meter_model_id}`).
 *
 * One model in the catalogue of boundary meters.
 *
 * Scopes: `boundary_meter:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.boundary_meter_model_id`: Id of the model of boundary meters.
 * - `expand?`: References of the model to expand. Values: `make`.
 * @returns a promise of `{ data, error, response }`. `data`: The boundary meter model.
 *
 * @example
 * const { data, error } = await getBoundaryMeterModel(ev, {
 *   path: {
 *     boundary_meter_model_id: 'bmmo01J5DCXX8DMJDJYGVR1DW4D001',
 *   },
 *   expand: ['make'],
 * })
 */
export function getBoundaryMeterModel<
  const E extends readonly ExpandValue<'/boundary_meter_models/{boundary_meter_model_id}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/boundary_meter_models/{boundary_meter_model_id}', 'get'> & Expanding<E, I>,
): Outcome<'/boundary_meter_models/{boundary_meter_model_id}', 'get', I> {
  return call(ev, 'GET', '/boundary_meter_models/{boundary_meter_model_id}', init)
}

/**
 * List boundary meters (`GET /boundary_meters`).
 *
 * The boundary meters that the token gives access to. `EvEnergy-User` narrows an application's token to those of one
 * user.
 *
 * Scopes: `boundary_meter:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`),
 * 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * - `query.page_before?`: Id of a resource; the page holds what comes right before it. Has no effect together with
 *   `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_after?`: Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link`
 *   header rather than building it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the boundary meter to expand. `model.make` expands `model` too. Values: `model`,
 *   `model.make`, `latest_status_log`.
 * @returns a promise of `{ data, error, response }`. `data`: The boundary meters.
 *
 * @example
 * const { data, error } = await listBoundaryMeters(ev, {
 *   expand: ['model'],
 * })
 */
export function listBoundaryMeters<
  const E extends readonly ExpandValue<'/boundary_meters', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/boundary_meters', 'get'> & Expanding<E, I>,
): Outcome<'/boundary_meters', 'get', I> {
  return call(ev, 'GET', '/boundary_meters', init)
}

/**
 * List boundary meters, page by page to the end (`GET /boundary_meters`): {@link listBoundaryMeters} for each page,
 * once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the boundary meter to expand. `model.make` expands `model` too. Values: `model`,
 *   `model.make`, `latest_status_log`.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateBoundaryMeters(ev, {
 *   expand: ['model'],
 * })) console.log(item)
 */
export function paginateBoundaryMeters<
  const E extends readonly ExpandValue<'/boundary_meters', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/boundary_meters', 'get'> & Expanding<E, I>,
): Pages<'/boundary_meters', I> {
  return call(ev, 'paginate', '/boundary_meters', init)
}

/**
 * Retrieve a boundary meter (`GET /boundary_meters/{boundary_meter_id}`).
 *
 * One boundary meter. Its readings are in its status logs; expand `latest_status_log` for the newest.
 *
 * Scopes: `boundary_meter:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.boundary_meter_id`: Id of the boundary meter.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * - `expand?`: References of the boundary meter to expand. `model.make` expands `model` too. Values: `model`,
 *   `model.make`, `latest_status_log`.
 * @returns a promise of `{ data, error, response }`. `data`: The boundary meter.
 *
 * @example
 * const { data, error } = await getBoundaryMeter(ev, {
 *   path: {
 *     boundary_meter_id: 'bmet01J5DCXX8DMJDJYGVR1DW4T001',
 *   },
 *   expand: ['model'],
 * })
 */
export function getBoundaryMeter<
  const E extends readonly ExpandValue<'/boundary_meters/{boundary_meter_id}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/boundary_meters/{boundary_meter_id}', 'get'> & Expanding<E, I>,
): Outcome<'/boundary_meters/{boundary_meter_id}', 'get', I> {
  return call(ev, 'GET', '/boundary_meters/{boundary_meter_id}', init)
}

/**
 * List status logs of a boundary meter (`GET /boundary_meters/{boundary_meter_id}/status_logs`).
 *
 * The state of the meter each time it reported in, newest first. `sampled_at__gte` and `sampled_at__lte` select a
 * period.
 *
 * Scopes: `boundary_meter:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 404, 406, 429
 * (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.boundary_meter_id`: Id of the boundary meter.
 * - `query.page_before?`: Timestamp of a log entry; the page holds what comes right before it in the list's order. Has
 *   no effect together with `page_after`. The `previous` link carries it.
 * - `query.page_after?`: Timestamp of a log entry; the page holds what follows it in the list's order. The `next` link
 *   carries it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.sampled_at__gte?`: Keeps entries sampled at this time or later.
 * - `query.sampled_at__lte?`: Keeps entries sampled at this time or earlier.
 * - `expand?`: References of the log to expand. A value with dots expands what comes before each dot too. Values:
 *   `boundary_meter`, `boundary_meter.model`, `boundary_meter.model.make`.
 * @returns a promise of `{ data, error, response }`. `data`: The status logs, newest first.
 *
 * @example
 * const { data, error } = await listBoundaryMeterStatusLogs(ev, {
 *   path: {
 *     boundary_meter_id: 'bmet01J5DCXX8DMJDJYGVR1DW4T001',
 *   },
 *   expand: ['boundary_meter'],
 * })
 */
export function listBoundaryMeterStatusLogs<
  const E extends readonly ExpandValue<'/boundary_meters/{boundary_meter_id}/status_logs', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/boundary_meters/{boundary_meter_id}/status_logs', 'get'> & Expanding<E, I>,
): Outcome<'/boundary_meters/{boundary_meter_id}/status_logs', 'get', I> {
  return call(ev, 'GET', '/boundary_meters/{boundary_meter_id}/status_logs', init)
}

/**
 * List status logs of a boundary meter, page by page to the end (`GET
 * /boundary_meters/{boundary_meter_id}/status_logs`): {@link listBoundaryMeterStatusLogs} for each page, once it is
 * asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.boundary_meter_id`: Id of the boundary meter.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.sampled_at__gte?`: Keeps entries sampled at this time or later.
 * - `query.sampled_at__lte?`: Keeps entries sampled at this time or earlier.
 * - `expand?`: References of the log to expand. A value with dots expands what comes before each dot too. Values:
 *   `boundary_meter`, `boundary_meter.model`, `boundary_meter.model.make`.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateBoundaryMeterStatusLogs(ev, {
 *   path: {
 *     boundary_meter_id: 'bmet01J5DCXX8DMJDJYGVR1DW4T001',
 *   },
 *   expand: ['boundary_meter'],
 * })) console.log(item)
 */
export function paginateBoundaryMeterStatusLogs<
  const E extends readonly ExpandValue<'/boundary_meters/{boundary_meter_id}/status_logs', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/boundary_meters/{boundary_meter_id}/status_logs', 'get'> & Expanding<E, I>,
): Pages<'/boundary_meters/{boundary_meter_id}/status_logs', I> {
  return call(ev, 'paginate', '/boundary_meters/{boundary_meter_id}/status_logs', init)
}

/**
 * Retrieve a status log of a boundary meter (`GET /boundary_meters/{boundary_meter_id}/status_logs/{sampled_at}`).
 *
 * A status log has no id of its own. Its boundary meter and its `sampled_at` together name it.
 *
 * Scopes: `boundary_meter:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.boundary_meter_id`: Id of the boundary meter.
 * - `path.sampled_at`: When the device took the readings of the log entry. Identifies the entry among those of its
 *   device.
 * - `expand?`: References of the log to expand. A value with dots expands what comes before each dot too. Values:
 *   `boundary_meter`, `boundary_meter.model`, `boundary_meter.model.make`.
 * @returns a promise of `{ data, error, response }`. `data`: The status log.
 *
 * @example
 * const { data, error } = await getBoundaryMeterStatusLog(ev, {
 *   path: {
 *     boundary_meter_id: 'bmet01J5DCXX8DMJDJYGVR1DW4T001',
 *     sampled_at: '2024-04-17T09:39:45.984584Z',
 *   },
 *   expand: ['boundary_meter'],
 * })
 */
export function getBoundaryMeterStatusLog<
  const E extends readonly ExpandValue<'/boundary_meters/{boundary_meter_id}/status_logs/{sampled_at}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/boundary_meters/{boundary_meter_id}/status_logs/{sampled_at}', 'get'> & Expanding<E, I>,
): Outcome<'/boundary_meters/{boundary_meter_id}/status_logs/{sampled_at}', 'get', I> {
  return call(ev, 'GET', '/boundary_meters/{boundary_meter_id}/status_logs/{sampled_at}', init)
}

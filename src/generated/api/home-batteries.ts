/**
 * Functions that call the operations of the tag "Home Batteries". Each resolves to `{ data, error, response }` and rejects as
 * `createClient` of `ev-energy` says.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 *
 * @module
 */
import type { ExpandValue } from '../../call.ts'
import type { Client } from '../../client.ts'
import { call, type Expanding, type OperationInit, type Outcome, type Pages } from '../../operation.ts'

/**
 * List home batteries (`GET /home_batteries`).
 *
 * The home batteries that the token gives access to. `EvEnergy-User` narrows an application's token to those of one
 * user.
 *
 * Scopes: `home_battery:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`),
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
 * - `expand?`: References of the home battery to expand. `model.make` expands `model` too. Values: `model`,
 *   `model.make`, `latest_status_log`.
 * @returns a promise of `{ data, error, response }`. `data`: The home batteries.
 *
 * @example
 * const { data, error } = await listHomeBatteries(ev, {
 *   expand: ['model'],
 * })
 */
export function listHomeBatteries<
  const E extends readonly ExpandValue<'/home_batteries', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/home_batteries', 'get'> & Expanding<E, I>,
): Outcome<'/home_batteries', 'get', I> {
  return call(ev, 'GET', '/home_batteries', init)
}

/**
 * List home batteries, page by page to the end (`GET /home_batteries`): {@link listHomeBatteries} for each page, once
 * it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the home battery to expand. `model.make` expands `model` too. Values: `model`,
 *   `model.make`, `latest_status_log`.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateHomeBatteries(ev, {
 *   expand: ['model'],
 * })) console.log(item)
 */
export function paginateHomeBatteries<
  const E extends readonly ExpandValue<'/home_batteries', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/home_batteries', 'get'> & Expanding<E, I>,
): Pages<'/home_batteries', I> {
  return call(ev, 'paginate', '/home_batteries', init)
}

/**
 * Retrieve a home battery (`GET /home_batteries/{home_battery_id}`).
 *
 * One home battery. Its charge and mode are in its status logs; expand `latest_status_log` for the newest.
 *
 * Scopes: `home_battery:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.home_battery_id`: Id of the home battery.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * - `expand?`: References of the home battery to expand. `model.make` expands `model` too. Values: `model`,
 *   `model.make`, `latest_status_log`.
 * @returns a promise of `{ data, error, response }`. `data`: The home battery.
 *
 * @example
 * const { data, error } = await getHomeBattery(ev, {
 *   path: {
 *     home_battery_id: 'hoba01J5DCXX8DMJDJYGVR1DW4J7AA',
 *   },
 *   expand: ['model'],
 * })
 */
export function getHomeBattery<
  const E extends readonly ExpandValue<'/home_batteries/{home_battery_id}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/home_batteries/{home_battery_id}', 'get'> & Expanding<E, I>,
): Outcome<'/home_batteries/{home_battery_id}', 'get', I> {
  return call(ev, 'GET', '/home_batteries/{home_battery_id}', init)
}

/**
 * List status logs of a home battery (`GET /home_batteries/{home_battery_id}/status_logs`).
 *
 * The state of the battery each time it reported in, newest first. `sampled_at__gte` and `sampled_at__lte` select a
 * period.
 *
 * Scopes: `home_battery:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 404, 406, 429
 * (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.home_battery_id`: Id of the home battery.
 * - `query.page_before?`: Timestamp of a log entry; the page holds what comes right before it in the list's order. Has
 *   no effect together with `page_after`. The `previous` link carries it.
 * - `query.page_after?`: Timestamp of a log entry; the page holds what follows it in the list's order. The `next` link
 *   carries it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.sampled_at__gte?`: Keeps entries sampled at this time or later.
 * - `query.sampled_at__lte?`: Keeps entries sampled at this time or earlier.
 * - `expand?`: References of the log to expand. A value with dots expands what comes before each dot too. Values:
 *   `home_battery`, `home_battery.model`, `home_battery.model.make`.
 * @returns a promise of `{ data, error, response }`. `data`: The status logs, newest first.
 *
 * @example
 * const { data, error } = await listHomeBatteryStatusLogs(ev, {
 *   path: {
 *     home_battery_id: 'hoba01J5DCXX8DMJDJYGVR1DW4J7AA',
 *   },
 *   expand: ['home_battery'],
 * })
 */
export function listHomeBatteryStatusLogs<
  const E extends readonly ExpandValue<'/home_batteries/{home_battery_id}/status_logs', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/home_batteries/{home_battery_id}/status_logs', 'get'> & Expanding<E, I>,
): Outcome<'/home_batteries/{home_battery_id}/status_logs', 'get', I> {
  return call(ev, 'GET', '/home_batteries/{home_battery_id}/status_logs', init)
}

/**
 * List status logs of a home battery, page by page to the end (`GET /home_batteries/{home_battery_id}/status_logs`):
 * {@link listHomeBatteryStatusLogs} for each page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.home_battery_id`: Id of the home battery.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.sampled_at__gte?`: Keeps entries sampled at this time or later.
 * - `query.sampled_at__lte?`: Keeps entries sampled at this time or earlier.
 * - `expand?`: References of the log to expand. A value with dots expands what comes before each dot too. Values:
 *   `home_battery`, `home_battery.model`, `home_battery.model.make`.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateHomeBatteryStatusLogs(ev, {
 *   path: {
 *     home_battery_id: 'hoba01J5DCXX8DMJDJYGVR1DW4J7AA',
 *   },
 *   expand: ['home_battery'],
 * })) console.log(item)
 */
export function paginateHomeBatteryStatusLogs<
  const E extends readonly ExpandValue<'/home_batteries/{home_battery_id}/status_logs', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/home_batteries/{home_battery_id}/status_logs', 'get'> & Expanding<E, I>,
): Pages<'/home_batteries/{home_battery_id}/status_logs', I> {
  return call(ev, 'paginate', '/home_batteries/{home_battery_id}/status_logs', init)
}

/**
 * Retrieve a status log of a home battery (`GET /home_batteries/{home_battery_id}/status_logs/{sampled_at}`).
 *
 * A status log has no id of its own. Its home battery and its `sampled_at` together name it.
 *
 * Scopes: `home_battery:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.home_battery_id`: Id of the home battery.
 * - `path.sampled_at`: When the device took the readings of the log entry. Identifies the entry among those of its
 *   device.
 * - `expand?`: References of the log to expand. A value with dots expands what comes before each dot too. Values:
 *   `home_battery`, `home_battery.model`, `home_battery.model.make`.
 * @returns a promise of `{ data, error, response }`. `data`: The status log.
 *
 * @example
 * const { data, error } = await getHomeBatteryStatusLog(ev, {
 *   path: {
 *     home_battery_id: 'hoba01J5DCXX8DMJDJYGVR1DW4J7AA',
 *     sampled_at: '2024-04-17T09:39:45.984584Z',
 *   },
 *   expand: ['home_battery'],
 * })
 */
export function getHomeBatteryStatusLog<
  const E extends readonly ExpandValue<'/home_batteries/{home_battery_id}/status_logs/{sampled_at}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/home_batteries/{home_battery_id}/status_logs/{sampled_at}', 'get'> & Expanding<E, I>,
): Outcome<'/home_batteries/{home_battery_id}/status_logs/{sampled_at}', 'get', I> {
  return call(ev, 'GET', '/home_batteries/{home_battery_id}/status_logs/{sampled_at}', init)
}

/**
 * List home battery makes (`GET /home_battery_makes`).
 *
 * All manufacturers in the catalogue of home batteries. `onboarding_url` is filled in for the application of the token
 * and for its user, where the token has one.
 *
 * Scopes: `home_battery:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`),
 * 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_before?`: Id of a resource; the page holds what comes right before it. Has no effect together with
 *   `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_after?`: Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link`
 *   header rather than building it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `header['Accept-Language']?`: Languages that the caller prefers (RFC 9110, section 12.5.4). Texts of the answer
 *   are in the first of them that the API has, written as its region does.
 * @returns a promise of `{ data, error, response }`. `data`: The home battery makes.
 *
 * @example
 * const { data, error } = await listHomeBatteryMakes(ev)
 */
export function listHomeBatteryMakes(
  ev: Client,
  init?: OperationInit<'/home_battery_makes', 'get'>,
): Outcome<'/home_battery_makes', 'get'> {
  return call(ev, 'GET', '/home_battery_makes', init)
}

/**
 * List home battery makes, page by page to the end (`GET /home_battery_makes`): {@link listHomeBatteryMakes} for each
 * page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `header['Accept-Language']?`: Languages that the caller prefers (RFC 9110, section 12.5.4). Texts of the answer
 *   are in the first of them that the API has, written as its region does.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateHomeBatteryMakes(ev)) console.log(item)
 */
export function paginateHomeBatteryMakes(
  ev: Client,
  init?: OperationInit<'/home_battery_makes', 'get'>,
): Pages<'/home_battery_makes'> {
  return call(ev, 'paginate', '/home_battery_makes', init)
}

/**
 * Retrieve a home battery make (`GET /home_battery_makes/{home_battery_make_id}`).
 *
 * One manufacturer of home batteries. Its `models` links to what it makes.
 *
 * Scopes: `home_battery:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.home_battery_make_id`: Id of the make of home batteries.
 * - `header['Accept-Language']?`: Languages that the caller prefers (RFC 9110, section 12.5.4). Texts of the answer
 *   are in the first of them that the API has, written as its region does.
 * @returns a promise of `{ data, error, response }`. `data`: The home battery make.
 *
 * @example
 * const { data, error } = await getHomeBatteryMake(ev, {
 *   path: {
 *     home_battery_make_id: 'bmak01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 * })
 */
export function getHomeBatteryMake(
  ev: Client,
  init: OperationInit<'/home_battery_makes/{home_battery_make_id}', 'get'>,
): Outcome<'/home_battery_makes/{home_battery_make_id}', 'get'> {
  return call(ev, 'GET', '/home_battery_makes/{home_battery_make_id}', init)
}

/**
 * List home battery models (`GET /home_battery_models`).
 *
 * All home battery models in the catalogue, of every make or, with `make_id`, of one.
 *
 * Scopes: `home_battery:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`),
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
 * - `header['Accept-Language']?`: Languages that the caller prefers (RFC 9110, section 12.5.4). Texts of the answer
 *   are in the first of them that the API has, written as its region does.
 * - `query.make_id?`: Keeps the models of this home battery make.
 * @returns a promise of `{ data, error, response }`. `data`: The home battery models.
 *
 * @example
 * const { data, error } = await listHomeBatteryModels(ev, {
 *   expand: ['make'],
 * })
 */
export function listHomeBatteryModels<
  const E extends readonly ExpandValue<'/home_battery_models', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/home_battery_models', 'get'> & Expanding<E, I>,
): Outcome<'/home_battery_models', 'get', I> {
  return call(ev, 'GET', '/home_battery_models', init)
}

/**
 * List home battery models, page by page to the end (`GET /home_battery_models`): {@link listHomeBatteryModels} for
 * each page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the model to expand. Values: `make`.
 * - `header['Accept-Language']?`: Languages that the caller prefers (RFC 9110, section 12.5.4). Texts of the answer
 *   are in the first of them that the API has, written as its region does.
 * - `query.make_id?`: Keeps the models of this home battery make.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateHomeBatteryModels(ev, {
 *   expand: ['make'],
 * })) console.log(item)
 */
export function paginateHomeBatteryModels<
  const E extends readonly ExpandValue<'/home_battery_models', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/home_battery_models', 'get'> & Expanding<E, I>,
): Pages<'/home_battery_models', I> {
  return call(ev, 'paginate', '/home_battery_models', init)
}

/**
 * Retrieve a home battery model (`GET /home_battery_models/{home_battery_model_id}`).
 *
 * One model in the catalogue of home batteries.
 *
 * Scopes: `home_battery:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.home_battery_model_id`: Id of the model of home batteries.
 * - `expand?`: References of the model to expand. Values: `make`.
 * - `header['Accept-Language']?`: Languages that the caller prefers (RFC 9110, section 12.5.4). Texts of the answer
 *   are in the first of them that the API has, written as its region does.
 * @returns a promise of `{ data, error, response }`. `data`: The home battery model.
 *
 * @example
 * const { data, error } = await getHomeBatteryModel(ev, {
 *   path: {
 *     home_battery_model_id: 'bmod01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['make'],
 * })
 */
export function getHomeBatteryModel<
  const E extends readonly ExpandValue<'/home_battery_models/{home_battery_model_id}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/home_battery_models/{home_battery_model_id}', 'get'> & Expanding<E, I>,
): Outcome<'/home_battery_models/{home_battery_model_id}', 'get', I> {
  return call(ev, 'GET', '/home_battery_models/{home_battery_model_id}', init)
}

/**
 * Functions that call the operations of the tag "Solar". Each resolves to `{ data, error, response }` and rejects as
 * `createClient` of `ev-energy` says.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 *
 * @module
 */
import type { ExpandValue } from '../../call.ts'
import type { Client } from '../../client.ts'
import { call, type Expanding, type OperationInit, type Outcome, type Pages } from '../../operation.ts'

/**
 * List inverter makes (`GET /inverter_makes`).
 *
 * All inverter manufacturers in the catalogue.
 *
 * Scopes: `inverter:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_before?`: Id of a resource; the page holds what comes right before it. Has no effect together with
 *   `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_after?`: Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link`
 *   header rather than building it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.available_for_user_id?`: Keeps what is available in the region and the program of this user.
 * - `header['Accept-Language']?`: Languages that the caller prefers (RFC 9110, section 12.5.4). Texts of the answer
 *   are in the first of them that the API has, written as its region does.
 * @returns a promise of `{ data, error, response }`. `data`: The inverter makes.
 *
 * @example
 * const { data, error } = await listInverterMakes(ev)
 */
export function listInverterMakes(
  ev: Client,
  init?: OperationInit<'/inverter_makes', 'get'>,
): Outcome<'/inverter_makes', 'get'> {
  return call(ev, 'GET', '/inverter_makes', init)
}

/**
 * List inverter makes, page by page to the end (`GET /inverter_makes`): {@link listInverterMakes} for each page, once
 * it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.available_for_user_id?`: Keeps what is available in the region and the program of this user.
 * - `header['Accept-Language']?`: Languages that the caller prefers (RFC 9110, section 12.5.4). Texts of the answer
 *   are in the first of them that the API has, written as its region does.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateInverterMakes(ev)) console.log(item)
 */
export function paginateInverterMakes(
  ev: Client,
  init?: OperationInit<'/inverter_makes', 'get'>,
): Pages<'/inverter_makes'> {
  return call(ev, 'paginate', '/inverter_makes', init)
}

/**
 * Retrieve an inverter make (`GET /inverter_makes/{inverter_make_id}`).
 *
 * One manufacturer, with the way to its models and to onboarding.
 *
 * Scopes: `inverter:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.inverter_make_id`: Id of the make of inverters.
 * - `header['Accept-Language']?`: Languages that the caller prefers (RFC 9110, section 12.5.4). Texts of the answer
 *   are in the first of them that the API has, written as its region does.
 * @returns a promise of `{ data, error, response }`. `data`: The inverter make.
 *
 * @example
 * const { data, error } = await getInverterMake(ev, {
 *   path: {
 *     inverter_make_id: 'imak01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 * })
 */
export function getInverterMake(
  ev: Client,
  init: OperationInit<'/inverter_makes/{inverter_make_id}', 'get'>,
): Outcome<'/inverter_makes/{inverter_make_id}', 'get'> {
  return call(ev, 'GET', '/inverter_makes/{inverter_make_id}', init)
}

/**
 * List inverter models (`GET /inverter_models`).
 *
 * All inverter models in the catalogue, or with `make_id` those of one make.
 *
 * Scopes: `inverter:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
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
 * - `query.make_id?`: Keeps the models of this inverter make.
 * @returns a promise of `{ data, error, response }`. `data`: The inverter models.
 *
 * @example
 * const { data, error } = await listInverterModels(ev, {
 *   expand: ['make'],
 * })
 */
export function listInverterModels<
  const E extends readonly ExpandValue<'/inverter_models', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/inverter_models', 'get'> & Expanding<E, I>,
): Outcome<'/inverter_models', 'get', I> {
  return call(ev, 'GET', '/inverter_models', init)
}

/**
 * List inverter models, page by page to the end (`GET /inverter_models`): {@link listInverterModels} for each page,
 * once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the model to expand. Values: `make`.
 * - `header['Accept-Language']?`: Languages that the caller prefers (RFC 9110, section 12.5.4). Texts of the answer
 *   are in the first of them that the API has, written as its region does.
 * - `query.make_id?`: Keeps the models of this inverter make.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateInverterModels(ev, {
 *   expand: ['make'],
 * })) console.log(item)
 */
export function paginateInverterModels<
  const E extends readonly ExpandValue<'/inverter_models', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/inverter_models', 'get'> & Expanding<E, I>,
): Pages<'/inverter_models', I> {
  return call(ev, 'paginate', '/inverter_models', init)
}

/**
 * Retrieve an inverter model (`GET /inverter_models/{inverter_model_id}`).
 *
 * One model of the catalogue, with its make and the way to onboarding.
 *
 * Scopes: `inverter:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.inverter_model_id`: Id of the model of inverters.
 * - `expand?`: References of the model to expand. Values: `make`.
 * - `header['Accept-Language']?`: Languages that the caller prefers (RFC 9110, section 12.5.4). Texts of the answer
 *   are in the first of them that the API has, written as its region does.
 * @returns a promise of `{ data, error, response }`. `data`: The inverter model.
 *
 * @example
 * const { data, error } = await getInverterModel(ev, {
 *   path: {
 *     inverter_model_id: 'imod01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['make'],
 * })
 */
export function getInverterModel<
  const E extends readonly ExpandValue<'/inverter_models/{inverter_model_id}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/inverter_models/{inverter_model_id}', 'get'> & Expanding<E, I>,
): Outcome<'/inverter_models/{inverter_model_id}', 'get', I> {
  return call(ev, 'GET', '/inverter_models/{inverter_model_id}', init)
}

/**
 * Start onboarding an inverter (`GET /inverter_onboarding`).
 *
 * Leads to the page on which a user logs in to the account of the inverter's maker. The page needs a person to use it,
 * so load this URL in the user's browser and let it follow the redirect. There is no token: `client_id` and `user_id`
 * say on whose behalf it happens.
 *
 * Needs no token. Problems: 400, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `header['Accept-Language']?`: Languages that the caller prefers (RFC 9110, section 12.5.4). Texts of the answer
 *   are in the first of them that the API has, written as its region does.
 * - `query.user_id`: Id of the user who connects a device.
 * - `query.make_id?`: Make of the inverter to connect.
 * - `query.model_id?`: Model of the inverter to connect. The `onboarding_url` of a model brings it along.
 * - `query.inverter_id?`: The inverter to connect, where it exists already.
 * - `query.client_id`: Id of your OAuth application, the one that you request tokens with. ev.energy issues it when it
 *   sets up your integration; an unknown one is an error. The user's browser passes through an OAuth flow, to which
 *   the application lends its branding, redirect addresses and scopes.
 * @returns a promise of `{ data, error, response }`. `data`: Redirect to the page on which the user logs in.
 *
 * @example
 * const { data, error } = await startInverterOnboarding(ev, {
 *   query: {
 *     user_id: 'user01HN2NJ9NMRZBXT1H6FT9N7735',
 *     client_id: 'sandbox-cc-id',
 *   },
 * })
 */
export function startInverterOnboarding(
  ev: Client,
  init: OperationInit<'/inverter_onboarding', 'get'>,
): Outcome<'/inverter_onboarding', 'get'> {
  return call(ev, 'GET', '/inverter_onboarding', init)
}

/**
 * List inverters (`GET /inverters`).
 *
 * The inverters that the token gives access to.
 *
 * Scopes: `inverter:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_before?`: Id of a resource; the page holds what comes right before it. Has no effect together with
 *   `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_after?`: Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link`
 *   header rather than building it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the inverter to expand. `model.make` expands `model` too. Values: `model`, `model.make`,
 *   `latest_status_log`.
 * - `header['Accept-Language']?`: Languages that the caller prefers (RFC 9110, section 12.5.4). Texts of the answer
 *   are in the first of them that the API has, written as its region does.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns a promise of `{ data, error, response }`. `data`: The inverters.
 *
 * @example
 * const { data, error } = await listInverters(ev, {
 *   expand: ['model'],
 * })
 */
export function listInverters<
  const E extends readonly ExpandValue<'/inverters', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/inverters', 'get'> & Expanding<E, I>,
): Outcome<'/inverters', 'get', I> {
  return call(ev, 'GET', '/inverters', init)
}

/**
 * List inverters, page by page to the end (`GET /inverters`): {@link listInverters} for each page, once it is asked
 * for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the inverter to expand. `model.make` expands `model` too. Values: `model`, `model.make`,
 *   `latest_status_log`.
 * - `header['Accept-Language']?`: Languages that the caller prefers (RFC 9110, section 12.5.4). Texts of the answer
 *   are in the first of them that the API has, written as its region does.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateInverters(ev, {
 *   expand: ['model'],
 * })) console.log(item)
 */
export function paginateInverters<
  const E extends readonly ExpandValue<'/inverters', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/inverters', 'get'> & Expanding<E, I>,
): Pages<'/inverters', I> {
  return call(ev, 'paginate', '/inverters', init)
}

/**
 * Create an inverter (`POST /inverters`).
 *
 * Adds an inverter and ties it to the solar array of the user.
 *
 * Scopes: `inverter:write`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `expand?`: References of the inverter to expand. `model.make` expands `model` too. Values: `model`, `model.make`,
 *   `latest_status_log`.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * - `body`: The inverter to add.
 * @returns a promise of `{ data, error, response }`. `data`: The inverter.
 *
 * @example
 * const { data, error } = await createInverter(ev, {
 *   expand: ['model'],
 *   body: {
 *     model: 'https://api.ev.energy/v2/inverter_models/imod01HM690K80PAA7FRW53R8P4VXC',
 *     user: 'https://api.ev.energy/v2/users/user01HN2NJ9NMRZBXT1H6FT9N7735',
 *   },
 * })
 */
export function createInverter<
  const E extends readonly ExpandValue<'/inverters', 'post'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/inverters', 'post'> & Expanding<E, I>,
): Outcome<'/inverters', 'post', I> {
  return call(ev, 'POST', '/inverters', init)
}

/**
 * Retrieve an inverter (`GET /inverters/{inverter_id}`).
 *
 * One inverter. `latest_status_log` says what it last reported.
 *
 * Scopes: `inverter:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.inverter_id`: Id of the solar inverter.
 * - `expand?`: References of the inverter to expand. `model.make` expands `model` too. Values: `model`, `model.make`,
 *   `latest_status_log`.
 * - `header['Accept-Language']?`: Languages that the caller prefers (RFC 9110, section 12.5.4). Texts of the answer
 *   are in the first of them that the API has, written as its region does.
 * @returns a promise of `{ data, error, response }`. `data`: The inverter.
 *
 * @example
 * const { data, error } = await getInverter(ev, {
 *   path: {
 *     inverter_id: 'invt01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['model'],
 * })
 */
export function getInverter<
  const E extends readonly ExpandValue<'/inverters/{inverter_id}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/inverters/{inverter_id}', 'get'> & Expanding<E, I>,
): Outcome<'/inverters/{inverter_id}', 'get', I> {
  return call(ev, 'GET', '/inverters/{inverter_id}', init)
}

/**
 * List solar arrays (`GET /solar_arrays`).
 *
 * The solar arrays that the token gives access to.
 *
 * Scopes: `solar:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `header['Accept-Language']?`: Languages that the caller prefers (RFC 9110, section 12.5.4). Texts of the answer
 *   are in the first of them that the API has, written as its region does.
 * - `query.page_before?`: Id of a resource; the page holds what comes right before it. Has no effect together with
 *   `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_after?`: Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link`
 *   header rather than building it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the solar array to expand. Values: `user`, `inverter`.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * - `query.vehicle_id?`: Vehicle for which the forecast gives `percent_vehicle_battery_charge_until_midnight`. Without
 *   it that figure is null.
 * @returns a promise of `{ data, error, response }`. `data`: The solar arrays.
 *
 * @example
 * const { data, error } = await listSolarArrays(ev, {
 *   expand: ['user'],
 * })
 */
export function listSolarArrays<
  const E extends readonly ExpandValue<'/solar_arrays', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/solar_arrays', 'get'> & Expanding<E, I>,
): Outcome<'/solar_arrays', 'get', I> {
  return call(ev, 'GET', '/solar_arrays', init)
}

/**
 * List solar arrays, page by page to the end (`GET /solar_arrays`): {@link listSolarArrays} for each page, once it is
 * asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `header['Accept-Language']?`: Languages that the caller prefers (RFC 9110, section 12.5.4). Texts of the answer
 *   are in the first of them that the API has, written as its region does.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the solar array to expand. Values: `user`, `inverter`.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * - `query.vehicle_id?`: Vehicle for which the forecast gives `percent_vehicle_battery_charge_until_midnight`. Without
 *   it that figure is null.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateSolarArrays(ev, {
 *   expand: ['user'],
 * })) console.log(item)
 */
export function paginateSolarArrays<
  const E extends readonly ExpandValue<'/solar_arrays', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/solar_arrays', 'get'> & Expanding<E, I>,
): Pages<'/solar_arrays', I> {
  return call(ev, 'paginate', '/solar_arrays', init)
}

/**
 * Create a solar array (`POST /solar_arrays`).
 *
 * Adds a solar array and ties it to the user of the token.
 *
 * Scopes: `solar:write`. Problems: 400, 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `header['Accept-Language']?`: Languages that the caller prefers (RFC 9110, section 12.5.4). Texts of the answer
 *   are in the first of them that the API has, written as its region does.
 * - `expand?`: References of the solar array to expand. Values: `user`, `inverter`.
 * - `body`: The solar array to add.
 * @returns a promise of `{ data, error, response }`. `data`: The solar array.
 *
 * @example
 * const { data, error } = await createSolarArray(ev, {
 *   expand: ['user'],
 *   body: {
 *     capacity_watts: 7000,
 *   },
 * })
 */
export function createSolarArray<
  const E extends readonly ExpandValue<'/solar_arrays', 'post'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/solar_arrays', 'post'> & Expanding<E, I>,
): Outcome<'/solar_arrays', 'post', I> {
  return call(ev, 'POST', '/solar_arrays', init)
}

/**
 * Retrieve a solar array (`GET /solar_arrays/{solar_array_id}`).
 *
 * One array, with its capacity, its inverter and what it is expected to yield until midnight.
 *
 * Scopes: `solar:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.solar_array_id`: Id of the solar array.
 * - `header['Accept-Language']?`: Languages that the caller prefers (RFC 9110, section 12.5.4). Texts of the answer
 *   are in the first of them that the API has, written as its region does.
 * - `expand?`: References of the solar array to expand. Values: `user`, `inverter`.
 * - `query.vehicle_id?`: Vehicle for which the forecast gives `percent_vehicle_battery_charge_until_midnight`. Without
 *   it that figure is null.
 * @returns a promise of `{ data, error, response }`. `data`: The solar array.
 *
 * @example
 * const { data, error } = await getSolarArray(ev, {
 *   path: {
 *     solar_array_id: 'solr01JASZTD3T7N39DTZPBJVXNPKP',
 *   },
 *   expand: ['user'],
 * })
 */
export function getSolarArray<
  const E extends readonly ExpandValue<'/solar_arrays/{solar_array_id}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/solar_arrays/{solar_array_id}', 'get'> & Expanding<E, I>,
): Outcome<'/solar_arrays/{solar_array_id}', 'get', I> {
  return call(ev, 'GET', '/solar_arrays/{solar_array_id}', init)
}

/**
 * Update a solar array (`PATCH /solar_arrays/{solar_array_id}`).
 *
 * Changes the capacity of a solar array.
 *
 * Scopes: `solar:write`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.solar_array_id`: Id of the solar array.
 * - `header['Accept-Language']?`: Languages that the caller prefers (RFC 9110, section 12.5.4). Texts of the answer
 *   are in the first of them that the API has, written as its region does.
 * - `expand?`: References of the solar array to expand. Values: `user`, `inverter`.
 * - `body`: What to change.
 * @returns a promise of `{ data, error, response }`. `data`: The solar array, changed.
 *
 * @example
 * const { data, error } = await updateSolarArray(ev, {
 *   path: {
 *     solar_array_id: 'solr01JASZTD3T7N39DTZPBJVXNPKP',
 *   },
 *   expand: ['user'],
 *   body: {
 *     capacity_watts: 8200,
 *   },
 * })
 */
export function updateSolarArray<
  const E extends readonly ExpandValue<'/solar_arrays/{solar_array_id}', 'patch'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/solar_arrays/{solar_array_id}', 'patch'> & Expanding<E, I>,
): Outcome<'/solar_arrays/{solar_array_id}', 'patch', I> {
  return call(ev, 'PATCH', '/solar_arrays/{solar_array_id}', init)
}

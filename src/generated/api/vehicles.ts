/**
 * Functions that call the operations of the tag "Vehicles". Each resolves to `{ data, error, response }` and rejects as
 * `createClient` of `ev-energy` says.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 *
 * @module
 */
import type { ExpandValue } from '../../call.ts'
import type { Client } from '../../client.ts'
import { call, type Expanding, type OperationInit, type Outcome, type Pages } from '../../operation.ts'

/**
 * Check whether a vehicle model is compatible (`GET /vehicle_compatibility/check`).
 *
 * Whether a model is supported in a country, so that a user learns it before linking any account. Needs no
 * token and no account.
 *
 * The country is `country`, else the region of `Accept-Language`, else `US`. With `program_id` both are
 * ignored: the country of the program counts, and the model must be among those that the program supports once
 * its lists of included and excluded models are applied.
 *
 * Needs no token. Problems: 400 (`validation-failed-vehicle-compatibility-check`), 401, 404
 * (`vehicle-model-not-found`, `program-not-found-vehicle-compatibility`), 405, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.vehicle_model_id`: The model to check.
 * - `query.country?`: Country to check for, as two letters of ISO 3166-1 in either case. Without it `Accept-Language`
 *   decides, then `US`. Ignored with `program_id`.
 * - `header['Accept-Language']?`: Languages and regions that the caller prefers (RFC 9110, section 12.5.4). Where
 *   neither a program nor a parameter names the country, the region is the country; without one it is `US`.
 * - `query.client_id?`: OAuth client id of the application. When the application is in sandbox mode, the answer is a
 *   fixed one and nothing is looked up.
 * - `query.program_id?`: Program to check for, which also decides the country. Leave it out while the program of the
 *   user is not known, as before sign-up.
 * @returns a promise of `{ data, error, response }`. `data`: The verdict for the model and the country.
 *
 * @example
 * const { data, error } = await checkVehicleCompatibility(ev, {
 *   query: {
 *     vehicle_model_id: 'vmod01HSBR8Z36GD7A46K7M4R12VG0',
 *   },
 * })
 */
export function checkVehicleCompatibility(
  ev: Client,
  init: OperationInit<'/vehicle_compatibility/check', 'get'>,
): Outcome<'/vehicle_compatibility/check', 'get'> {
  return call(ev, 'GET', '/vehicle_compatibility/check', init)
}

/**
 * List vehicle makes (`GET /vehicle_makes`).
 *
 * The catalogue of makes, in the order they were added unless `ordering` asks for names (`-name` turns it
 * round). With `available_for_user_id` only makes that the program and tier of that user support.
 *
 * Needs no token. A caller without one has 50 requests an hour for its IP address.
 *
 * Needs no token. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_before?`: Id of a resource; the page holds what comes right before it. Has no effect together with
 *   `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_after?`: Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link`
 *   header rather than building it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * - `query.available_for_user_id?`: Keeps what is available in the region and the program of this user.
 * - `query.ordering?`: Sorts by name, from A to Z or, with `-name`, from Z to A. Without it, or with a value that the
 *   API does not know, the list is in order of creation. Values: `name`, `-name`.
 * @returns a promise of `{ data, error, response }`. `data`: The vehicle makes.
 *
 * @example
 * const { data, error } = await listVehicleMakes(ev)
 */
export function listVehicleMakes(
  ev: Client,
  init?: OperationInit<'/vehicle_makes', 'get'>,
): Outcome<'/vehicle_makes', 'get'> {
  return call(ev, 'GET', '/vehicle_makes', init)
}

/**
 * List vehicle makes, page by page to the end (`GET /vehicle_makes`): {@link listVehicleMakes} for each page, once it
 * is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * - `query.available_for_user_id?`: Keeps what is available in the region and the program of this user.
 * - `query.ordering?`: Sorts by name, from A to Z or, with `-name`, from Z to A. Without it, or with a value that the
 *   API does not know, the list is in order of creation. Values: `name`, `-name`.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateVehicleMakes(ev)) console.log(item)
 */
export function paginateVehicleMakes(
  ev: Client,
  init?: OperationInit<'/vehicle_makes', 'get'>,
): Pages<'/vehicle_makes'> {
  return call(ev, 'paginate', '/vehicle_makes', init)
}

/**
 * Retrieve a vehicle make (`GET /vehicle_makes/{vehicle_make_id}`).
 *
 * One make of the catalogue. Needs no token; a caller without one has 50 requests an hour for its IP address.
 *
 * Needs no token. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_make_id`: Id of the vehicle make.
 * @returns a promise of `{ data, error, response }`. `data`: The make.
 *
 * @example
 * const { data, error } = await getVehicleMake(ev, {
 *   path: {
 *     vehicle_make_id: 'vmak01HRFHBCM7VBSWRPVYFBQMH2BR',
 *   },
 * })
 */
export function getVehicleMake(
  ev: Client,
  init: OperationInit<'/vehicle_makes/{vehicle_make_id}', 'get'>,
): Outcome<'/vehicle_makes/{vehicle_make_id}', 'get'> {
  return call(ev, 'GET', '/vehicle_makes/{vehicle_make_id}', init)
}

/**
 * List vehicle models (`GET /vehicle_models`).
 *
 * The models of every make, or of one make with `make_id`, in the order they were added unless `ordering`
 * asks for names (`-name` turns it round). With `available_for_user_id` only models that the program and
 * tier of that user support.
 *
 * Needs no token. A caller without one has 50 requests an hour for its IP address.
 *
 * Needs no token. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_before?`: Id of a resource; the page holds what comes right before it. Has no effect together with
 *   `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_after?`: Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link`
 *   header rather than building it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the vehicle model to expand. Values: `make`.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * - `query.make_id?`: Keeps the models of this vehicle make.
 * - `query.available_for_user_id?`: Keeps what is available in the region and the program of this user.
 * - `query.ordering?`: Sorts by name, from A to Z or, with `-name`, from Z to A. Without it, or with a value that the
 *   API does not know, the list is in order of creation. Values: `name`, `-name`.
 * @returns a promise of `{ data, error, response }`. `data`: The vehicle models.
 *
 * @example
 * const { data, error } = await listVehicleModels(ev, {
 *   expand: ['make'],
 * })
 */
export function listVehicleModels<
  const E extends readonly ExpandValue<'/vehicle_models', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/vehicle_models', 'get'> & Expanding<E, I>,
): Outcome<'/vehicle_models', 'get', I> {
  return call(ev, 'GET', '/vehicle_models', init)
}

/**
 * List vehicle models, page by page to the end (`GET /vehicle_models`): {@link listVehicleModels} for each page, once
 * it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the vehicle model to expand. Values: `make`.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * - `query.make_id?`: Keeps the models of this vehicle make.
 * - `query.available_for_user_id?`: Keeps what is available in the region and the program of this user.
 * - `query.ordering?`: Sorts by name, from A to Z or, with `-name`, from Z to A. Without it, or with a value that the
 *   API does not know, the list is in order of creation. Values: `name`, `-name`.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateVehicleModels(ev, {
 *   expand: ['make'],
 * })) console.log(item)
 */
export function paginateVehicleModels<
  const E extends readonly ExpandValue<'/vehicle_models', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/vehicle_models', 'get'> & Expanding<E, I>,
): Pages<'/vehicle_models', I> {
  return call(ev, 'paginate', '/vehicle_models', init)
}

/**
 * Create a vehicle model (`POST /vehicle_models`).
 *
 * Adds a model that the catalogue lacks. It stays hidden until ev.energy has reviewed it.
 *
 * Scopes: `vehicle:write`. Problems: 400, 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * - `expand?`: References of the vehicle model to expand. Values: `make`.
 * - `body`: The model to add.
 * @returns a promise of `{ data, error, response }`. `data`: The new model.
 *
 * @example
 * const { data, error } = await createVehicleModel(ev, {
 *   expand: ['make'],
 *   body: {
 *     name: 'C40',
 *     make: 'https://api.ev.energy/v2/vehicle_makes/vmak01HRFHBCM7VBSWRPVYFBQMH2BR',
 *   },
 * })
 */
export function createVehicleModel<
  const E extends readonly ExpandValue<'/vehicle_models', 'post'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/vehicle_models', 'post'> & Expanding<E, I>,
): Outcome<'/vehicle_models', 'post', I> {
  return call(ev, 'POST', '/vehicle_models', init)
}

/**
 * Retrieve a vehicle model (`GET /vehicle_models/{vehicle_model_id}`).
 *
 * One model of the catalogue. Needs no token; a caller without one has 50 requests an hour for its IP address.
 *
 * Needs no token. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_model_id`: Id of the vehicle model.
 * - `expand?`: References of the vehicle model to expand. Values: `make`.
 * @returns a promise of `{ data, error, response }`. `data`: The model.
 *
 * @example
 * const { data, error } = await getVehicleModel(ev, {
 *   path: {
 *     vehicle_model_id: 'vmod01HSBR8Z36GD7A46K7M4R12VG0',
 *   },
 *   expand: ['make'],
 * })
 */
export function getVehicleModel<
  const E extends readonly ExpandValue<'/vehicle_models/{vehicle_model_id}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/vehicle_models/{vehicle_model_id}', 'get'> & Expanding<E, I>,
): Outcome<'/vehicle_models/{vehicle_model_id}', 'get', I> {
  return call(ev, 'GET', '/vehicle_models/{vehicle_model_id}', init)
}

/**
 * Update a vehicle model (`PATCH /vehicle_models/{vehicle_model_id}`).
 *
 * Changes the catalogue that all applications share. The scope `vehicle_catalogue:write` is for staff and agents who
 * maintain it; tokens of users and ordinary applications cannot have it. `default_connector_type` is the only property
 * that can be changed.
 *
 * Scopes: `vehicle_catalogue:write`. Problems: 400, 401, 403, 404, 405, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_model_id`: Id of the vehicle model.
 * - `expand?`: References of the vehicle model to expand. Values: `make`.
 * - `body`: The properties to change.
 * @returns a promise of `{ data, error, response }`. `data`: The updated model.
 *
 * @example
 * const { data, error } = await updateVehicleModel(ev, {
 *   path: {
 *     vehicle_model_id: 'vmod01HSBR8Z36GD7A46K7M4R12VG0',
 *   },
 *   expand: ['make'],
 *   body: {
 *     default_connector_type: 'CCS',
 *   },
 * })
 */
export function updateVehicleModel<
  const E extends readonly ExpandValue<'/vehicle_models/{vehicle_model_id}', 'patch'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/vehicle_models/{vehicle_model_id}', 'patch'> & Expanding<E, I>,
): Outcome<'/vehicle_models/{vehicle_model_id}', 'patch', I> {
  return call(ev, 'PATCH', '/vehicle_models/{vehicle_model_id}', init)
}

/**
 * List the regional connectors of a vehicle model (`GET /vehicle_models/{vehicle_model_id}/connectors`).
 *
 * One item for each charging region, because a model may be built with another DC plug for another market, such as
 * NACS for North America and CCS for Europe. Needs no token.
 *
 * Needs no token. Problems: 400 (`pagination-paramaters`), 404, 405, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_model_id`: Id of the vehicle model.
 * - `query.page?`: Number of the page, counted from 1. A page past the last one is a `404` problem.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * @returns a promise of `{ data, error, response }`. `data`: The connectors of the model.
 *
 * @example
 * const { data, error } = await listVehicleModelConnectors(ev, {
 *   path: {
 *     vehicle_model_id: 'vmod01HSBR8Z36GD7A46K7M4R12VG0',
 *   },
 * })
 */
export function listVehicleModelConnectors(
  ev: Client,
  init: OperationInit<'/vehicle_models/{vehicle_model_id}/connectors', 'get'>,
): Outcome<'/vehicle_models/{vehicle_model_id}/connectors', 'get'> {
  return call(ev, 'GET', '/vehicle_models/{vehicle_model_id}/connectors', init)
}

/**
 * List the regional connectors of a vehicle model, page by page to the end (`GET
 * /vehicle_models/{vehicle_model_id}/connectors`): {@link listVehicleModelConnectors} for each page, once it is asked
 * for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_model_id`: Id of the vehicle model.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateVehicleModelConnectors(ev, {
 *   path: {
 *     vehicle_model_id: 'vmod01HSBR8Z36GD7A46K7M4R12VG0',
 *   },
 * })) console.log(item)
 */
export function paginateVehicleModelConnectors(
  ev: Client,
  init: OperationInit<'/vehicle_models/{vehicle_model_id}/connectors', 'get'>,
): Pages<'/vehicle_models/{vehicle_model_id}/connectors'> {
  return call(ev, 'paginate', '/vehicle_models/{vehicle_model_id}/connectors', init)
}

/**
 * Add a connector to a vehicle model (`POST /vehicle_models/{vehicle_model_id}/connectors`).
 *
 * Records which DC plug the model has in one region. Each region can be given once; a second connector for it is a
 * `400` problem. The scope is the one for maintaining the shared catalogue.
 *
 * Scopes: `vehicle_catalogue:write`. Problems: 400 (`validation-failed-create-vehicle-model-connector`), 401, 403,
 * 404, 405, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_model_id`: Id of the vehicle model.
 * - `body`: The connector to add.
 * @returns a promise of `{ data, error, response }`. `data`: The new connector.
 *
 * @example
 * const { data, error } = await createVehicleModelConnector(ev, {
 *   path: {
 *     vehicle_model_id: 'vmod01HSBR8Z36GD7A46K7M4R12VG0',
 *   },
 *   body: {
 *     region: 'NORTH_AMERICA',
 *     connector_type: 'CCS',
 *     source: 'EV_ENERGY',
 *     confidence: 'HIGH',
 *     verified_at: '2024-04-16T14:05:00Z',
 *   },
 * })
 */
export function createVehicleModelConnector(
  ev: Client,
  init: OperationInit<'/vehicle_models/{vehicle_model_id}/connectors', 'post'>,
): Outcome<'/vehicle_models/{vehicle_model_id}/connectors', 'post'> {
  return call(ev, 'POST', '/vehicle_models/{vehicle_model_id}/connectors', init)
}

/**
 * Retrieve the connector of a model in a region (`GET /vehicle_models/{vehicle_model_id}/connectors/{region}`).
 *
 * The DC plug of the model in one charging region; a `404` problem where none is recorded. Needs no token.
 *
 * Needs no token. Problems: 400, 404, 405, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_model_id`: Id of the vehicle model.
 * - `path.region`: Region of the connector. Values: `NORTH_AMERICA`, `EUROPE`.
 * @returns a promise of `{ data, error, response }`. `data`: The connector.
 *
 * @example
 * const { data, error } = await getVehicleModelConnector(ev, {
 *   path: {
 *     vehicle_model_id: 'vmod01HSBR8Z36GD7A46K7M4R12VG0',
 *     region: 'NORTH_AMERICA',
 *   },
 * })
 */
export function getVehicleModelConnector(
  ev: Client,
  init: OperationInit<'/vehicle_models/{vehicle_model_id}/connectors/{region}', 'get'>,
): Outcome<'/vehicle_models/{vehicle_model_id}/connectors/{region}', 'get'> {
  return call(ev, 'GET', '/vehicle_models/{vehicle_model_id}/connectors/{region}', init)
}

/**
 * Update the connector of a model in a region (`PATCH /vehicle_models/{vehicle_model_id}/connectors/{region}`).
 *
 * Changes the properties that are sent and leaves the others. The region identifies the connector and stays as it is.
 * The scope is the one for maintaining the shared catalogue.
 *
 * Scopes: `vehicle_catalogue:write`. Problems: 400, 401, 403, 404, 405, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_model_id`: Id of the vehicle model.
 * - `path.region`: Region of the connector. Values: `NORTH_AMERICA`, `EUROPE`.
 * - `body`: The properties to change.
 * @returns a promise of `{ data, error, response }`. `data`: The updated connector.
 *
 * @example
 * const { data, error } = await updateVehicleModelConnector(ev, {
 *   path: {
 *     vehicle_model_id: 'vmod01HSBR8Z36GD7A46K7M4R12VG0',
 *     region: 'NORTH_AMERICA',
 *   },
 *   body: {
 *     connector_type: 'CCS',
 *     source: 'EV_ENERGY',
 *     confidence: 'HIGH',
 *     verified_at: '2024-04-16T14:05:00Z',
 *   },
 * })
 */
export function updateVehicleModelConnector(
  ev: Client,
  init: OperationInit<'/vehicle_models/{vehicle_model_id}/connectors/{region}', 'patch'>,
): Outcome<'/vehicle_models/{vehicle_model_id}/connectors/{region}', 'patch'> {
  return call(ev, 'PATCH', '/vehicle_models/{vehicle_model_id}/connectors/{region}', init)
}

/**
 * Start vehicle onboarding (`GET /vehicle_onboarding`).
 *
 * Where a user begins to connect a vehicle. Open the address in the user's browser or in a web view of an app;
 * the answer redirects to the pages of ev.energy and of the vehicle's provider. Without a make, model or trim
 * the first page lets the user choose a make.
 *
 * **Coming back.** At the end the browser goes to `redirect_uri`, or without it to the `onboarding_redirect_url`
 * of the application, with these query parameters:
 *
 * - `vehicle_uid`: id of the vehicle, for `GET /vehicles/{vehicle_id}`;
 * - `vehicle_id`: number of the vehicle in the older API. Prefer `vehicle_uid`.
 *
 * A user can connect several vehicles at once. Each parameter is then repeated, both in the same order:
 * `?vehicle_id=814&vehicle_uid=vhcl01HRF…&vehicle_id=815&vehicle_uid=vhcl01HV4…`.
 *
 * **Apps with a provider's SDK.** With `response_type=json` the answer is not a redirect but the provider's
 * address and what its SDK needs, as Smartcar Connect does for BMW and MINI. That takes a make, model or trim;
 * `400` without. Finish with `POST /vehicle_onboarding/complete` when the SDK hands the code to the app.
 *
 * Needs no token. Problems: 400, 404, 406, 422, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.user_id`: Id of the user who connects a device.
 * - `query.make_id?`: Make of the vehicle. Enough by itself where the make has an `onboarding_url`.
 * - `query.model_id?`: Model of the vehicle. Enough by itself where the model has an `onboarding_url`.
 * - `query.trim_id?`: Trim of the vehicle. Enough by itself where the trim has an `onboarding_url`.
 * - `query.client_id`: Id of your OAuth application, the one that you request tokens with. ev.energy issues it when it
 *   sets up your integration; an unknown one is an error. The user's browser passes through an OAuth flow, to which
 *   the application lends its branding, redirect addresses and scopes.
 * - `query.response_type?`: `json` for a `200` with the provider's address in place of the redirect, for an app that
 *   chooses between a web view and the provider's SDK. Needs one of `make_id`, `model_id` and `trim_id`. Values:
 *   `json`.
 * - `query.redirect_uri?`: Where the browser goes at the end. Scheme and host must be those of a redirect URI
 *   registered for the application or of its `onboarding_redirect_url`, else `400`. Defaults to the
 *   `onboarding_redirect_url`.
 * @returns a promise of `{ data, error, response }`. `data`: Only for `response_type=json`: the provider's address, to
 * open in a web view, with the details that a provider's SDK needs.
 *
 * @example
 * const { data, error } = await startVehicleOnboarding(ev, {
 *   query: {
 *     user_id: 'user01HN2NJ9NMRZBXT1H6FT9N7735',
 *     client_id: 'sandbox-cc-id',
 *   },
 * })
 */
export function startVehicleOnboarding(
  ev: Client,
  init: OperationInit<'/vehicle_onboarding', 'get'>,
): Outcome<'/vehicle_onboarding', 'get'> {
  return call(ev, 'GET', '/vehicle_onboarding', init)
}

/**
 * Complete vehicle onboarding (`POST /vehicle_onboarding/complete`).
 *
 * Ends an onboarding that began with `GET /vehicle_onboarding?response_type=json`: the provider's code is
 * exchanged for the vehicles, which are created for the user. It is for apps that use a provider's SDK, such as
 * Smartcar Connect, which hands the code to the app and not to a redirect.
 *
 * Needs no token. The id of the authorization request, from the first call, ties the two together, and it works
 * once.
 *
 * Needs no token. Problems: 400, 404, 406, 422, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `body`: The authorization request and the code that answers it.
 * @returns a promise of `{ data, error, response }`. `data`: The vehicles that were created, as a list even for a
 * single one.
 *
 * @example
 * const { data, error } = await completeVehicleOnboarding(ev, {
 *   body: {
 *     authorization_request_uid: 'd4e5f6a7-b8c9-4123-8ef0-123456789abc',
 *     auth_code: 'SC-AUTH-CODE-EXAMPLE',
 *     smartcar_user_id: 'a4c82e9f-0b1c-4d2e-8f3a-5b6c7d8e9f01',
 *   },
 * })
 */
export function completeVehicleOnboarding(
  ev: Client,
  init: OperationInit<'/vehicle_onboarding/complete', 'post'>,
): Outcome<'/vehicle_onboarding/complete', 'post'> {
  return call(ev, 'POST', '/vehicle_onboarding/complete', init)
}

/**
 * Send a vehicle onboarding link (`POST /vehicle_onboarding/onboarding_link`).
 *
 * Builds a link with which the token's user can onboard a vehicle of one make, then sends an event to Braze, the
 * messaging service, that holds the link, the email address and the name of the make.
 *
 * Scopes: `vehicle:write`. Problems: 400, 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `body`: The make to onboard and the address to write to.
 * @returns a promise of `{ data, error, response }`. `data`: The link was sent. No body.
 *
 * @example
 * const { data, error } = await sendVehicleOnboardingLink(ev, {
 *   body: {
 *     email: 'user@example.com',
 *     make: 'vmak01HRFHBCM7VBSWRPVYFBQMH2BR',
 *   },
 * })
 */
export function sendVehicleOnboardingLink(
  ev: Client,
  init: OperationInit<'/vehicle_onboarding/onboarding_link', 'post'>,
): Outcome<'/vehicle_onboarding/onboarding_link', 'post'> {
  return call(ev, 'POST', '/vehicle_onboarding/onboarding_link', init)
}

/**
 * List vehicle trims (`GET /vehicle_trims`).
 *
 * The trims of every model, or of one model with `model_id`, in the order they were added unless `ordering` asks for
 * names (`-name` turns it round). A [trim level](https://en.wikipedia.org/wiki/Car_model#Trim_level) is a variant of a
 * model with its own set of features. Custom trims are left out.
 *
 * Scopes: `vehicle:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_before?`: Id of a resource; the page holds what comes right before it. Has no effect together with
 *   `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_after?`: Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link`
 *   header rather than building it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the vehicle trim to expand. `model.make` expands `model` too. Values: `model`,
 *   `model.make`.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * - `query.model_id?`: Keeps the trims of this vehicle model.
 * - `query.ordering?`: Sorts by name, from A to Z or, with `-name`, from Z to A. Without it, or with a value that the
 *   API does not know, the list is in order of creation. Values: `name`, `-name`.
 * @returns a promise of `{ data, error, response }`. `data`: The vehicle trims.
 *
 * @example
 * const { data, error } = await listVehicleTrims(ev, {
 *   expand: ['model'],
 * })
 */
export function listVehicleTrims<
  const E extends readonly ExpandValue<'/vehicle_trims', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/vehicle_trims', 'get'> & Expanding<E, I>,
): Outcome<'/vehicle_trims', 'get', I> {
  return call(ev, 'GET', '/vehicle_trims', init)
}

/**
 * List vehicle trims, page by page to the end (`GET /vehicle_trims`): {@link listVehicleTrims} for each page, once it
 * is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the vehicle trim to expand. `model.make` expands `model` too. Values: `model`,
 *   `model.make`.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * - `query.model_id?`: Keeps the trims of this vehicle model.
 * - `query.ordering?`: Sorts by name, from A to Z or, with `-name`, from Z to A. Without it, or with a value that the
 *   API does not know, the list is in order of creation. Values: `name`, `-name`.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateVehicleTrims(ev, {
 *   expand: ['model'],
 * })) console.log(item)
 */
export function paginateVehicleTrims<
  const E extends readonly ExpandValue<'/vehicle_trims', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/vehicle_trims', 'get'> & Expanding<E, I>,
): Pages<'/vehicle_trims', I> {
  return call(ev, 'paginate', '/vehicle_trims', init)
}

/**
 * Create a custom vehicle trim (`POST /vehicle_trims`).
 *
 * For a variant of a model that the catalogue lacks. The trim can be used by its address, but `GET /vehicle_trims`
 * does not list it.
 *
 * Scopes: `vehicle:write`. Problems: 400, 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `expand?`: References of the vehicle trim to expand. `model.make` expands `model` too. Values: `model`,
 *   `model.make`.
 * - `body`: The trim to add.
 * @returns a promise of `{ data, error, response }`. `data`: The new trim.
 *
 * @example
 * const { data, error } = await createVehicleTrim(ev, {
 *   expand: ['model'],
 *   body: {
 *     name: 'Recharge Core (69 kWh)',
 *     model: 'https://api.ev.energy/v2/vehicle_models/vmod01HSBR8Z36GD7A46K7M4R12VG0',
 *     battery_size_watt_hours: 69000,
 *   },
 * })
 */
export function createVehicleTrim<
  const E extends readonly ExpandValue<'/vehicle_trims', 'post'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/vehicle_trims', 'post'> & Expanding<E, I>,
): Outcome<'/vehicle_trims', 'post', I> {
  return call(ev, 'POST', '/vehicle_trims', init)
}

/**
 * Retrieve a vehicle trim (`GET /vehicle_trims/{vehicle_trim_id}`).
 *
 * A [trim level](https://en.wikipedia.org/wiki/Car_model#Trim_level) is a variant of a model with its own set of
 * features, such as the battery.
 *
 * Scopes: `vehicle:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_trim_id`: Id of the vehicle trim.
 * - `expand?`: References of the vehicle trim to expand. `model.make` expands `model` too. Values: `model`,
 *   `model.make`.
 * @returns a promise of `{ data, error, response }`. `data`: The trim.
 *
 * @example
 * const { data, error } = await getVehicleTrim(ev, {
 *   path: {
 *     vehicle_trim_id: 'trim01HRFHBCM7VBSWRPVYFBQMH2BR',
 *   },
 *   expand: ['model'],
 * })
 */
export function getVehicleTrim<
  const E extends readonly ExpandValue<'/vehicle_trims/{vehicle_trim_id}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/vehicle_trims/{vehicle_trim_id}', 'get'> & Expanding<E, I>,
): Outcome<'/vehicle_trims/{vehicle_trim_id}', 'get', I> {
  return call(ev, 'GET', '/vehicle_trims/{vehicle_trim_id}', init)
}

/**
 * Add someone to the vehicle waitlist (`POST /vehicle_waitlist`).
 *
 * Keeps the address of someone whose vehicle failed the compatibility check, to write to them when it
 * becomes supported. Meant for people without an account: needs no token.
 *
 * The body names the vehicle in exactly one of two ways:
 *
 * - chosen from the catalogue: `vehicle_model_id`, and both names absent or null;
 * - typed by hand: `vehicle_make_name` together with `vehicle_model_name`, and `vehicle_model_id` absent or
 *   null.
 *
 * The country is worked out, not sent: with `program_id` it is the country of the program, else the region
 * of `Accept-Language`, else `US`.
 *
 * Any other combination, none at all, a missing email, or a model or program that does not exist is a `400`
 * problem of type `validation-failed-vehicle-waitlist`.
 *
 * Needs no token. Problems: 400 (`validation-failed-vehicle-waitlist`), 405, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `header['Accept-Language']?`: Languages and regions that the caller prefers (RFC 9110, section 12.5.4). Where
 *   neither a program nor a parameter names the country, the region is the country; without one it is `US`.
 * - `query.client_id?`: OAuth client id of the application. When the application is in sandbox mode, the answer is a
 *   fixed `201` and nothing is stored, as in the onboarding operations and the compatibility check.
 * - `body`: Who to write to, and about which vehicle.
 * @returns a promise of `{ data, error, response }`. `data`: The new entry, by its id alone.
 *
 * @example
 * const { data, error } = await addToVehicleWaitlist(ev, {
 *   body: {
 *     email: 'user@example.com',
 *     program_id: 'prog01HRS4TSK26BPBV7127DH7E0HA',
 *     vehicle_model_id: 'vmod01HV4M7P2K9QX3T5W8Y6ZB1CDE',
 *   },
 * })
 */
export function addToVehicleWaitlist(
  ev: Client,
  init: OperationInit<'/vehicle_waitlist', 'post'>,
): Outcome<'/vehicle_waitlist', 'post'> {
  return call(ev, 'POST', '/vehicle_waitlist', init)
}

/**
 * List vehicles (`GET /vehicles`).
 *
 * Every vehicle that the token may see. Disabled vehicles are among them; permanently deleted ones are not.
 *
 * Scopes: `vehicle:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_before?`: Id of a resource; the page holds what comes right before it. Has no effect together with
 *   `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_after?`: Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link`
 *   header rather than building it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the vehicle to expand. `trim.model.make` expands `trim` and `trim.model` too. Values:
 *   `user`, `trim`, `trim.model`, `trim.model.make`, `latest_status_log`.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns a promise of `{ data, error, response }`. `data`: The vehicles.
 *
 * @example
 * const { data, error } = await listVehicles(ev, {
 *   expand: ['user'],
 * })
 */
export function listVehicles<
  const E extends readonly ExpandValue<'/vehicles', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/vehicles', 'get'> & Expanding<E, I>,
): Outcome<'/vehicles', 'get', I> {
  return call(ev, 'GET', '/vehicles', init)
}

/**
 * List vehicles, page by page to the end (`GET /vehicles`): {@link listVehicles} for each page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the vehicle to expand. `trim.model.make` expands `trim` and `trim.model` too. Values:
 *   `user`, `trim`, `trim.model`, `trim.model.make`, `latest_status_log`.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateVehicles(ev, {
 *   expand: ['user'],
 * })) console.log(item)
 */
export function paginateVehicles<
  const E extends readonly ExpandValue<'/vehicles', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/vehicles', 'get'> & Expanding<E, I>,
): Pages<'/vehicles', I> {
  return call(ev, 'paginate', '/vehicles', init)
}

/**
 * Create an unintegrated vehicle (`POST /vehicles`).
 *
 * For a vehicle that ev.energy cannot connect to: it stands in for the car and keeps details such as the battery size.
 * To add one that can be connected, send the user through `GET /vehicle_onboarding`.
 *
 * Scopes: `vehicle:write`. Problems: 400 (`validation-failed-create-vehicle`), 401, 403, 406, 429
 * (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `expand?`: References of the vehicle to expand. `trim.model.make` expands `trim` and `trim.model` too. Values:
 *   `user`, `trim`, `trim.model`, `trim.model.make`, `latest_status_log`.
 * - `header['EvEnergy-User']?`: User to act for. This operation needs one: a client-credentials token without this
 *   header gets a `400` problem. A token of the authorization-code grant already names its user.
 * - `body`: The vehicle to create.
 * @returns a promise of `{ data, error, response }`. `data`: The new vehicle.
 *
 * @example
 * const { data, error } = await createVehicle(ev, {
 *   expand: ['user'],
 *   body: {
 *     model: 'https://api.ev.energy/v2/vehicle_models/vmod01HV4M7P2K9QX3T5W8Y6ZB1CDE',
 *     battery_size_watt_hours: 52000,
 *     description: 'My Renault Zoe',
 *     vehicle_class: 'PASSENGER',
 *     user: 'https://api.ev.energy/v2/users/user01HN2NJ9NMRZBXT1H6FT9N7735',
 *   },
 * })
 */
export function createVehicle<
  const E extends readonly ExpandValue<'/vehicles', 'post'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/vehicles', 'post'> & Expanding<E, I>,
): Outcome<'/vehicles', 'post', I> {
  return call(ev, 'POST', '/vehicles', init)
}

/**
 * Retrieve a vehicle (`GET /vehicles/{vehicle_id}`).
 *
 * A disabled vehicle is still answered; one that was permanently deleted is not.
 *
 * Scopes: `vehicle:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_id`: Id of the vehicle.
 * - `expand?`: References of the vehicle to expand. `trim.model.make` expands `trim` and `trim.model` too. Values:
 *   `user`, `trim`, `trim.model`, `trim.model.make`, `latest_status_log`.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns a promise of `{ data, error, response }`. `data`: The vehicle.
 *
 * @example
 * const { data, error } = await getVehicle(ev, {
 *   path: {
 *     vehicle_id: 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H',
 *   },
 *   expand: ['user'],
 * })
 */
export function getVehicle<
  const E extends readonly ExpandValue<'/vehicles/{vehicle_id}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/vehicles/{vehicle_id}', 'get'> & Expanding<E, I>,
): Outcome<'/vehicles/{vehicle_id}', 'get', I> {
  return call(ev, 'GET', '/vehicles/{vehicle_id}', init)
}

/**
 * Update a vehicle (`PATCH /vehicles/{vehicle_id}`).
 *
 * Changes the properties that are sent and leaves the others. The battery size of an integrated vehicle cannot be
 * changed; sending it is a `400` problem.
 *
 * Scopes: `vehicle:write`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_id`: Id of the vehicle.
 * - `expand?`: References of the vehicle to expand. `trim.model.make` expands `trim` and `trim.model` too. Values:
 *   `user`, `trim`, `trim.model`, `trim.model.make`, `latest_status_log`.
 * - `body`: The properties to change.
 * @returns a promise of `{ data, error, response }`. `data`: The updated vehicle.
 *
 * @example
 * const { data, error } = await updateVehicle(ev, {
 *   path: {
 *     vehicle_id: 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H',
 *   },
 *   expand: ['user'],
 *   body: {
 *     maximum_charge_limit_percentage: 80,
 *     smart_charging_enabled: true,
 *     vehicle_class: 'PASSENGER',
 *   },
 * })
 */
export function updateVehicle<
  const E extends readonly ExpandValue<'/vehicles/{vehicle_id}', 'patch'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/vehicles/{vehicle_id}', 'patch'> & Expanding<E, I>,
): Outcome<'/vehicles/{vehicle_id}', 'patch', I> {
  return call(ev, 'PATCH', '/vehicles/{vehicle_id}', init)
}

/**
 * Remove a vehicle (`DELETE /vehicles/{vehicle_id}`).
 *
 * Disconnects the vehicle from ev.energy. A sandbox application gets `204` and the vehicle stays.
 *
 * Scopes: `vehicle:write`. Problems: 400, 401, 403, 404, 405, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_id`: Id of the vehicle.
 * @returns a promise of `{ data, error, response }`. `data`: The vehicle is removed. The body counts what remains,
 * `remaining_car_count` being the user's other vehicles.
 *
 * @example
 * const { data, error } = await deleteVehicle(ev, {
 *   path: {
 *     vehicle_id: 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H',
 *   },
 * })
 */
export function deleteVehicle(
  ev: Client,
  init: OperationInit<'/vehicles/{vehicle_id}', 'delete'>,
): Outcome<'/vehicles/{vehicle_id}', 'delete'> {
  return call(ev, 'DELETE', '/vehicles/{vehicle_id}', init)
}

/**
 * List command logs of a vehicle (`GET /vehicles/{vehicle_id}/command_logs`).
 *
 * The commands that ev.energy sent to the vehicle. `logged_at` identifies each and orders the list.
 *
 * Scopes: `debug:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_id`: Id of the vehicle.
 * - `query.page_before?`: Timestamp of a log entry; the page holds what comes right before it in the list's order. Has
 *   no effect together with `page_after`. The `previous` link carries it.
 * - `query.page_after?`: Timestamp of a log entry; the page holds what follows it in the list's order. The `next` link
 *   carries it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.logged_at__gte?`: Keeps entries logged at this time or later.
 * - `query.logged_at__lte?`: Keeps entries logged at this time or earlier.
 * - `expand?`: References of the command log to expand. A dotted value expands each reference on its way. Values:
 *   `vehicle`, `vehicle.trim`, `vehicle.trim.model`, `vehicle.trim.model.make`, `vehicle.user`.
 * @returns a promise of `{ data, error, response }`. `data`: The command logs, newest first.
 *
 * @example
 * const { data, error } = await listVehicleCommandLogs(ev, {
 *   path: {
 *     vehicle_id: 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H',
 *   },
 *   expand: ['vehicle'],
 * })
 */
export function listVehicleCommandLogs<
  const E extends readonly ExpandValue<'/vehicles/{vehicle_id}/command_logs', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/vehicles/{vehicle_id}/command_logs', 'get'> & Expanding<E, I>,
): Outcome<'/vehicles/{vehicle_id}/command_logs', 'get', I> {
  return call(ev, 'GET', '/vehicles/{vehicle_id}/command_logs', init)
}

/**
 * List command logs of a vehicle, page by page to the end (`GET /vehicles/{vehicle_id}/command_logs`): {@link
 * listVehicleCommandLogs} for each page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_id`: Id of the vehicle.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.logged_at__gte?`: Keeps entries logged at this time or later.
 * - `query.logged_at__lte?`: Keeps entries logged at this time or earlier.
 * - `expand?`: References of the command log to expand. A dotted value expands each reference on its way. Values:
 *   `vehicle`, `vehicle.trim`, `vehicle.trim.model`, `vehicle.trim.model.make`, `vehicle.user`.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateVehicleCommandLogs(ev, {
 *   path: {
 *     vehicle_id: 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H',
 *   },
 *   expand: ['vehicle'],
 * })) console.log(item)
 */
export function paginateVehicleCommandLogs<
  const E extends readonly ExpandValue<'/vehicles/{vehicle_id}/command_logs', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/vehicles/{vehicle_id}/command_logs', 'get'> & Expanding<E, I>,
): Pages<'/vehicles/{vehicle_id}/command_logs', I> {
  return call(ev, 'paginate', '/vehicles/{vehicle_id}/command_logs', init)
}

/**
 * Retrieve a command log of a vehicle (`GET /vehicles/{vehicle_id}/command_logs/{logged_at}`).
 *
 * A command log has no id: the vehicle and the time of logging identify it.
 *
 * Scopes: `debug:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_id`: Id of the vehicle.
 * - `path.logged_at`: When the entry was logged. Identifies the entry among those of its device.
 * - `expand?`: References of the command log to expand. A dotted value expands each reference on its way. Values:
 *   `vehicle`, `vehicle.trim`, `vehicle.trim.model`, `vehicle.trim.model.make`, `vehicle.user`.
 * @returns a promise of `{ data, error, response }`. `data`: The command log.
 *
 * @example
 * const { data, error } = await getVehicleCommandLog(ev, {
 *   path: {
 *     vehicle_id: 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H',
 *     logged_at: '2024-04-17T09:39:45.984584Z',
 *   },
 *   expand: ['vehicle'],
 * })
 */
export function getVehicleCommandLog<
  const E extends readonly ExpandValue<'/vehicles/{vehicle_id}/command_logs/{logged_at}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/vehicles/{vehicle_id}/command_logs/{logged_at}', 'get'> & Expanding<E, I>,
): Outcome<'/vehicles/{vehicle_id}/command_logs/{logged_at}', 'get', I> {
  return call(ev, 'GET', '/vehicles/{vehicle_id}/command_logs/{logged_at}', init)
}

/**
 * Retrieve the charging connectors of a vehicle (`GET /vehicles/{vehicle_id}/connectors`).
 *
 * The vehicle's own DC plug and the adaptors it carries. Where no plug is set for the vehicle itself,
 * `native_connector` is the default of its model, which may be unknown too (null).
 *
 * Scopes: `vehicle:read`. Problems: 400, 401, 403, 404, 405, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_id`: Id of the vehicle.
 * @returns a promise of `{ data, error, response }`. `data`: The connectors.
 *
 * @example
 * const { data, error } = await getVehicleConnectors(ev, {
 *   path: {
 *     vehicle_id: 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H',
 *   },
 * })
 */
export function getVehicleConnectors(
  ev: Client,
  init: OperationInit<'/vehicles/{vehicle_id}/connectors', 'get'>,
): Outcome<'/vehicles/{vehicle_id}/connectors', 'get'> {
  return call(ev, 'GET', '/vehicles/{vehicle_id}/connectors', init)
}

/**
 * Update the charging connectors of a vehicle (`PATCH /vehicles/{vehicle_id}/connectors`).
 *
 * Changes the properties that are sent; an empty object changes nothing.
 *
 * - `native_connector` overrules the model's default for this vehicle; `null` goes back to the default.
 * - `adaptors` replaces the whole list; `[]` empties it. No value may appear twice, nor equal the native
 *   connector.
 *
 * Scopes: `vehicle:write`. Problems: 400 (`validation-failed-update-vehicle-connectors`), 401, 403, 404, 405, 406, 429
 * (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_id`: Id of the vehicle.
 * - `body`: The properties to change.
 * @returns a promise of `{ data, error, response }`. `data`: The updated connectors.
 *
 * @example
 * const { data, error } = await updateVehicleConnectors(ev, {
 *   path: {
 *     vehicle_id: 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H',
 *   },
 *   body: {
 *     native_connector: 'CCS',
 *     adaptors: ['NACS'],
 *   },
 * })
 */
export function updateVehicleConnectors(
  ev: Client,
  init: OperationInit<'/vehicles/{vehicle_id}/connectors', 'patch'>,
): Outcome<'/vehicles/{vehicle_id}/connectors', 'patch'> {
  return call(ev, 'PATCH', '/vehicles/{vehicle_id}/connectors', init)
}

/**
 * Disconnect a vehicle from its provider (`POST /vehicles/{vehicle_id}/disconnect`).
 *
 * Revokes the OAuth tokens of the provider and invalidates the account behind the vehicle, which turns
 * `INACTIVE`. Open charging sessions are closed for every car on that account. The vehicle still knows its
 * provider, so the user can connect again through `POST /vehicles/{vehicle_id}/reconnect`.
 *
 * Safe to repeat: for an unintegrated vehicle it does nothing and answers `200`.
 *
 * Scopes: `vehicle:write`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_id`: Id of the vehicle.
 * - `expand?`: References of the vehicle to expand. `trim.model.make` expands `trim` and `trim.model` too. Values:
 *   `user`, `trim`, `trim.model`, `trim.model.make`, `latest_status_log`.
 * @returns a promise of `{ data, error, response }`. `data`: The vehicle as it is now. `integrated` is `INACTIVE` if
 * there was a connection, `UNINTEGRATED` if there was none.
 *
 * @example
 * const { data, error } = await disconnectVehicle(ev, {
 *   path: {
 *     vehicle_id: 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H',
 *   },
 *   expand: ['user'],
 * })
 */
export function disconnectVehicle<
  const E extends readonly ExpandValue<'/vehicles/{vehicle_id}/disconnect', 'post'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/vehicles/{vehicle_id}/disconnect', 'post'> & Expanding<E, I>,
): Outcome<'/vehicles/{vehicle_id}/disconnect', 'post', I> {
  return call(ev, 'POST', '/vehicles/{vehicle_id}/disconnect', init)
}

/**
 * List API error logs of a vehicle (`GET /vehicles/{vehicle_id}/error_logs`).
 *
 * Failed attempts to reach the vehicle through its telematics API. `logged_at` identifies each and orders the list.
 *
 * Scopes: `vehicle:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 404, 406, 429 (`rate-limit-exceeded`),
 * 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_id`: Id of the vehicle.
 * - `query.page_before?`: Timestamp of a log entry; the page holds what comes right before it in the list's order. Has
 *   no effect together with `page_after`. The `previous` link carries it.
 * - `query.page_after?`: Timestamp of a log entry; the page holds what follows it in the list's order. The `next` link
 *   carries it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.logged_at__gte?`: Keeps entries logged at this time or later.
 * - `query.logged_at__lte?`: Keeps entries logged at this time or earlier.
 * - `expand?`: References of the error log to expand. A dotted value expands each reference on its way. Values:
 *   `vehicle`, `vehicle.trim`, `vehicle.trim.model`, `vehicle.trim.model.make`, `vehicle.user`.
 * @returns a promise of `{ data, error, response }`. `data`: The error logs, newest first.
 *
 * @example
 * const { data, error } = await listVehicleErrorLogs(ev, {
 *   path: {
 *     vehicle_id: 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H',
 *   },
 *   expand: ['vehicle'],
 * })
 */
export function listVehicleErrorLogs<
  const E extends readonly ExpandValue<'/vehicles/{vehicle_id}/error_logs', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/vehicles/{vehicle_id}/error_logs', 'get'> & Expanding<E, I>,
): Outcome<'/vehicles/{vehicle_id}/error_logs', 'get', I> {
  return call(ev, 'GET', '/vehicles/{vehicle_id}/error_logs', init)
}

/**
 * List API error logs of a vehicle, page by page to the end (`GET /vehicles/{vehicle_id}/error_logs`): {@link
 * listVehicleErrorLogs} for each page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_id`: Id of the vehicle.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.logged_at__gte?`: Keeps entries logged at this time or later.
 * - `query.logged_at__lte?`: Keeps entries logged at this time or earlier.
 * - `expand?`: References of the error log to expand. A dotted value expands each reference on its way. Values:
 *   `vehicle`, `vehicle.trim`, `vehicle.trim.model`, `vehicle.trim.model.make`, `vehicle.user`.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateVehicleErrorLogs(ev, {
 *   path: {
 *     vehicle_id: 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H',
 *   },
 *   expand: ['vehicle'],
 * })) console.log(item)
 */
export function paginateVehicleErrorLogs<
  const E extends readonly ExpandValue<'/vehicles/{vehicle_id}/error_logs', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/vehicles/{vehicle_id}/error_logs', 'get'> & Expanding<E, I>,
): Pages<'/vehicles/{vehicle_id}/error_logs', I> {
  return call(ev, 'paginate', '/vehicles/{vehicle_id}/error_logs', init)
}

/**
 * Retrieve an API error log of a vehicle (`GET /vehicles/{vehicle_id}/error_logs/{logged_at}`).
 *
 * An error log has no id: the vehicle and the time of logging identify it.
 *
 * Scopes: `vehicle:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_id`: Id of the vehicle.
 * - `path.logged_at`: When the entry was logged. Identifies the entry among those of its device.
 * - `expand?`: References of the error log to expand. A dotted value expands each reference on its way. Values:
 *   `vehicle`, `vehicle.trim`, `vehicle.trim.model`, `vehicle.trim.model.make`, `vehicle.user`.
 * @returns a promise of `{ data, error, response }`. `data`: The error log.
 *
 * @example
 * const { data, error } = await getVehicleErrorLog(ev, {
 *   path: {
 *     vehicle_id: 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H',
 *     logged_at: '2024-04-17T09:39:45.984584Z',
 *   },
 *   expand: ['vehicle'],
 * })
 */
export function getVehicleErrorLog<
  const E extends readonly ExpandValue<'/vehicles/{vehicle_id}/error_logs/{logged_at}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/vehicles/{vehicle_id}/error_logs/{logged_at}', 'get'> & Expanding<E, I>,
): Outcome<'/vehicles/{vehicle_id}/error_logs/{logged_at}', 'get', I> {
  return call(ev, 'GET', '/vehicles/{vehicle_id}/error_logs/{logged_at}', init)
}

/**
 * List location logs of a vehicle (`GET /vehicles/{vehicle_id}/location_logs`).
 *
 * When the position of the vehicle was recorded, and whether it was at home then. Coordinates are never given.
 * `sampled_at` identifies each log and orders the list.
 *
 * Scopes: `vehicle:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 404, 406, 429 (`rate-limit-exceeded`),
 * 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_id`: Id of the vehicle.
 * - `query.page_before?`: Timestamp of a log entry; the page holds what comes right before it in the list's order. Has
 *   no effect together with `page_after`. The `previous` link carries it.
 * - `query.page_after?`: Timestamp of a log entry; the page holds what follows it in the list's order. The `next` link
 *   carries it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.sampled_at__gte?`: Keeps entries sampled at this time or later.
 * - `query.sampled_at__lte?`: Keeps entries sampled at this time or earlier.
 * - `expand?`: References of the location log to expand. A dotted value expands each reference on its way. Values:
 *   `vehicle`, `vehicle.trim`, `vehicle.trim.model`, `vehicle.trim.model.make`, `vehicle.user`.
 * @returns a promise of `{ data, error, response }`. `data`: The location logs, newest first.
 *
 * @example
 * const { data, error } = await listVehicleLocationLogs(ev, {
 *   path: {
 *     vehicle_id: 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H',
 *   },
 *   expand: ['vehicle'],
 * })
 */
export function listVehicleLocationLogs<
  const E extends readonly ExpandValue<'/vehicles/{vehicle_id}/location_logs', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/vehicles/{vehicle_id}/location_logs', 'get'> & Expanding<E, I>,
): Outcome<'/vehicles/{vehicle_id}/location_logs', 'get', I> {
  return call(ev, 'GET', '/vehicles/{vehicle_id}/location_logs', init)
}

/**
 * List location logs of a vehicle, page by page to the end (`GET /vehicles/{vehicle_id}/location_logs`): {@link
 * listVehicleLocationLogs} for each page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_id`: Id of the vehicle.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.sampled_at__gte?`: Keeps entries sampled at this time or later.
 * - `query.sampled_at__lte?`: Keeps entries sampled at this time or earlier.
 * - `expand?`: References of the location log to expand. A dotted value expands each reference on its way. Values:
 *   `vehicle`, `vehicle.trim`, `vehicle.trim.model`, `vehicle.trim.model.make`, `vehicle.user`.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateVehicleLocationLogs(ev, {
 *   path: {
 *     vehicle_id: 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H',
 *   },
 *   expand: ['vehicle'],
 * })) console.log(item)
 */
export function paginateVehicleLocationLogs<
  const E extends readonly ExpandValue<'/vehicles/{vehicle_id}/location_logs', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/vehicles/{vehicle_id}/location_logs', 'get'> & Expanding<E, I>,
): Pages<'/vehicles/{vehicle_id}/location_logs', I> {
  return call(ev, 'paginate', '/vehicles/{vehicle_id}/location_logs', init)
}

/**
 * Retrieve a location log of a vehicle (`GET /vehicles/{vehicle_id}/location_logs/{sampled_at}`).
 *
 * A location log has no id: the vehicle and the time of sampling identify it. Coordinates are never given.
 *
 * Scopes: `vehicle:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_id`: Id of the vehicle.
 * - `path.sampled_at`: When the device took the readings of the log entry. Identifies the entry among those of its
 *   device.
 * - `expand?`: References of the location log to expand. A dotted value expands each reference on its way. Values:
 *   `vehicle`, `vehicle.trim`, `vehicle.trim.model`, `vehicle.trim.model.make`, `vehicle.user`.
 * @returns a promise of `{ data, error, response }`. `data`: The location log.
 *
 * @example
 * const { data, error } = await getVehicleLocationLog(ev, {
 *   path: {
 *     vehicle_id: 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H',
 *     sampled_at: '2024-04-17T09:39:45.984584Z',
 *   },
 *   expand: ['vehicle'],
 * })
 */
export function getVehicleLocationLog<
  const E extends readonly ExpandValue<'/vehicles/{vehicle_id}/location_logs/{sampled_at}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/vehicles/{vehicle_id}/location_logs/{sampled_at}', 'get'> & Expanding<E, I>,
): Outcome<'/vehicles/{vehicle_id}/location_logs/{sampled_at}', 'get', I> {
  return call(ev, 'GET', '/vehicles/{vehicle_id}/location_logs/{sampled_at}', init)
}

/**
 * Create a reconnection URL (`POST /vehicles/{vehicle_id}/reconnect`).
 *
 * Answers a page at which the user signs in to the vehicle's provider again, for a vehicle that is `INACTIVE`. Takes
 * no body; one that is sent is ignored.
 *
 * Needs a token, of any scope. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_id`: Id of the vehicle.
 * @returns a promise of `{ data, error, response }`. `data`: The page to open, and until when it works.
 *
 * @example
 * const { data, error } = await createVehicleReconnectionUrl(ev, {
 *   path: {
 *     vehicle_id: 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H',
 *   },
 * })
 */
export function createVehicleReconnectionUrl(
  ev: Client,
  init: OperationInit<'/vehicles/{vehicle_id}/reconnect', 'post'>,
): Outcome<'/vehicles/{vehicle_id}/reconnect', 'post'> {
  return call(ev, 'POST', '/vehicles/{vehicle_id}/reconnect', init)
}

/**
 * Retrieve the state of charge of a vehicle (`GET /vehicles/{vehicle_id}/state_of_charge`).
 *
 * The battery level from which a route plan starts. `source` says whether the driver typed it in (`MANUAL`) or the
 * telemetry of the vehicle gave it (`CONNECTED`). While no value is known the level, its source and its time are null.
 *
 * Scopes: `vehicle:read`. Problems: 400, 401, 403, 404, 405, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_id`: Id of the vehicle.
 * @returns a promise of `{ data, error, response }`. `data`: The state of charge.
 *
 * @example
 * const { data, error } = await getVehicleStateOfCharge(ev, {
 *   path: {
 *     vehicle_id: 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H',
 *   },
 * })
 */
export function getVehicleStateOfCharge(
  ev: Client,
  init: OperationInit<'/vehicles/{vehicle_id}/state_of_charge', 'get'>,
): Outcome<'/vehicles/{vehicle_id}/state_of_charge', 'get'> {
  return call(ev, 'GET', '/vehicles/{vehicle_id}/state_of_charge', init)
}

/**
 * Update the state of charge of a vehicle (`PATCH /vehicles/{vehicle_id}/state_of_charge`).
 *
 * Stores a battery level that the driver typed in. `null` clears it, and an empty object changes nothing. `source`
 * cannot be set.
 *
 * Scopes: `vehicle:write`. Problems: 400 (`validation-failed-update-vehicle-state-of-charge`), 401, 403, 404, 405,
 * 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_id`: Id of the vehicle.
 * - `body`: The battery level to store.
 * @returns a promise of `{ data, error, response }`. `data`: The updated state of charge.
 *
 * @example
 * const { data, error } = await updateVehicleStateOfCharge(ev, {
 *   path: {
 *     vehicle_id: 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H',
 *   },
 *   body: {
 *     state_of_charge_percentage: 62,
 *   },
 * })
 */
export function updateVehicleStateOfCharge(
  ev: Client,
  init: OperationInit<'/vehicles/{vehicle_id}/state_of_charge', 'patch'>,
): Outcome<'/vehicles/{vehicle_id}/state_of_charge', 'patch'> {
  return call(ev, 'PATCH', '/vehicles/{vehicle_id}/state_of_charge', init)
}

/**
 * List status logs of a vehicle (`GET /vehicles/{vehicle_id}/status_logs`).
 *
 * The state of the vehicle each time it reported to ev.energy. `sampled_at` identifies each log and orders the list.
 *
 * Scopes: `vehicle:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 404, 406, 429 (`rate-limit-exceeded`),
 * 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_id`: Id of the vehicle.
 * - `query.page_before?`: Timestamp of a log entry; the page holds what comes right before it in the list's order. Has
 *   no effect together with `page_after`. The `previous` link carries it.
 * - `query.page_after?`: Timestamp of a log entry; the page holds what follows it in the list's order. The `next` link
 *   carries it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.sampled_at__gte?`: Keeps entries sampled at this time or later.
 * - `query.sampled_at__lte?`: Keeps entries sampled at this time or earlier.
 * - `expand?`: References of the status log to expand. A dotted value expands each reference on its way. Values:
 *   `vehicle`, `vehicle.trim`, `vehicle.trim.model`, `vehicle.trim.model.make`, `vehicle.user`.
 * @returns a promise of `{ data, error, response }`. `data`: The status logs, newest first.
 *
 * @example
 * const { data, error } = await listVehicleStatusLogs(ev, {
 *   path: {
 *     vehicle_id: 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H',
 *   },
 *   expand: ['vehicle'],
 * })
 */
export function listVehicleStatusLogs<
  const E extends readonly ExpandValue<'/vehicles/{vehicle_id}/status_logs', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/vehicles/{vehicle_id}/status_logs', 'get'> & Expanding<E, I>,
): Outcome<'/vehicles/{vehicle_id}/status_logs', 'get', I> {
  return call(ev, 'GET', '/vehicles/{vehicle_id}/status_logs', init)
}

/**
 * List status logs of a vehicle, page by page to the end (`GET /vehicles/{vehicle_id}/status_logs`): {@link
 * listVehicleStatusLogs} for each page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_id`: Id of the vehicle.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.sampled_at__gte?`: Keeps entries sampled at this time or later.
 * - `query.sampled_at__lte?`: Keeps entries sampled at this time or earlier.
 * - `expand?`: References of the status log to expand. A dotted value expands each reference on its way. Values:
 *   `vehicle`, `vehicle.trim`, `vehicle.trim.model`, `vehicle.trim.model.make`, `vehicle.user`.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateVehicleStatusLogs(ev, {
 *   path: {
 *     vehicle_id: 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H',
 *   },
 *   expand: ['vehicle'],
 * })) console.log(item)
 */
export function paginateVehicleStatusLogs<
  const E extends readonly ExpandValue<'/vehicles/{vehicle_id}/status_logs', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/vehicles/{vehicle_id}/status_logs', 'get'> & Expanding<E, I>,
): Pages<'/vehicles/{vehicle_id}/status_logs', I> {
  return call(ev, 'paginate', '/vehicles/{vehicle_id}/status_logs', init)
}

/**
 * Retrieve a status log of a vehicle (`GET /vehicles/{vehicle_id}/status_logs/{sampled_at}`).
 *
 * A status log has no id: the vehicle and the time of sampling identify it.
 *
 * Scopes: `vehicle:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_id`: Id of the vehicle.
 * - `path.sampled_at`: When the device took the readings of the log entry. Identifies the entry among those of its
 *   device.
 * - `expand?`: References of the status log to expand. A dotted value expands each reference on its way. Values:
 *   `vehicle`, `vehicle.trim`, `vehicle.trim.model`, `vehicle.trim.model.make`, `vehicle.user`.
 * @returns a promise of `{ data, error, response }`. `data`: The status log.
 *
 * @example
 * const { data, error } = await getVehicleStatusLog(ev, {
 *   path: {
 *     vehicle_id: 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H',
 *     sampled_at: '2024-04-17T09:39:45.984584Z',
 *   },
 *   expand: ['vehicle'],
 * })
 */
export function getVehicleStatusLog<
  const E extends readonly ExpandValue<'/vehicles/{vehicle_id}/status_logs/{sampled_at}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/vehicles/{vehicle_id}/status_logs/{sampled_at}', 'get'> & Expanding<E, I>,
): Outcome<'/vehicles/{vehicle_id}/status_logs/{sampled_at}', 'get', I> {
  return call(ev, 'GET', '/vehicles/{vehicle_id}/status_logs/{sampled_at}', init)
}

/**
 * Retrieve the VPP modes of a vehicle (`GET /vehicles/{vehicle_id}/vpp_modes`).
 *
 * Which ways of control by a virtual power plant (VPP) the vehicle supports.
 *
 * Scopes: `vehicle:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.vehicle_id`: Id of the vehicle.
 * @returns a promise of `{ data, error, response }`. `data`: The VPP modes.
 *
 * @example
 * const { data, error } = await getVehicleVppModes(ev, {
 *   path: {
 *     vehicle_id: 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H',
 *   },
 * })
 */
export function getVehicleVppModes(
  ev: Client,
  init: OperationInit<'/vehicles/{vehicle_id}/vpp_modes', 'get'>,
): Outcome<'/vehicles/{vehicle_id}/vpp_modes', 'get'> {
  return call(ev, 'GET', '/vehicles/{vehicle_id}/vpp_modes', init)
}

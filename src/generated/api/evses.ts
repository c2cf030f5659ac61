/**
 * Functions that call the operations of the tag "EVSEs". Each resolves to `{ data, error, response }` and rejects as
 * `createClient` of `ev-energy` says.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 *
 * @module
 */
import type { ExpandValue } from '../../call.ts'
import type { Client } from '../../client.ts'
import { call, type Expanding, type OperationInit, type Outcome, type Pages } from '../../operation.ts'

/**
 * Check whether an EVSE model works in a country (`GET /evse_compatibility/check`).
 *
 * Says whether chargers of one model can be connected in one country and, if so, whether their support is
 * still in beta. Meant for the start of onboarding, before the user has an account or links anything.
 *
 * The country is that of the program when `program_id` is sent; `country` and `Accept-Language` then play no
 * part. Otherwise it is the first of these that is present:
 *
 * 1. the `country` parameter;
 * 2. the region in `Accept-Language`;
 * 3. `US`.
 *
 * A program narrows the answer: the model has to be one of the program's supported EVSE models and also be
 * supported in the program's region.
 *
 * Problem types, named by the end of their `type` URL:
 *
 * - `validation-failed-evse-compatibility-check` (400): `evse_model_id` is missing, or it or `country` is
 *   malformed.
 * - `evse-model-not-found` (404): no EVSE model has this id.
 * - `program-not-found` (404): no program has this id.
 *
 * Needs no token. Problems: 400 (`validation-failed-evse-compatibility-check`), 401, 404 (`evse-model-not-found`,
 * `program-not-found`), 405, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.evse_model_id`: Model to look up.
 * - `query.country?`: Country the charger is in, two letters of ISO 3166-1 in upper or lower case. Ignored when
 *   `program_id` is sent.
 * - `header['Accept-Language']?`: Languages and regions that the caller prefers (RFC 9110, section 12.5.4). Where
 *   neither a program nor a parameter names the country, the region is the country; without one it is `US`.
 * - `query.client_id?`: Client id of an OAuth application. An application in sandbox mode gets a fixed sample answer;
 *   no data is read for it.
 * - `query.program_id?`: Program to check against as well. Leave it out as long as the program is not known. Its
 *   country takes the place of `country` and `Accept-Language`.
 * @returns a promise of `{ data, error, response }`. `data`: The verdict for this model and country.
 *
 * @example
 * const { data, error } = await checkEvseCompatibility(ev, {
 *   query: {
 *     evse_model_id: 'emod01HS9A004X5TB5JCMHENB5Z446',
 *   },
 * })
 */
export function checkEvseCompatibility(
  ev: Client,
  init: OperationInit<'/evse_compatibility/check', 'get'>,
): Outcome<'/evse_compatibility/check', 'get'> {
  return call(ev, 'GET', '/evse_compatibility/check', init)
}

/**
 * List EVSE firmware versions (`GET /evse_firmware_versions`).
 *
 * The firmware catalogue of all EVSE models. Holds production releases only.
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
 * @returns a promise of `{ data, error, response }`. `data`: The firmware versions.
 *
 * @example
 * const { data, error } = await listEvseFirmwareVersions(ev)
 */
export function listEvseFirmwareVersions(
  ev: Client,
  init?: OperationInit<'/evse_firmware_versions', 'get'>,
): Outcome<'/evse_firmware_versions', 'get'> {
  return call(ev, 'GET', '/evse_firmware_versions', init)
}

/**
 * List EVSE firmware versions, page by page to the end (`GET /evse_firmware_versions`): {@link
 * listEvseFirmwareVersions} for each page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateEvseFirmwareVersions(ev)) console.log(item)
 */
export function paginateEvseFirmwareVersions(
  ev: Client,
  init?: OperationInit<'/evse_firmware_versions', 'get'>,
): Pages<'/evse_firmware_versions'> {
  return call(ev, 'paginate', '/evse_firmware_versions', init)
}

/**
 * Retrieve an EVSE firmware version (`GET /evse_firmware_versions/{evse_firmware_version_id}`).
 *
 * One release of the firmware catalogue, with its change log and support page.
 *
 * Scopes: `evse:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.evse_firmware_version_id`: Id of the EVSE firmware version.
 * @returns a promise of `{ data, error, response }`. `data`: The firmware version.
 *
 * @example
 * const { data, error } = await getEvseFirmwareVersion(ev, {
 *   path: {
 *     evse_firmware_version_id: 'evsf01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 * })
 */
export function getEvseFirmwareVersion(
  ev: Client,
  init: OperationInit<'/evse_firmware_versions/{evse_firmware_version_id}', 'get'>,
): Outcome<'/evse_firmware_versions/{evse_firmware_version_id}', 'get'> {
  return call(ev, 'GET', '/evse_firmware_versions/{evse_firmware_version_id}', init)
}

/**
 * List EVSE makes (`GET /evse_makes`).
 *
 * All EVSE manufacturers in the catalogue. Calls without a token are limited to 50 an hour for each IP address. With
 * one, `onboarding_url` is filled in for your application and, where the request names a user, for that user.
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
 * - `query.available_for_user_id?`: Keeps what is available in the region and the program of this user.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns a promise of `{ data, error, response }`. `data`: The EVSE makes.
 *
 * @example
 * const { data, error } = await listEvseMakes(ev)
 */
export function listEvseMakes(
  ev: Client,
  init?: OperationInit<'/evse_makes', 'get'>,
): Outcome<'/evse_makes', 'get'> {
  return call(ev, 'GET', '/evse_makes', init)
}

/**
 * List EVSE makes, page by page to the end (`GET /evse_makes`): {@link listEvseMakes} for each page, once it is asked
 * for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.available_for_user_id?`: Keeps what is available in the region and the program of this user.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateEvseMakes(ev)) console.log(item)
 */
export function paginateEvseMakes(
  ev: Client,
  init?: OperationInit<'/evse_makes', 'get'>,
): Pages<'/evse_makes'> {
  return call(ev, 'paginate', '/evse_makes', init)
}

/**
 * Retrieve an EVSE make (`GET /evse_makes/{evse_make_id}`).
 *
 * One manufacturer of the EVSE catalogue. Calls without a token are limited to 50 an hour for each IP address.
 *
 * Needs no token. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.evse_make_id`: Id of the EVSE make.
 * @returns a promise of `{ data, error, response }`. `data`: The EVSE make.
 *
 * @example
 * const { data, error } = await getEvseMake(ev, {
 *   path: {
 *     evse_make_id: 'emak01HS8FRXKJD5JZZ7ZN6W8H21P8',
 *   },
 * })
 */
export function getEvseMake(
  ev: Client,
  init: OperationInit<'/evse_makes/{evse_make_id}', 'get'>,
): Outcome<'/evse_makes/{evse_make_id}', 'get'> {
  return call(ev, 'GET', '/evse_makes/{evse_make_id}', init)
}

/**
 * List EVSE models (`GET /evse_models`).
 *
 * All EVSE models in the catalogue; `make_id` narrows them to one manufacturer. Calls without a token are limited to
 * 50 an hour for each IP address. With one, `onboarding_url` is filled in for your application and, where the request
 * names a user, for that user.
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
 * - `expand?`: References of the EVSE model to expand. Values: `make`.
 * - `query.available_for_user_id?`: Keeps what is available in the region and the program of this user.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * - `query.make_id?`: Keeps what this EVSE make offers.
 * @returns a promise of `{ data, error, response }`. `data`: The EVSE models.
 *
 * @example
 * const { data, error } = await listEvseModels(ev, {
 *   expand: ['make'],
 * })
 */
export function listEvseModels<
  const E extends readonly ExpandValue<'/evse_models', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/evse_models', 'get'> & Expanding<E, I>,
): Outcome<'/evse_models', 'get', I> {
  return call(ev, 'GET', '/evse_models', init)
}

/**
 * List EVSE models, page by page to the end (`GET /evse_models`): {@link listEvseModels} for each page, once it is
 * asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the EVSE model to expand. Values: `make`.
 * - `query.available_for_user_id?`: Keeps what is available in the region and the program of this user.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * - `query.make_id?`: Keeps what this EVSE make offers.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateEvseModels(ev, {
 *   expand: ['make'],
 * })) console.log(item)
 */
export function paginateEvseModels<
  const E extends readonly ExpandValue<'/evse_models', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/evse_models', 'get'> & Expanding<E, I>,
): Pages<'/evse_models', I> {
  return call(ev, 'paginate', '/evse_models', init)
}

/**
 * Retrieve an EVSE model (`GET /evse_models/{evse_model_id}`).
 *
 * One model of the EVSE catalogue. Calls without a token are limited to 50 an hour for each IP address.
 *
 * Needs no token. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.evse_model_id`: Id of the EVSE model.
 * - `expand?`: References of the EVSE model to expand. Values: `make`.
 * @returns a promise of `{ data, error, response }`. `data`: The EVSE model.
 *
 * @example
 * const { data, error } = await getEvseModel(ev, {
 *   path: {
 *     evse_model_id: 'emod01HS9A004X5TB5JCMHENB5Z446',
 *   },
 *   expand: ['make'],
 * })
 */
export function getEvseModel<
  const E extends readonly ExpandValue<'/evse_models/{evse_model_id}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/evse_models/{evse_model_id}', 'get'> & Expanding<E, I>,
): Outcome<'/evse_models/{evse_model_id}', 'get', I> {
  return call(ev, 'GET', '/evse_models/{evse_model_id}', init)
}

/**
 * Start onboarding an EVSE (`GET /evse_onboarding`).
 *
 * Opens the hosted pages on which a user connects a new charger. Load this URL in the user's browser, or in
 * a web view of an app, and let it follow the redirect. There is no token: `client_id` and `user_id` say on
 * whose behalf it happens. With neither `make_id` nor `model_id` the user first picks the make on a page.
 *
 * **Native apps** that open the pages in a web view of their own add `response_type=json`: a `200` then
 * answers with the URL to open, in place of the redirect. This needs `make_id` or `model_id`, else the
 * answer is a `400`.
 *
 * **At the end** the browser arrives at `redirect_uri` or, where that was not sent, at the
 * `onboarding_redirect_url` of the application. Two query parameters name the EVSE:
 *
 * - `evse_uid`: its id, as in `/evses/{evse_id}`. Use this one.
 * - `evse_id`: its integer key in older versions of the API.
 *
 * For example `https://drivers.example.com/done?evse_id=123&evse_uid=evse01HSH04KDEWF6Z4DB2J77J74K5`.
 *
 * Needs no token. Problems: 400, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.user_id`: Id of the user who connects a device.
 * - `query.make_id?`: Make of the EVSE, where it is known.
 * - `query.model_id?`: Model of the EVSE, where it is known. The user then goes straight to the provider.
 * - `query.client_id`: Id of your OAuth application, the one that you request tokens with. ev.energy issues it when it
 *   sets up your integration; an unknown one is an error. The user's browser passes through an OAuth flow, to which
 *   the application lends its branding, redirect addresses and scopes.
 * - `query.response_type?`: `json` asks for a JSON body (200) where a redirect (302) would be the answer. Needs
 *   `make_id` or `model_id`; with neither, the answer is a `400`. Values: `json`.
 * - `query.redirect_uri?`: Where the user returns to at the end. Scheme and host have to be those of a redirect URI
 *   registered for the application or of its `onboarding_redirect_url`; any other is a `400`. Defaults to
 *   `onboarding_redirect_url`.
 * @returns a promise of `{ data, error, response }`. `data`: The URL to open in a web view or browser. Only with
 * `response_type=json`.
 *
 * @example
 * const { data, error } = await startEvseOnboarding(ev, {
 *   query: {
 *     user_id: 'user01HN2NJ9NMRZBXT1H6FT9N7735',
 *     client_id: 'sandbox-cc-id',
 *   },
 * })
 */
export function startEvseOnboarding(
  ev: Client,
  init: OperationInit<'/evse_onboarding', 'get'>,
): Outcome<'/evse_onboarding', 'get'> {
  return call(ev, 'GET', '/evse_onboarding', init)
}

/**
 * Import an EVSE by serial number (`POST /evse_onboarding/import`).
 *
 * Looks a charger up at its provider by serial number and links it to the user of the token. The provider is
 * asked for the user's email address (and `secondary_email`, if the user has one), so the charger has to be
 * registered there under one of the two. Answers the new EVSE, as `GET /evses/{evse_id}` would.
 *
 * Works for `ChargePoint`, `EO`, `SyncEV`, `EnelX`, `Easee`, `Wallbox` and `Zaptec`. Users with a charger of
 * any other provider connect it through `GET /evse_onboarding`.
 *
 * Scopes: `evse:write`. Problems: 400, 401, 403, 404, 406, 422, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `expand?`: References of the EVSE to expand. `model.make` expands `model` too. Values: `user`, `model`,
 *   `model.make`, `latest_status_log`, `ct_clamp`.
 * - `body`: Provider and serial number of the charger.
 * @returns a promise of `{ data, error, response }`. `data`: The imported EVSE, linked to the user.
 *
 * @example
 * const { data, error } = await importEvse(ev, {
 *   expand: ['user'],
 *   body: {
 *     provider: 'SyncEV',
 *     serial_number: 'SHIR100001',
 *   },
 * })
 */
export function importEvse<
  const E extends readonly ExpandValue<'/evse_onboarding/import', 'post'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/evse_onboarding/import', 'post'> & Expanding<E, I>,
): Outcome<'/evse_onboarding/import', 'post', I> {
  return call(ev, 'POST', '/evse_onboarding/import', init)
}

/**
 * Add a user to the EVSE waitlist (`POST /evse_waitlist`).
 *
 * Notes the email address of somebody whose charger `GET /evse_compatibility/check` found not to be
 * supported, to tell them when it is. Meant for the time before there is an account: no token is needed.
 *
 * The body names the charger in exactly one of two ways:
 *
 * - **picked from the catalogue**: `evse_model_id`, without the two names;
 * - **typed in**: `evse_make_name` and `evse_model_name`, without `evse_model_id`.
 *
 * What does not apply is left out or `null`. Every other combination is a `400`, also one that names nothing
 * at all.
 *
 * The country is not part of the body. It is that of the program when `program_id` is sent, else the region
 * in `Accept-Language`, else `US`.
 *
 * Problem type: `validation-failed-evse-waitlist` (400), when a required property is missing, the charger is
 * not named in exactly one way, or `evse_model_id` or `program_id` is unknown.
 *
 * Needs no token. Problems: 400 (`validation-failed-evse-waitlist`), 405, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `header['Accept-Language']?`: Languages and regions that the caller prefers (RFC 9110, section 12.5.4). Where
 *   neither a program nor a parameter names the country, the region is the country; without one it is `US`.
 * - `query.client_id?`: Client id of an OAuth application. An application in sandbox mode gets a fixed `201`; nothing
 *   is stored for it.
 * - `body`: The email address to notify and the charger it waits for.
 * @returns a promise of `{ data, error, response }`. `data`: The user is on the waitlist.
 *
 * @example
 * const { data, error } = await addToEvseWaitlist(ev, {
 *   body: {
 *     email: 'user@example.com',
 *     program_id: 'prog01HRS4TSK26BPBV7127DH7E0HA',
 *     evse_model_id: 'emod01HRS4TSK26BPBV7127DH7E0HA',
 *   },
 * })
 */
export function addToEvseWaitlist(
  ev: Client,
  init: OperationInit<'/evse_waitlist', 'post'>,
): Outcome<'/evse_waitlist', 'post'> {
  return call(ev, 'POST', '/evse_waitlist', init)
}

/**
 * List EVSEs (`GET /evses`).
 *
 * The EVSEs that the token gives access to. `cpid` finds the one with exactly this chargepoint id.
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
 * - `expand?`: References of the EVSE to expand. `model.make` expands `model` too. Values: `user`, `model`,
 *   `model.make`, `latest_status_log`, `ct_clamp`.
 * - `query.cpid?`: Keeps the EVSE whose chargepoint id is exactly this.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns a promise of `{ data, error, response }`. `data`: The EVSEs.
 *
 * @example
 * const { data, error } = await listEvses(ev, {
 *   expand: ['user'],
 * })
 */
export function listEvses<
  const E extends readonly ExpandValue<'/evses', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/evses', 'get'> & Expanding<E, I>,
): Outcome<'/evses', 'get', I> {
  return call(ev, 'GET', '/evses', init)
}

/**
 * List EVSEs, page by page to the end (`GET /evses`): {@link listEvses} for each page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the EVSE to expand. `model.make` expands `model` too. Values: `user`, `model`,
 *   `model.make`, `latest_status_log`, `ct_clamp`.
 * - `query.cpid?`: Keeps the EVSE whose chargepoint id is exactly this.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateEvses(ev, {
 *   expand: ['user'],
 * })) console.log(item)
 */
export function paginateEvses<
  const E extends readonly ExpandValue<'/evses', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/evses', 'get'> & Expanding<E, I>,
): Pages<'/evses', I> {
  return call(ev, 'paginate', '/evses', init)
}

/**
 * Retrieve an EVSE (`GET /evses/{evse_id}`).
 *
 * One EVSE. Whether it can be reached right now is not said outright; expand `latest_status_log` and look at the age
 * of its `sampled_at`.
 *
 * Scopes: `evse:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.evse_id`: Id of the EVSE.
 * - `expand?`: References of the EVSE to expand. `model.make` expands `model` too. Values: `user`, `model`,
 *   `model.make`, `latest_status_log`, `ct_clamp`.
 * @returns a promise of `{ data, error, response }`. `data`: The EVSE.
 *
 * @example
 * const { data, error } = await getEvse(ev, {
 *   path: {
 *     evse_id: 'evse01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['user'],
 * })
 */
export function getEvse<
  const E extends readonly ExpandValue<'/evses/{evse_id}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/evses/{evse_id}', 'get'> & Expanding<E, I>,
): Outcome<'/evses/{evse_id}', 'get', I> {
  return call(ev, 'GET', '/evses/{evse_id}', init)
}

/**
 * Update an EVSE (`PATCH /evses/{evse_id}`).
 *
 * Sets or clears the `location`; nothing else of an EVSE can be changed. Coordinates that are not numbers, not finite
 * or out of range are a `400` whose `field_errors` names them.
 *
 * Scopes: `evse:write`. Problems: 400 (`validation-failed-update-evse`), 401, 403, 404, 406, 429
 * (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.evse_id`: Id of the EVSE.
 * - `expand?`: References of the EVSE to expand. `model.make` expands `model` too. Values: `user`, `model`,
 *   `model.make`, `latest_status_log`, `ct_clamp`.
 * - `body`: The properties to change.
 * @returns a promise of `{ data, error, response }`. `data`: The EVSE as it is now.
 *
 * @example
 * const { data, error } = await updateEvse(ev, {
 *   path: {
 *     evse_id: 'evse01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['user'],
 *   body: {
 *     location: {
 *       latitude: 51.5074,
 *       longitude: -0.1278,
 *     },
 *   },
 * })
 */
export function updateEvse<
  const E extends readonly ExpandValue<'/evses/{evse_id}', 'patch'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/evses/{evse_id}', 'patch'> & Expanding<E, I>,
): Outcome<'/evses/{evse_id}', 'patch', I> {
  return call(ev, 'PATCH', '/evses/{evse_id}', init)
}

/**
 * Decommission an EVSE (`DELETE /evses/{evse_id}`).
 *
 * Takes the EVSE out of service and disconnects it from ev.energy.
 *
 * Scopes: `evse:write`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.evse_id`: Id of the EVSE.
 * @returns a promise of `{ data, error, response }`. `data`: The EVSE is decommissioned.
 *
 * @example
 * const { data, error } = await deleteEvse(ev, {
 *   path: {
 *     evse_id: 'evse01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 * })
 */
export function deleteEvse(
  ev: Client,
  init: OperationInit<'/evses/{evse_id}', 'delete'>,
): Outcome<'/evses/{evse_id}', 'delete'> {
  return call(ev, 'DELETE', '/evses/{evse_id}', init)
}

/**
 * List command logs of an EVSE (`GET /evses/{evse_id}/command_logs`).
 *
 * What ev.energy told the EVSE to do and why, newest first. `logged_at__gte` and `logged_at__lte` select a period.
 *
 * Scopes: `debug:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.evse_id`: Id of the EVSE.
 * - `query.page_before?`: Timestamp of a log entry; the page holds what comes right before it in the list's order. Has
 *   no effect together with `page_after`. The `previous` link carries it.
 * - `query.page_after?`: Timestamp of a log entry; the page holds what follows it in the list's order. The `next` link
 *   carries it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.logged_at__gte?`: Keeps entries logged at this time or later.
 * - `query.logged_at__lte?`: Keeps entries logged at this time or earlier.
 * - `expand?`: References of the command log to expand. A dotted value expands each reference on its way. Values:
 *   `evse`, `evse.model`, `evse.model.make`, `evse.user`.
 * @returns a promise of `{ data, error, response }`. `data`: The command logs, newest first.
 *
 * @example
 * const { data, error } = await listEvseCommandLogs(ev, {
 *   path: {
 *     evse_id: 'evse01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['evse'],
 * })
 */
export function listEvseCommandLogs<
  const E extends readonly ExpandValue<'/evses/{evse_id}/command_logs', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/evses/{evse_id}/command_logs', 'get'> & Expanding<E, I>,
): Outcome<'/evses/{evse_id}/command_logs', 'get', I> {
  return call(ev, 'GET', '/evses/{evse_id}/command_logs', init)
}

/**
 * List command logs of an EVSE, page by page to the end (`GET /evses/{evse_id}/command_logs`): {@link
 * listEvseCommandLogs} for each page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.evse_id`: Id of the EVSE.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.logged_at__gte?`: Keeps entries logged at this time or later.
 * - `query.logged_at__lte?`: Keeps entries logged at this time or earlier.
 * - `expand?`: References of the command log to expand. A dotted value expands each reference on its way. Values:
 *   `evse`, `evse.model`, `evse.model.make`, `evse.user`.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateEvseCommandLogs(ev, {
 *   path: {
 *     evse_id: 'evse01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['evse'],
 * })) console.log(item)
 */
export function paginateEvseCommandLogs<
  const E extends readonly ExpandValue<'/evses/{evse_id}/command_logs', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/evses/{evse_id}/command_logs', 'get'> & Expanding<E, I>,
): Pages<'/evses/{evse_id}/command_logs', I> {
  return call(ev, 'paginate', '/evses/{evse_id}/command_logs', init)
}

/**
 * Retrieve a command log of an EVSE (`GET /evses/{evse_id}/command_logs/{logged_at}`).
 *
 * A command log has no id; it is named by its EVSE and its `logged_at`. Its `url` is this address.
 *
 * Scopes: `debug:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.evse_id`: Id of the EVSE.
 * - `path.logged_at`: When the entry was logged. Identifies the entry among those of its device.
 * - `expand?`: References of the command log to expand. A dotted value expands each reference on its way. Values:
 *   `evse`, `evse.model`, `evse.model.make`, `evse.user`.
 * @returns a promise of `{ data, error, response }`. `data`: The command log.
 *
 * @example
 * const { data, error } = await getEvseCommandLog(ev, {
 *   path: {
 *     evse_id: 'evse01HSH04KDEWF6Z4DB2J77J74K5',
 *     logged_at: '2024-04-17T09:39:45.984584Z',
 *   },
 *   expand: ['evse'],
 * })
 */
export function getEvseCommandLog<
  const E extends readonly ExpandValue<'/evses/{evse_id}/command_logs/{logged_at}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/evses/{evse_id}/command_logs/{logged_at}', 'get'> & Expanding<E, I>,
): Outcome<'/evses/{evse_id}/command_logs/{logged_at}', 'get', I> {
  return call(ev, 'GET', '/evses/{evse_id}/command_logs/{logged_at}', init)
}

/**
 * Retrieve an EVSE's connectivity (`GET /evses/{evse_id}/connectivity`).
 *
 * How well the EVSE is connected at the moment: signal strength now and over the past 7 days, reliability over the
 * past 30 days, SIM and firmware.
 *
 * Scopes: `evse:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.evse_id`: Id of the EVSE.
 * - `expand?`: References of the connectivity report to expand. Its only one is the EVSE's latest status log. Values:
 *   `latest_status_log`.
 * @returns a promise of `{ data, error, response }`. `data`: The connectivity of the EVSE.
 *
 * @example
 * const { data, error } = await getEvseConnectivity(ev, {
 *   path: {
 *     evse_id: 'evse01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['latest_status_log'],
 * })
 */
export function getEvseConnectivity<
  const E extends readonly ExpandValue<'/evses/{evse_id}/connectivity', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/evses/{evse_id}/connectivity', 'get'> & Expanding<E, I>,
): Outcome<'/evses/{evse_id}/connectivity', 'get', I> {
  return call(ev, 'GET', '/evses/{evse_id}/connectivity', init)
}

/**
 * List API error logs of an EVSE (`GET /evses/{evse_id}/error_logs`).
 *
 * Failures of calls to the hardware API of the EVSE, newest first. `sampled_at__gte` and `sampled_at__lte` select a
 * period.
 *
 * Scopes: `debug:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.evse_id`: Id of the EVSE.
 * - `query.page_before?`: Timestamp of a log entry; the page holds what comes right before it in the list's order. Has
 *   no effect together with `page_after`. The `previous` link carries it.
 * - `query.page_after?`: Timestamp of a log entry; the page holds what follows it in the list's order. The `next` link
 *   carries it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.sampled_at__gte?`: Keeps entries sampled at this time or later.
 * - `query.sampled_at__lte?`: Keeps entries sampled at this time or earlier.
 * - `expand?`: References of the error log to expand. A dotted value expands each reference on its way. Values:
 *   `evse`, `evse.model`, `evse.model.make`, `evse.user`.
 * @returns a promise of `{ data, error, response }`. `data`: The API error logs, newest first.
 *
 * @example
 * const { data, error } = await listEvseErrorLogs(ev, {
 *   path: {
 *     evse_id: 'evse01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['evse'],
 * })
 */
export function listEvseErrorLogs<
  const E extends readonly ExpandValue<'/evses/{evse_id}/error_logs', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/evses/{evse_id}/error_logs', 'get'> & Expanding<E, I>,
): Outcome<'/evses/{evse_id}/error_logs', 'get', I> {
  return call(ev, 'GET', '/evses/{evse_id}/error_logs', init)
}

/**
 * List API error logs of an EVSE, page by page to the end (`GET /evses/{evse_id}/error_logs`): {@link
 * listEvseErrorLogs} for each page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.evse_id`: Id of the EVSE.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.sampled_at__gte?`: Keeps entries sampled at this time or later.
 * - `query.sampled_at__lte?`: Keeps entries sampled at this time or earlier.
 * - `expand?`: References of the error log to expand. A dotted value expands each reference on its way. Values:
 *   `evse`, `evse.model`, `evse.model.make`, `evse.user`.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateEvseErrorLogs(ev, {
 *   path: {
 *     evse_id: 'evse01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['evse'],
 * })) console.log(item)
 */
export function paginateEvseErrorLogs<
  const E extends readonly ExpandValue<'/evses/{evse_id}/error_logs', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/evses/{evse_id}/error_logs', 'get'> & Expanding<E, I>,
): Pages<'/evses/{evse_id}/error_logs', I> {
  return call(ev, 'paginate', '/evses/{evse_id}/error_logs', init)
}

/**
 * Retrieve an API error log of an EVSE (`GET /evses/{evse_id}/error_logs/{sampled_at}`).
 *
 * An API error log has no id; it is named by its EVSE and its `sampled_at`. Its `url` is this address.
 *
 * Scopes: `debug:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.evse_id`: Id of the EVSE.
 * - `path.sampled_at`: When the device took the readings of the log entry. Identifies the entry among those of its
 *   device.
 * - `expand?`: References of the error log to expand. A dotted value expands each reference on its way. Values:
 *   `evse`, `evse.model`, `evse.model.make`, `evse.user`.
 * @returns a promise of `{ data, error, response }`. `data`: The API error log.
 *
 * @example
 * const { data, error } = await getEvseErrorLog(ev, {
 *   path: {
 *     evse_id: 'evse01HSH04KDEWF6Z4DB2J77J74K5',
 *     sampled_at: '2024-04-17T09:39:45.984584Z',
 *   },
 *   expand: ['evse'],
 * })
 */
export function getEvseErrorLog<
  const E extends readonly ExpandValue<'/evses/{evse_id}/error_logs/{sampled_at}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/evses/{evse_id}/error_logs/{sampled_at}', 'get'> & Expanding<E, I>,
): Outcome<'/evses/{evse_id}/error_logs/{sampled_at}', 'get', I> {
  return call(ev, 'GET', '/evses/{evse_id}/error_logs/{sampled_at}', init)
}

/**
 * List OCPP logs of an EVSE (`GET /evses/{evse_id}/ocpp_logs`).
 *
 * The messages exchanged with the EVSE over the Open Charge Point Protocol, newest first, each with the response to
 * it. The `direction` filter takes `SENT` and `RECEIVED`, where a log itself says `Sent` or `Received`.
 *
 * Scopes: `debug:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.evse_id`: Id of the EVSE.
 * - `query.page_before?`: Timestamp of a log entry; the page holds what comes right before it in the list's order. Has
 *   no effect together with `page_after`. The `previous` link carries it.
 * - `query.page_after?`: Timestamp of a log entry; the page holds what follows it in the list's order. The `next` link
 *   carries it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.sampled_at__gte?`: Keeps entries sampled at this time or later.
 * - `query.sampled_at__lte?`: Keeps entries sampled at this time or earlier.
 * - `query.action?`: Keeps messages of this OCPP action. Values: `Authorize`, `BootNotification`, `CancelReservation`,
 *   `CertificateSigned`, `ChangeAvailability`, `ChangeConfiguration`, `ClearCache`, `ClearChargingProfile`,
 *   `DataTransfer`, `DeleteCertificate`, `DiagnosticsStatusNotification`, `ExtendedTriggerMessage`,
 *   `FirmwareStatusNotification`, `GetCompositeSchedule`, `GetConfiguration`, `GetDiagnostics`,
 *   `GetInstalledCertificateIds`, `GetLocalListVersion`, `GetLog`, `Heartbeat`, `InstallCertificate`,
 *   `LogStatusNotification`, `MeterValues`, `RemoteStartTransaction`, `RemoteStopTransaction`, `ReserveNow`, `Reset`,
 *   `SecurityEventNotification`, `SendLocalList`, `SetChargingProfile`, `SignCertificate`,
 *   `SignedFirmwareStatusNotification`, `SignedUpdateFirmware`, `StartTransaction`, `StatusNotification`,
 *   `StopTransaction`, `TriggerMessage`, `UnlockConnector`, `UpdateFirmware`.
 * - `query.action__in?`: Keeps messages of any of these OCPP actions, separated by commas.
 * - `query.direction?`: Keeps messages that went one way. `SENT` went to the EVSE, `RECEIVED` came from it. Values:
 *   `SENT`, `RECEIVED`.
 * - `query.error_code?`: Keeps calls that were answered with this OCPP error code. Values: `NoError`,
 *   `NotImplemented`, `NotSupported`, `InternalError`, `ProtocolError`, `SecurityError`, `FormationViolation`,
 *   `PropertyConstraintViolation`, `OccurenceConstraintViolation`, `TypeConstraintViolation`, `GenericError`,
 *   `UnknownError`.
 * - `query.error_code__in?`: Keeps calls that were answered with any of these OCPP error codes, separated by commas.
 * - `expand?`: References of the OCPP log to expand. A dotted value expands each reference on its way. Values: `evse`,
 *   `evse.model`, `evse.model.make`, `evse.user`.
 * @returns a promise of `{ data, error, response }`. `data`: The OCPP logs, newest first.
 *
 * @example
 * const { data, error } = await listEvseOcppLogs(ev, {
 *   path: {
 *     evse_id: 'evse01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['evse'],
 * })
 */
export function listEvseOcppLogs<
  const E extends readonly ExpandValue<'/evses/{evse_id}/ocpp_logs', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/evses/{evse_id}/ocpp_logs', 'get'> & Expanding<E, I>,
): Outcome<'/evses/{evse_id}/ocpp_logs', 'get', I> {
  return call(ev, 'GET', '/evses/{evse_id}/ocpp_logs', init)
}

/**
 * List OCPP logs of an EVSE, page by page to the end (`GET /evses/{evse_id}/ocpp_logs`): {@link listEvseOcppLogs} for
 * each page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.evse_id`: Id of the EVSE.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.sampled_at__gte?`: Keeps entries sampled at this time or later.
 * - `query.sampled_at__lte?`: Keeps entries sampled at this time or earlier.
 * - `query.action?`: Keeps messages of this OCPP action. Values: `Authorize`, `BootNotification`, `CancelReservation`,
 *   `CertificateSigned`, `ChangeAvailability`, `ChangeConfiguration`, `ClearCache`, `ClearChargingProfile`,
 *   `DataTransfer`, `DeleteCertificate`, `DiagnosticsStatusNotification`, `ExtendedTriggerMessage`,
 *   `FirmwareStatusNotification`, `GetCompositeSchedule`, `GetConfiguration`, `GetDiagnostics`,
 *   `GetInstalledCertificateIds`, `GetLocalListVersion`, `GetLog`, `Heartbeat`, `InstallCertificate`,
 *   `LogStatusNotification`, `MeterValues`, `RemoteStartTransaction`, `RemoteStopTransaction`, `ReserveNow`, `Reset`,
 *   `SecurityEventNotification`, `SendLocalList`, `SetChargingProfile`, `SignCertificate`,
 *   `SignedFirmwareStatusNotification`, `SignedUpdateFirmware`, `StartTransaction`, `StatusNotification`,
 *   `StopTransaction`, `TriggerMessage`, `UnlockConnector`, `UpdateFirmware`.
 * - `query.action__in?`: Keeps messages of any of these OCPP actions, separated by commas.
 * - `query.direction?`: Keeps messages that went one way. `SENT` went to the EVSE, `RECEIVED` came from it. Values:
 *   `SENT`, `RECEIVED`.
 * - `query.error_code?`: Keeps calls that were answered with this OCPP error code. Values: `NoError`,
 *   `NotImplemented`, `NotSupported`, `InternalError`, `ProtocolError`, `SecurityError`, `FormationViolation`,
 *   `PropertyConstraintViolation`, `OccurenceConstraintViolation`, `TypeConstraintViolation`, `GenericError`,
 *   `UnknownError`.
 * - `query.error_code__in?`: Keeps calls that were answered with any of these OCPP error codes, separated by commas.
 * - `expand?`: References of the OCPP log to expand. A dotted value expands each reference on its way. Values: `evse`,
 *   `evse.model`, `evse.model.make`, `evse.user`.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateEvseOcppLogs(ev, {
 *   path: {
 *     evse_id: 'evse01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['evse'],
 * })) console.log(item)
 */
export function paginateEvseOcppLogs<
  const E extends readonly ExpandValue<'/evses/{evse_id}/ocpp_logs', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/evses/{evse_id}/ocpp_logs', 'get'> & Expanding<E, I>,
): Pages<'/evses/{evse_id}/ocpp_logs', I> {
  return call(ev, 'paginate', '/evses/{evse_id}/ocpp_logs', init)
}

/**
 * Retrieve an OCPP log of an EVSE (`GET /evses/{evse_id}/ocpp_logs/{sampled_at}`).
 *
 * An OCPP log has no id; it is named by its EVSE and its `sampled_at`. Its `url` is this address.
 *
 * Scopes: `debug:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.evse_id`: Id of the EVSE.
 * - `path.sampled_at`: When the device took the readings of the log entry. Identifies the entry among those of its
 *   device.
 * - `expand?`: References of the OCPP log to expand. A dotted value expands each reference on its way. Values: `evse`,
 *   `evse.model`, `evse.model.make`, `evse.user`.
 * @returns a promise of `{ data, error, response }`. `data`: The OCPP log.
 *
 * @example
 * const { data, error } = await getEvseOcppLog(ev, {
 *   path: {
 *     evse_id: 'evse01HSH04KDEWF6Z4DB2J77J74K5',
 *     sampled_at: '2024-04-17T09:39:45.984584Z',
 *   },
 *   expand: ['evse'],
 * })
 */
export function getEvseOcppLog<
  const E extends readonly ExpandValue<'/evses/{evse_id}/ocpp_logs/{sampled_at}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/evses/{evse_id}/ocpp_logs/{sampled_at}', 'get'> & Expanding<E, I>,
): Outcome<'/evses/{evse_id}/ocpp_logs/{sampled_at}', 'get', I> {
  return call(ev, 'GET', '/evses/{evse_id}/ocpp_logs/{sampled_at}', init)
}

/**
 * Create a reconnection URL for an EVSE (`POST /evses/{evse_id}/reconnect`).
 *
 * Makes a URL at which the user gives access to the EVSE again after it was lost. The EVSE has to be assigned to a
 * user. The request has no body.
 *
 * Scopes: `evse:write`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.evse_id`: Id of the EVSE.
 * @returns a promise of `{ data, error, response }`. `data`: The new reconnection URL.
 *
 * @example
 * const { data, error } = await createEvseReconnectionUrl(ev, {
 *   path: {
 *     evse_id: 'evse01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 * })
 */
export function createEvseReconnectionUrl(
  ev: Client,
  init: OperationInit<'/evses/{evse_id}/reconnect', 'post'>,
): Outcome<'/evses/{evse_id}/reconnect', 'post'> {
  return call(ev, 'POST', '/evses/{evse_id}/reconnect', init)
}

/**
 * List status logs of an EVSE (`GET /evses/{evse_id}/status_logs`).
 *
 * The state of the EVSE each time it reported in, newest first. `sampled_at__gte` and `sampled_at__lte` select a
 * period.
 *
 * Scopes: `evse:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.evse_id`: Id of the EVSE.
 * - `query.page_before?`: Timestamp of a log entry; the page holds what comes right before it in the list's order. Has
 *   no effect together with `page_after`. The `previous` link carries it.
 * - `query.page_after?`: Timestamp of a log entry; the page holds what follows it in the list's order. The `next` link
 *   carries it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.sampled_at__gte?`: Keeps entries sampled at this time or later.
 * - `query.sampled_at__lte?`: Keeps entries sampled at this time or earlier.
 * - `expand?`: References of the status log to expand. A dotted value expands each reference on its way. Values:
 *   `evse`, `evse.model`, `evse.model.make`, `evse.user`.
 * @returns a promise of `{ data, error, response }`. `data`: The status logs, newest first.
 *
 * @example
 * const { data, error } = await listEvseStatusLogs(ev, {
 *   path: {
 *     evse_id: 'evse01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['evse'],
 * })
 */
export function listEvseStatusLogs<
  const E extends readonly ExpandValue<'/evses/{evse_id}/status_logs', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/evses/{evse_id}/status_logs', 'get'> & Expanding<E, I>,
): Outcome<'/evses/{evse_id}/status_logs', 'get', I> {
  return call(ev, 'GET', '/evses/{evse_id}/status_logs', init)
}

/**
 * List status logs of an EVSE, page by page to the end (`GET /evses/{evse_id}/status_logs`): {@link
 * listEvseStatusLogs} for each page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.evse_id`: Id of the EVSE.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.sampled_at__gte?`: Keeps entries sampled at this time or later.
 * - `query.sampled_at__lte?`: Keeps entries sampled at this time or earlier.
 * - `expand?`: References of the status log to expand. A dotted value expands each reference on its way. Values:
 *   `evse`, `evse.model`, `evse.model.make`, `evse.user`.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateEvseStatusLogs(ev, {
 *   path: {
 *     evse_id: 'evse01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['evse'],
 * })) console.log(item)
 */
export function paginateEvseStatusLogs<
  const E extends readonly ExpandValue<'/evses/{evse_id}/status_logs', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/evses/{evse_id}/status_logs', 'get'> & Expanding<E, I>,
): Pages<'/evses/{evse_id}/status_logs', I> {
  return call(ev, 'paginate', '/evses/{evse_id}/status_logs', init)
}

/**
 * Retrieve a status log of an EVSE (`GET /evses/{evse_id}/status_logs/{sampled_at}`).
 *
 * A status log has no id; it is named by its EVSE and its `sampled_at`. Its `url` is this address.
 *
 * Scopes: `evse:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.evse_id`: Id of the EVSE.
 * - `path.sampled_at`: When the device took the readings of the log entry. Identifies the entry among those of its
 *   device.
 * - `expand?`: References of the status log to expand. A dotted value expands each reference on its way. Values:
 *   `evse`, `evse.model`, `evse.model.make`, `evse.user`.
 * @returns a promise of `{ data, error, response }`. `data`: The status log.
 *
 * @example
 * const { data, error } = await getEvseStatusLog(ev, {
 *   path: {
 *     evse_id: 'evse01HSH04KDEWF6Z4DB2J77J74K5',
 *     sampled_at: '2024-04-17T09:39:45.984584Z',
 *   },
 *   expand: ['evse'],
 * })
 */
export function getEvseStatusLog<
  const E extends readonly ExpandValue<'/evses/{evse_id}/status_logs/{sampled_at}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/evses/{evse_id}/status_logs/{sampled_at}', 'get'> & Expanding<E, I>,
): Outcome<'/evses/{evse_id}/status_logs/{sampled_at}', 'get', I> {
  return call(ev, 'GET', '/evses/{evse_id}/status_logs/{sampled_at}', init)
}

/**
 * Retrieve an EVSE's VPP modes (`GET /evses/{evse_id}/vpp_modes`).
 *
 * The ways in which a virtual power plant (VPP) can control the EVSE.
 *
 * Scopes: `evse:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.evse_id`: Id of the EVSE.
 * @returns a promise of `{ data, error, response }`. `data`: The VPP modes of the EVSE.
 *
 * @example
 * const { data, error } = await getEvseVppModes(ev, {
 *   path: {
 *     evse_id: 'evse01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 * })
 */
export function getEvseVppModes(
  ev: Client,
  init: OperationInit<'/evses/{evse_id}/vpp_modes', 'get'>,
): Outcome<'/evses/{evse_id}/vpp_modes', 'get'> {
  return call(ev, 'GET', '/evses/{evse_id}/vpp_modes', init)
}

/**
 * Functions that call the operations of the tag "Sites". Each resolves to `{ data, error, response }` and rejects as
 * `createClient` of `ev-energy` says.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 *
 * @module
 */
import type { Client } from '../../client.ts'
import { call, type OperationInit, type Outcome, type Pages } from '../../operation.ts'

/**
 * List CPMS providers (`GET /cpms_providers`).
 *
 * The providers of charge point management systems (CPMS) that ev.energy integrates with. Any valid token may ask; no
 * scope is needed.
 *
 * Needs a token, of any scope. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`),
 * 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_before?`: Id of a resource whose ids are words; the page holds what comes right before it. Has no
 *   effect together with `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_after?`: Id of a resource whose ids are words; the page holds what follows it. Take it from the `next`
 *   link of the `Link` header.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * @returns a promise of `{ data, error, response }`. `data`: The CPMS providers.
 *
 * @example
 * const { data, error } = await listCpmsProviders(ev)
 */
export function listCpmsProviders(
  ev: Client,
  init?: OperationInit<'/cpms_providers', 'get'>,
): Outcome<'/cpms_providers', 'get'> {
  return call(ev, 'GET', '/cpms_providers', init)
}

/**
 * List CPMS providers, page by page to the end (`GET /cpms_providers`): {@link listCpmsProviders} for each page, once
 * it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateCpmsProviders(ev)) console.log(item)
 */
export function paginateCpmsProviders(
  ev: Client,
  init?: OperationInit<'/cpms_providers', 'get'>,
): Pages<'/cpms_providers'> {
  return call(ev, 'paginate', '/cpms_providers', init)
}

/**
 * Retrieve a CPMS provider (`GET /cpms_providers/{cpms_provider_id}`).
 *
 * One provider of a charge point management system. Any valid token may ask; no scope is needed.
 *
 * Needs a token, of any scope. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.cpms_provider_id`: Id of the CPMS provider, a word. One that does not exist is a `404` problem.
 * @returns a promise of `{ data, error, response }`. `data`: The CPMS provider.
 *
 * @example
 * const { data, error } = await getCpmsProvider(ev, {
 *   path: {
 *     cpms_provider_id: 'CHARGEPOINT',
 *   },
 * })
 */
export function getCpmsProvider(
  ev: Client,
  init: OperationInit<'/cpms_providers/{cpms_provider_id}', 'get'>,
): Outcome<'/cpms_providers/{cpms_provider_id}', 'get'> {
  return call(ev, 'GET', '/cpms_providers/{cpms_provider_id}', init)
}

/**
 * List EVSE sites (`GET /evse_sites`).
 *
 * The EVSE sites that are available to the caller. `user_connected` is filled in only where the token or
 * `EvEnergy-User` names a user.
 *
 * Scopes: `site:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * - `query.page_after?`: Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link`
 *   header rather than building it.
 * - `query.page_before?`: Id of a resource; the page holds what comes right before it. Has no effect together with
 *   `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * @returns a promise of `{ data, error, response }`. `data`: The EVSE sites.
 *
 * @example
 * const { data, error } = await listEvseSites(ev)
 */
export function listEvseSites(
  ev: Client,
  init?: OperationInit<'/evse_sites', 'get'>,
): Outcome<'/evse_sites', 'get'> {
  return call(ev, 'GET', '/evse_sites', init)
}

/**
 * List EVSE sites, page by page to the end (`GET /evse_sites`): {@link listEvseSites} for each page, once it is asked
 * for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateEvseSites(ev)) console.log(item)
 */
export function paginateEvseSites(
  ev: Client,
  init?: OperationInit<'/evse_sites', 'get'>,
): Pages<'/evse_sites'> {
  return call(ev, 'paginate', '/evse_sites', init)
}

/**
 * Retrieve an EVSE site (`GET /evse_sites/{evse_site_id}`).
 *
 * One EVSE site, with the EVSEs installed there. `user_connected` is filled in only where the token or `EvEnergy-User`
 * names a user.
 *
 * Scopes: `site:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.evse_site_id`: Id of the EVSE site.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns a promise of `{ data, error, response }`. `data`: The EVSE site.
 *
 * @example
 * const { data, error } = await getEvseSite(ev, {
 *   path: {
 *     evse_site_id: 'site01JX2SZ0WAFTDYVYY0JRAYREY7',
 *   },
 * })
 */
export function getEvseSite(
  ev: Client,
  init: OperationInit<'/evse_sites/{evse_site_id}', 'get'>,
): Outcome<'/evse_sites/{evse_site_id}', 'get'> {
  return call(ev, 'GET', '/evse_sites/{evse_site_id}', init)
}

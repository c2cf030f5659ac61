/**
 * Functions that call the operations of the tag "HEM Systems". Each resolves to `{ data, error, response }` and rejects as
 * `createClient` of `ev-energy` says.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 *
 * @module
 */
import type { Client } from '../../client.ts'
import { call, type OperationInit, type Outcome, type Pages } from '../../operation.ts'

/**
 * List HEM systems (`GET /hem_systems`).
 *
 * The home energy management systems that the token gives access to.
 *
 * Scopes: `home_energy:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`),
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
 * @returns a promise of `{ data, error, response }`. `data`: The HEM systems.
 *
 * @example
 * const { data, error } = await listHemSystems(ev)
 */
export function listHemSystems(
  ev: Client,
  init?: OperationInit<'/hem_systems', 'get'>,
): Outcome<'/hem_systems', 'get'> {
  return call(ev, 'GET', '/hem_systems', init)
}

/**
 * List HEM systems, page by page to the end (`GET /hem_systems`): {@link listHemSystems} for each page, once it is
 * asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateHemSystems(ev)) console.log(item)
 */
export function paginateHemSystems(
  ev: Client,
  init?: OperationInit<'/hem_systems', 'get'>,
): Pages<'/hem_systems'> {
  return call(ev, 'paginate', '/hem_systems', init)
}

/**
 * Retrieve a HEM system (`GET /hem_systems/{hem_system_id}`).
 *
 * One home energy management system. What it measures is at `live_power` and `energy_stats`.
 *
 * Scopes: `home_energy:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.hem_system_id`: Id of the home energy management system.
 * @returns a promise of `{ data, error, response }`. `data`: The HEM system.
 *
 * @example
 * const { data, error } = await getHemSystem(ev, {
 *   path: {
 *     hem_system_id: 'hems01J5DCXX8DMJDJYGVR1DW4J7AA',
 *   },
 * })
 */
export function getHemSystem(
  ev: Client,
  init: OperationInit<'/hem_systems/{hem_system_id}', 'get'>,
): Outcome<'/hem_systems/{hem_system_id}', 'get'> {
  return call(ev, 'GET', '/hem_systems/{hem_system_id}', init)
}

/**
 * Retrieve the energy statistics of a HEM system (`GET /hem_systems/{hem_system_id}/energy_stats`).
 *
 * The energy that was generated, used, stored and exchanged with the grid between two times, summed in buckets of one
 * length.
 *
 * | `resolution` | bucket | `start` and `end` fall on | longest range |
 * | --- | --- | --- | --- |
 * | `PT30M` | 30 minutes | minute 00 or 30 | 24 hours |
 * | `P1D` | 1 day | midnight | 31 days |
 * | `P1M` | 1 month | midnight of the first of a month | 366 days |
 *
 * Boundaries are judged in the time zone of the HEM system. A parameter that is missing, a time that cannot be read,
 * an
 * unknown resolution and a boundary out of line are each a `400`.
 *
 * Scopes: `home_energy:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.hem_system_id`: Id of the home energy management system.
 * - `query.start`: Beginning of the range: a time with its offset, on a boundary of `resolution` as seen in the time
 *   zone of the HEM system.
 * - `query.end`: End of the range: a time with its offset, on a boundary of `resolution` as seen in the time zone of
 *   the HEM system.
 * - `query.resolution`: Length of a bucket, which also limits the range. Values: `PT30M`, `P1D`, `P1M`.
 * @returns a promise of `{ data, error, response }`. `data`: The energy statistics.
 *
 * @example
 * const { data, error } = await getHemSystemEnergyStats(ev, {
 *   path: {
 *     hem_system_id: 'hems01J5DCXX8DMJDJYGVR1DW4J7AA',
 *   },
 *   query: {
 *     start: '2024-09-01T12:00:00Z',
 *     end: '2024-09-01T13:00:00Z',
 *     resolution: 'PT30M',
 *   },
 * })
 */
export function getHemSystemEnergyStats(
  ev: Client,
  init: OperationInit<'/hem_systems/{hem_system_id}/energy_stats', 'get'>,
): Outcome<'/hem_systems/{hem_system_id}/energy_stats', 'get'> {
  return call(ev, 'GET', '/hem_systems/{hem_system_id}/energy_stats', init)
}

/**
 * Retrieve the live power of a HEM system (`GET /hem_systems/{hem_system_id}/live_power`).
 *
 * The power, in watts, that the home now generates, uses, stores and exchanges with the grid, and how much flows from
 * each source (solar, battery, grid) to each sink (home, battery, grid). All of it is derived from the newest energy
 * statistics; the flows are calculated, not measured.
 *
 * Scopes: `home_energy:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.hem_system_id`: Id of the home energy management system.
 * @returns a promise of `{ data, error, response }`. `data`: The live power.
 *
 * @example
 * const { data, error } = await getHemSystemLivePower(ev, {
 *   path: {
 *     hem_system_id: 'hems01J5DCXX8DMJDJYGVR1DW4J7AA',
 *   },
 * })
 */
export function getHemSystemLivePower(
  ev: Client,
  init: OperationInit<'/hem_systems/{hem_system_id}/live_power', 'get'>,
): Outcome<'/hem_systems/{hem_system_id}/live_power', 'get'> {
  return call(ev, 'GET', '/hem_systems/{hem_system_id}/live_power', init)
}

/**
 * Functions that call the operations of the tag "Tariffs". Each resolves to `{ data, error, response }` and rejects as
 * `createClient` of `ev-energy` says.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 *
 * @module
 */
import type { ExpandValue } from '../../call.ts'
import type { Client } from '../../client.ts'
import { call, type Expanding, type OperationInit, type Outcome, type Pages } from '../../operation.ts'

/**
 * List energy suppliers (`GET /suppliers`).
 *
 * Every supplier that ev.energy knows, by name from A to Z. Narrow the list to one user's choices with
 * `available_for_user_id`.
 *
 * Scopes: `tariff:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 404, 406, 429 (`rate-limit-exceeded`),
 * 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page?`: Number of the page, counted from 1. A page past the last one is a `404` problem.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.available_for_user_id?`: Keeps what is available in the region and the program of this user.
 * @returns a promise of `{ data, error, response }`. `data`: The suppliers, by name.
 *
 * @example
 * const { data, error } = await listSuppliers(ev)
 */
export function listSuppliers(
  ev: Client,
  init?: OperationInit<'/suppliers', 'get'>,
): Outcome<'/suppliers', 'get'> {
  return call(ev, 'GET', '/suppliers', init)
}

/**
 * List energy suppliers, page by page to the end (`GET /suppliers`): {@link listSuppliers} for each page, once it is
 * asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.available_for_user_id?`: Keeps what is available in the region and the program of this user.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateSuppliers(ev)) console.log(item)
 */
export function paginateSuppliers(
  ev: Client,
  init?: OperationInit<'/suppliers', 'get'>,
): Pages<'/suppliers'> {
  return call(ev, 'paginate', '/suppliers', init)
}

/**
 * Retrieve an energy supplier (`GET /suppliers/{supplier_id}`).
 *
 * A company that sells electricity to users. Its tariffs are at `GET /tariffs`, with `supplier_id`.
 *
 * Scopes: `tariff:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.supplier_id`: Id of the energy supplier.
 * @returns a promise of `{ data, error, response }`. `data`: The supplier.
 *
 * @example
 * const { data, error } = await getSupplier(ev, {
 *   path: {
 *     supplier_id: 'supl01HN2NJ9NMRZBXT1H6FT9N7735',
 *   },
 * })
 */
export function getSupplier(
  ev: Client,
  init: OperationInit<'/suppliers/{supplier_id}', 'get'>,
): Outcome<'/suppliers/{supplier_id}', 'get'> {
  return call(ev, 'GET', '/suppliers/{supplier_id}', init)
}

/**
 * List tariffs (`GET /tariffs`).
 *
 * Every tariff that ev.energy knows, by name from A to Z: expired ones too, unless `valid` is sent. To offer a user a
 * choice, send `available_for_user_id`, and `supplier_id` once the supplier is known.
 *
 * Scopes: `tariff:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 404, 406, 429 (`rate-limit-exceeded`),
 * 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page?`: Number of the page, counted from 1. A page past the last one is a `404` problem.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the tariff to expand. Values: `supplier`, `scheduler_tariff`.
 * - `query.supplier_id?`: Keeps the tariffs of this supplier.
 * - `query.valid?`: `true` keeps the tariffs that a new customer can sign up for today, `false` those that are not
 *   open yet or no longer. Without it, both are there. A tariff is open from `valid_from` to `valid_until`, both days
 *   included, or without end when that is null.
 * - `query.gsp_group?`: Keeps the tariffs for this Grid Supply Point group of Great Britain; `_C` is London.
 * - `query.available_for_user_id?`: Keeps what is available in the region and the program of this user.
 * - `query.include_optional?`: Properties to add to each tariff. They take a contract that includes them. Values:
 *   `daily_prices`.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns a promise of `{ data, error, response }`. `data`: The tariffs, by name.
 *
 * @example
 * const { data, error } = await listTariffs(ev, {
 *   expand: ['supplier'],
 * })
 */
export function listTariffs<
  const E extends readonly ExpandValue<'/tariffs', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/tariffs', 'get'> & Expanding<E, I>,
): Outcome<'/tariffs', 'get', I> {
  return call(ev, 'GET', '/tariffs', init)
}

/**
 * List tariffs, page by page to the end (`GET /tariffs`): {@link listTariffs} for each page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the tariff to expand. Values: `supplier`, `scheduler_tariff`.
 * - `query.supplier_id?`: Keeps the tariffs of this supplier.
 * - `query.valid?`: `true` keeps the tariffs that a new customer can sign up for today, `false` those that are not
 *   open yet or no longer. Without it, both are there. A tariff is open from `valid_from` to `valid_until`, both days
 *   included, or without end when that is null.
 * - `query.gsp_group?`: Keeps the tariffs for this Grid Supply Point group of Great Britain; `_C` is London.
 * - `query.available_for_user_id?`: Keeps what is available in the region and the program of this user.
 * - `query.include_optional?`: Properties to add to each tariff. They take a contract that includes them. Values:
 *   `daily_prices`.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateTariffs(ev, {
 *   expand: ['supplier'],
 * })) console.log(item)
 */
export function paginateTariffs<
  const E extends readonly ExpandValue<'/tariffs', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/tariffs', 'get'> & Expanding<E, I>,
): Pages<'/tariffs', I> {
  return call(ev, 'paginate', '/tariffs', init)
}

/**
 * Retrieve a tariff (`GET /tariffs/{tariff_id}`).
 *
 * Beyond what a list shows: the price at this moment and, with the scope `tariff:prices:read`, the prices.
 *
 * Scopes: `tariff:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.tariff_id`: Id of the tariff.
 * - `expand?`: References of the tariff to expand. `prices` becomes an array of the prices of the past 24 hours, and
 *   takes the scope `tariff:prices:read`. Values: `supplier`, `scheduler_tariff`, `prices`.
 * - `query.available_for_user_id?`: Keeps what is available in the region and the program of this user.
 * @returns a promise of `{ data, error, response }`. `data`: The tariff.
 *
 * @example
 * const { data, error } = await getTariff(ev, {
 *   path: {
 *     tariff_id: 'tari01HN2NJ9NMRZBXT1H6FT9N7735',
 *   },
 *   expand: ['supplier'],
 * })
 */
export function getTariff<
  const E extends readonly ExpandValue<'/tariffs/{tariff_id}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/tariffs/{tariff_id}', 'get'> & Expanding<E, I>,
): Outcome<'/tariffs/{tariff_id}', 'get', I> {
  return call(ev, 'GET', '/tariffs/{tariff_id}', init)
}

/**
 * List the prices of a tariff (`GET /tariffs/{tariff_id}/prices`).
 *
 * The whole price history, latest start first; narrow it with `started_at__gte` and `started_at__lte`.
 *
 * Scopes: `tariff:prices:read`, `tariff:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 404, 406, 429
 * (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.tariff_id`: Id of the tariff.
 * - `query.started_at__gte?`: Keeps the prices that start at this time or later.
 * - `query.started_at__lte?`: Keeps the prices that start at this time or earlier.
 * - `query.page?`: Number of the page, counted from 1. A page past the last one is a `404` problem.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * @returns a promise of `{ data, error, response }`. `data`: The prices, latest first.
 *
 * @example
 * const { data, error } = await listTariffPrices(ev, {
 *   path: {
 *     tariff_id: 'tari01HN2NJ9NMRZBXT1H6FT9N7735',
 *   },
 * })
 */
export function listTariffPrices(
  ev: Client,
  init: OperationInit<'/tariffs/{tariff_id}/prices', 'get'>,
): Outcome<'/tariffs/{tariff_id}/prices', 'get'> {
  return call(ev, 'GET', '/tariffs/{tariff_id}/prices', init)
}

/**
 * List the prices of a tariff, page by page to the end (`GET /tariffs/{tariff_id}/prices`): {@link listTariffPrices}
 * for each page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.tariff_id`: Id of the tariff.
 * - `query.started_at__gte?`: Keeps the prices that start at this time or later.
 * - `query.started_at__lte?`: Keeps the prices that start at this time or earlier.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateTariffPrices(ev, {
 *   path: {
 *     tariff_id: 'tari01HN2NJ9NMRZBXT1H6FT9N7735',
 *   },
 * })) console.log(item)
 */
export function paginateTariffPrices(
  ev: Client,
  init: OperationInit<'/tariffs/{tariff_id}/prices', 'get'>,
): Pages<'/tariffs/{tariff_id}/prices'> {
  return call(ev, 'paginate', '/tariffs/{tariff_id}/prices', init)
}

/**
 * Functions that call the operations of the tag "VPP". Each resolves to `{ data, error, response }` and rejects as
 * `createClient` of `ev-energy` says.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 *
 * @module
 */
import type { Client } from '../../client.ts'
import { call, type OperationInit, type Outcome, type Pages } from '../../operation.ts'

/**
 * List dispatch coordinators (`GET /dispatch_coordinators`).
 *
 * All coordinators that there are for the caller. A dispatch coordinator is the party whose dispatch events steer a
 * fleet of devices.
 *
 * Scopes: `dispatch_coordinator:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429
 * (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_before?`: Id of a resource whose ids are words; the page holds what comes right before it. Has no
 *   effect together with `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_after?`: Id of a resource whose ids are words; the page holds what follows it. Take it from the `next`
 *   link of the `Link` header.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns a promise of `{ data, error, response }`. `data`: The dispatch coordinators.
 *
 * @example
 * const { data, error } = await listDispatchCoordinators(ev)
 */
export function listDispatchCoordinators(
  ev: Client,
  init?: OperationInit<'/dispatch_coordinators', 'get'>,
): Outcome<'/dispatch_coordinators', 'get'> {
  return call(ev, 'GET', '/dispatch_coordinators', init)
}

/**
 * List dispatch coordinators, page by page to the end (`GET /dispatch_coordinators`): {@link listDispatchCoordinators}
 * for each page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateDispatchCoordinators(ev)) console.log(item)
 */
export function paginateDispatchCoordinators(
  ev: Client,
  init?: OperationInit<'/dispatch_coordinators', 'get'>,
): Pages<'/dispatch_coordinators'> {
  return call(ev, 'paginate', '/dispatch_coordinators', init)
}

/**
 * Retrieve a dispatch coordinator (`GET /dispatch_coordinators/{dispatch_coordinator_id}`).
 *
 * One coordinator, with the term of its contract and the way to its dispatch logs.
 *
 * Scopes: `dispatch_coordinator:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.dispatch_coordinator_id`: Id of the dispatch coordinator, which is not a ULID.
 * @returns a promise of `{ data, error, response }`. `data`: The dispatch coordinator.
 *
 * @example
 * const { data, error } = await getDispatchCoordinator(ev, {
 *   path: {
 *     dispatch_coordinator_id: 'dc000000',
 *   },
 * })
 */
export function getDispatchCoordinator(
  ev: Client,
  init: OperationInit<'/dispatch_coordinators/{dispatch_coordinator_id}', 'get'>,
): Outcome<'/dispatch_coordinators/{dispatch_coordinator_id}', 'get'> {
  return call(ev, 'GET', '/dispatch_coordinators/{dispatch_coordinator_id}', init)
}

/**
 * Create a dispatch event (`POST /dispatch_coordinators/{dispatch_coordinator_id}/dispatch_events`).
 *
 * Asks the devices of a coordinator to keep to a power between two times. **Dispatching moves real load**: treat the
 * call as one that does.
 *
 * For the time being it is a placeholder: the event is validated and sent back, but not stored, so that it cannot be
 * retrieved later.
 *
 * Scopes: `dispatch_event:write`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.dispatch_coordinator_id`: Id of the dispatch coordinator, which is not a ULID.
 * - `body`: The period and the power asked for.
 * @returns a promise of `{ data, error, response }`. `data`: The dispatch event.
 *
 * @example
 * const { data, error } = await createDispatchCoordinatorDispatchEvent(ev, {
 *   path: {
 *     dispatch_coordinator_id: 'dc000000',
 *   },
 *   body: {
 *     start_time: '2025-06-15T14:00:00Z',
 *     end_time: '2025-06-15T18:00:00Z',
 *     import_limit_watts: 5000,
 *     export_limit_watts: null,
 *     target_power_watts: null,
 *   },
 * })
 */
export function createDispatchCoordinatorDispatchEvent(
  ev: Client,
  init: OperationInit<'/dispatch_coordinators/{dispatch_coordinator_id}/dispatch_events', 'post'>,
): Outcome<'/dispatch_coordinators/{dispatch_coordinator_id}/dispatch_events', 'post'> {
  return call(ev, 'POST', '/dispatch_coordinators/{dispatch_coordinator_id}/dispatch_events', init)
}

/**
 * Cancel a dispatch event (`POST
 * /dispatch_coordinators/{dispatch_coordinator_id}/dispatch_events/{dispatch_event_id}/cancel`).
 *
 * **Moves real load.** Stops a dispatch that is under way, which frees its devices from the power that it set, or
 * calls off one that has not begun.
 *
 * Scopes: `dispatch_event:write`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.dispatch_coordinator_id`: Id of the dispatch coordinator, which is not a ULID.
 * - `path.dispatch_event_id`: Id of the dispatch event.
 * @returns a promise of `{ data, error, response }`. `data`: The cancellation was accepted.
 *
 * @example
 * const { data, error } = await cancelDispatchEvent(ev, {
 *   path: {
 *     dispatch_coordinator_id: 'dc000000',
 *     dispatch_event_id: 'devt01HN2NJ9NMRZBXT1H6FT9N7735',
 *   },
 * })
 */
export function cancelDispatchEvent(
  ev: Client,
  init: OperationInit<'/dispatch_coordinators/{dispatch_coordinator_id}/dispatch_events/{dispatch_event_id}/cancel', 'post'>,
): Outcome<'/dispatch_coordinators/{dispatch_coordinator_id}/dispatch_events/{dispatch_event_id}/cancel', 'post'> {
  return call(ev, 'POST', '/dispatch_coordinators/{dispatch_coordinator_id}/dispatch_events/{dispatch_event_id}/cancel', init)
}

/**
 * List dispatch logs of a dispatch coordinator (`GET /dispatch_coordinators/{dispatch_coordinator_id}/dispatch_logs`).
 *
 * The charging power of the whole fleet over time. `logged_at__gte` and `logged_at__lte` select a period.
 *
 * Scopes: `dispatch_coordinator:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 404, 406, 429
 * (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.dispatch_coordinator_id`: Id of the dispatch coordinator, which is not a ULID.
 * - `query.page_before?`: Timestamp of a log entry; the page holds what comes right before it in the list's order. Has
 *   no effect together with `page_after`. The `previous` link carries it.
 * - `query.page_after?`: Timestamp of a log entry; the page holds what follows it in the list's order. The `next` link
 *   carries it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.logged_at__gte?`: Keeps entries logged at this time or later.
 * - `query.logged_at__lte?`: Keeps entries logged at this time or earlier.
 * @returns a promise of `{ data, error, response }`. `data`: The dispatch logs, newest first.
 *
 * @example
 * const { data, error } = await listDispatchCoordinatorDispatchLogs(ev, {
 *   path: {
 *     dispatch_coordinator_id: 'dc000000',
 *   },
 * })
 */
export function listDispatchCoordinatorDispatchLogs(
  ev: Client,
  init: OperationInit<'/dispatch_coordinators/{dispatch_coordinator_id}/dispatch_logs', 'get'>,
): Outcome<'/dispatch_coordinators/{dispatch_coordinator_id}/dispatch_logs', 'get'> {
  return call(ev, 'GET', '/dispatch_coordinators/{dispatch_coordinator_id}/dispatch_logs', init)
}

/**
 * List dispatch logs of a dispatch coordinator, page by page to the end (`GET
 * /dispatch_coordinators/{dispatch_coordinator_id}/dispatch_logs`): {@link listDispatchCoordinatorDispatchLogs} for
 * each page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.dispatch_coordinator_id`: Id of the dispatch coordinator, which is not a ULID.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.logged_at__gte?`: Keeps entries logged at this time or later.
 * - `query.logged_at__lte?`: Keeps entries logged at this time or earlier.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateDispatchCoordinatorDispatchLogs(ev, {
 *   path: {
 *     dispatch_coordinator_id: 'dc000000',
 *   },
 * })) console.log(item)
 */
export function paginateDispatchCoordinatorDispatchLogs(
  ev: Client,
  init: OperationInit<'/dispatch_coordinators/{dispatch_coordinator_id}/dispatch_logs', 'get'>,
): Pages<'/dispatch_coordinators/{dispatch_coordinator_id}/dispatch_logs'> {
  return call(ev, 'paginate', '/dispatch_coordinators/{dispatch_coordinator_id}/dispatch_logs', init)
}

/**
 * Retrieve a dispatch log of a dispatch coordinator (`GET
 * /dispatch_coordinators/{dispatch_coordinator_id}/dispatch_logs/{logged_at}`).
 *
 * A dispatch log has no id; it is named by its coordinator and its `logged_at`.
 *
 * Scopes: `dispatch_coordinator:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.dispatch_coordinator_id`: Id of the dispatch coordinator, which is not a ULID.
 * - `path.logged_at`: When the entry was logged. Identifies the entry among those of its device.
 * @returns a promise of `{ data, error, response }`. `data`: The dispatch log.
 *
 * @example
 * const { data, error } = await getDispatchCoordinatorDispatchLog(ev, {
 *   path: {
 *     dispatch_coordinator_id: 'dc000000',
 *     logged_at: '2024-04-17T09:39:45.984584Z',
 *   },
 * })
 */
export function getDispatchCoordinatorDispatchLog(
  ev: Client,
  init: OperationInit<'/dispatch_coordinators/{dispatch_coordinator_id}/dispatch_logs/{logged_at}', 'get'>,
): Outcome<'/dispatch_coordinators/{dispatch_coordinator_id}/dispatch_logs/{logged_at}', 'get'> {
  return call(ev, 'GET', '/dispatch_coordinators/{dispatch_coordinator_id}/dispatch_logs/{logged_at}', init)
}

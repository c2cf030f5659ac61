/**
 * Functions that call the operations of the tag "Notifications". Each resolves to `{ data, error, response }` and rejects as
 * `createClient` of `ev-energy` says.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 *
 * @module
 */
import type { Client } from '../../client.ts'
import { call, type OperationInit, type Outcome, type Pages } from '../../operation.ts'

/**
 * List notifications (`GET /notifications`).
 *
 * What the user should currently know about, as an inbox would show it. Texts are in the user's language.
 *
 * Needs a token, of any scope. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`),
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
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns a promise of `{ data, error, response }`. `data`: The notifications.
 *
 * @example
 * const { data, error } = await listNotifications(ev)
 */
export function listNotifications(
  ev: Client,
  init?: OperationInit<'/notifications', 'get'>,
): Outcome<'/notifications', 'get'> {
  return call(ev, 'GET', '/notifications', init)
}

/**
 * List notifications, page by page to the end (`GET /notifications`): {@link listNotifications} for each page, once it
 * is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `header['Accept-Language']?`: Languages that the caller prefers (RFC 9110, section 12.5.4). Texts of the answer
 *   are in the first of them that the API has, written as its region does.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateNotifications(ev)) console.log(item)
 */
export function paginateNotifications(
  ev: Client,
  init?: OperationInit<'/notifications', 'get'>,
): Pages<'/notifications'> {
  return call(ev, 'paginate', '/notifications', init)
}

/**
 * Retrieve a notification (`GET /notifications/{notification_id}`).
 *
 * Titles and texts are in the user's language.
 *
 * Needs a token, of any scope. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.notification_id`: Id of the notification.
 * - `header['Accept-Language']?`: Languages that the caller prefers (RFC 9110, section 12.5.4). Texts of the answer
 *   are in the first of them that the API has, written as its region does.
 * @returns a promise of `{ data, error, response }`. `data`: The notification.
 *
 * @example
 * const { data, error } = await getNotification(ev, {
 *   path: {
 *     notification_id: 'notf01HTHKTXVB77901324BCQPF1RB',
 *   },
 * })
 */
export function getNotification(
  ev: Client,
  init: OperationInit<'/notifications/{notification_id}', 'get'>,
): Outcome<'/notifications/{notification_id}', 'get'> {
  return call(ev, 'GET', '/notifications/{notification_id}', init)
}

/**
 * Mark a notification as read (`PATCH /notifications/{notification_id}`).
 *
 * Only the time at which the user read it can be set.
 *
 * Needs a token, of any scope. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.notification_id`: Id of the notification.
 * - `body`: When the notification was read.
 * @returns a promise of `{ data, error, response }`. `data`: The updated notification, as the member `Notification` of
 * an object.
 *
 * @example
 * const { data, error } = await updateNotification(ev, {
 *   path: {
 *     notification_id: 'notf01HTHKTXVB77901324BCQPF1RB',
 *   },
 *   body: {
 *     read_at: '2024-04-03T08:20:22Z',
 *   },
 * })
 */
export function updateNotification(
  ev: Client,
  init: OperationInit<'/notifications/{notification_id}', 'patch'>,
): Outcome<'/notifications/{notification_id}', 'patch'> {
  return call(ev, 'PATCH', '/notifications/{notification_id}', init)
}

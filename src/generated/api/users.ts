/**
 * Functions that call the operations of the tag "Users". Each resolves to `{ data, error, response }` and rejects as
 * `createClient` of `ev-energy` says.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 *
 * @module
 */
import type { ExpandValue } from '../../call.ts'
import type { Client } from '../../client.ts'
import { call, type Expanding, type OperationInit, type Outcome, type Pages } from '../../operation.ts'

/**
 * List users (`GET /users`).
 *
 * Every user that the token may see.
 *
 * Scopes: `user:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_before?`: Id of a resource; the page holds what comes right before it. Has no effect together with
 *   `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_after?`: Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link`
 *   header rather than building it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the user's default location to expand. `default_location.tariff.supplier` expands the
 *   tariff too. Values: `default_location.tariff`, `default_location.tariff.supplier`, `default_location.evse_site`.
 * - `query.email?`: Keeps the user with exactly this email address, in upper or lower case.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns a promise of `{ data, error, response }`. `data`: The users.
 *
 * @example
 * const { data, error } = await listUsers(ev, {
 *   expand: ['default_location.tariff'],
 * })
 */
export function listUsers<
  const E extends readonly ExpandValue<'/users', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/users', 'get'> & Expanding<E, I>,
): Outcome<'/users', 'get', I> {
  return call(ev, 'GET', '/users', init)
}

/**
 * List users, page by page to the end (`GET /users`): {@link listUsers} for each page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the user's default location to expand. `default_location.tariff.supplier` expands the
 *   tariff too. Values: `default_location.tariff`, `default_location.tariff.supplier`, `default_location.evse_site`.
 * - `query.email?`: Keeps the user with exactly this email address, in upper or lower case.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateUsers(ev, {
 *   expand: ['default_location.tariff'],
 * })) console.log(item)
 */
export function paginateUsers<
  const E extends readonly ExpandValue<'/users', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/users', 'get'> & Expanding<E, I>,
): Pages<'/users', I> {
  return call(ev, 'paginate', '/users', init)
}

/**
 * Create a user (`POST /users`).
 *
 * Only an email address and a default location can be set; everything else about a user is read-only.
 *
 * Scopes: `user:write`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `expand?`: References of the user's default location to expand. `default_location.tariff.supplier` expands the
 *   tariff too. Values: `default_location.tariff`, `default_location.tariff.supplier`, `default_location.evse_site`.
 * - `body`: The user to create.
 * @returns a promise of `{ data, error, response }`. `data`: The new user.
 *
 * @example
 * const { data, error } = await createUser(ev, {
 *   expand: ['default_location.tariff'],
 *   body: {
 *     email: 'frodo@example.com',
 *     default_location: {
 *       address_1: '1 Bagshot Row',
 *       address_2: 'Flat 4',
 *       city: 'London',
 *       postal_code: 'EC2A 4NE',
 *       country_code: 'GB',
 *       coordinates: {
 *         latitude: 51.5257,
 *         longitude: -0.0837,
 *       },
 *       tariff: 'https://api.ev.energy/v2/tariffs/tari01HN2NJ9NMRZBXT1H6FT9N7735',
 *     },
 *   },
 * })
 */
export function createUser<
  const E extends readonly ExpandValue<'/users', 'post'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/users', 'post'> & Expanding<E, I>,
): Outcome<'/users', 'post', I> {
  return call(ev, 'POST', '/users', init)
}

/**
 * Retrieve a user (`GET /users/{user_id}`).
 *
 * Beyond what a list shows, `default_location` tells how carbon-intensive the grid is there right now.
 *
 * Scopes: `user:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.user_id`: Id of the user, or `me`.
 * - `expand?`: References of the user's default location to expand. `default_location.tariff.supplier` expands the
 *   tariff too. Values: `default_location.tariff`, `default_location.tariff.supplier`, `default_location.evse_site`.
 * @returns a promise of `{ data, error, response }`. `data`: The user.
 *
 * @example
 * const { data, error } = await getUser(ev, {
 *   path: {
 *     user_id: 'user01HN2NJ9NMRZBXT1H6FT9N7735',
 *   },
 *   expand: ['default_location.tariff'],
 * })
 */
export function getUser<
  const E extends readonly ExpandValue<'/users/{user_id}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/users/{user_id}', 'get'> & Expanding<E, I>,
): Outcome<'/users/{user_id}', 'get', I> {
  return call(ev, 'GET', '/users/{user_id}', init)
}

/**
 * Update a user (`PATCH /users/{user_id}`).
 *
 * Changes what is sent and leaves the rest. Null clears a part of an address; to clear all of it, send each of its
 * parts as null.
 *
 * Scopes: `user:write`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.user_id`: Id of the user, or `me`.
 * - `expand?`: References of the user's default location to expand. `default_location.tariff.supplier` expands the
 *   tariff too. Values: `default_location.tariff`, `default_location.tariff.supplier`, `default_location.evse_site`.
 * - `body`: The properties to change.
 * @returns a promise of `{ data, error, response }`. `data`: The updated user.
 *
 * @example
 * const { data, error } = await updateUser(ev, {
 *   path: {
 *     user_id: 'user01HN2NJ9NMRZBXT1H6FT9N7735',
 *   },
 *   expand: ['default_location.tariff'],
 *   body: {
 *     email: 'frodo@example.com',
 *     default_location: {
 *       tariff: 'https://api.ev.energy/v2/tariffs/tari01HN2NJ9NMRZBXT1H6FT9N7735',
 *     },
 *   },
 * })
 */
export function updateUser<
  const E extends readonly ExpandValue<'/users/{user_id}', 'patch'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/users/{user_id}', 'patch'> & Expanding<E, I>,
): Outcome<'/users/{user_id}', 'patch', I> {
  return call(ev, 'PATCH', '/users/{user_id}', init)
}

/**
 * Retrieve notification preferences (`GET /users/{user_id}/notification_preferences`).
 *
 * Tells for each group of notifications whether the user receives it.
 *
 * Scopes: `notification_preferences:read`. Problems: 400, 401, 403, 404, 405, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.user_id`: Id of the user, or `me`.
 * @returns a promise of `{ data, error, response }`. `data`: The preferences: every group, on or off.
 *
 * @example
 * const { data, error } = await getUserNotificationPreferences(ev, {
 *   path: {
 *     user_id: 'user01HN2NJ9NMRZBXT1H6FT9N7735',
 *   },
 * })
 */
export function getUserNotificationPreferences(
  ev: Client,
  init: OperationInit<'/users/{user_id}/notification_preferences', 'get'>,
): Outcome<'/users/{user_id}/notification_preferences', 'get'> {
  return call(ev, 'GET', '/users/{user_id}/notification_preferences', init)
}

/**
 * Update notification preferences (`PATCH /users/{user_id}/notification_preferences`).
 *
 * Switches the groups that are sent and leaves all others as they are, so that a client that does not know a
 * newer group cannot change it by accident. A body without groups (`{}` or `{"groups": {}}`) changes
 * nothing. A group that does not exist is a `400` problem.
 *
 * Scopes: `notification_preferences:write`. Problems: 400 (`validation-failed-update-notification-preferences`), 401,
 * 403, 404, 405, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.user_id`: Id of the user, or `me`.
 * - `body`: The groups to switch.
 * @returns a promise of `{ data, error, response }`. `data`: The preferences as they are now.
 *
 * @example
 * const { data, error } = await updateUserNotificationPreferences(ev, {
 *   path: {
 *     user_id: 'user01HN2NJ9NMRZBXT1H6FT9N7735',
 *   },
 *   body: {
 *     groups: {
 *       deals_and_offers: false,
 *     },
 *   },
 * })
 */
export function updateUserNotificationPreferences(
  ev: Client,
  init: OperationInit<'/users/{user_id}/notification_preferences', 'patch'>,
): Outcome<'/users/{user_id}/notification_preferences', 'patch'> {
  return call(ev, 'PATCH', '/users/{user_id}/notification_preferences', init)
}

/**
 * Retrieve a payout method (`GET /users/{user_id}/payout_method`).
 *
 * How the user prefers to be paid. Without a payout method the answer is the same object with nulls, not a `404`.
 *
 * Scopes: `payout_method:read`. Problems: 400, 401, 403, 404, 405, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.user_id`: Id of the user, or `me`.
 * @returns a promise of `{ data, error, response }`. `data`: The payout method.
 *
 * @example
 * const { data, error } = await getUserPayoutMethod(ev, {
 *   path: {
 *     user_id: 'user01HN2NJ9NMRZBXT1H6FT9N7735',
 *   },
 * })
 */
export function getUserPayoutMethod(
  ev: Client,
  init: OperationInit<'/users/{user_id}/payout_method', 'get'>,
): Outcome<'/users/{user_id}/payout_method', 'get'> {
  return call(ev, 'GET', '/users/{user_id}/payout_method', init)
}

/**
 * Set a payout method (`PATCH /users/{user_id}/payout_method`).
 *
 * Sets the way the user is paid, or changes it. `receiver_wallet` is needed every time, and decides about
 * `receiver`:
 *
 * - `PAYPAL`: an email address, required;
 * - `VENMO`: a phone number, required;
 * - `BILL_CREDITS`: leave it out. The API takes it from the billing account that is linked to the user.
 *
 * Scopes: `payout_method:write`. Problems: 400 (`validation-failed-update-payout-method`), 401, 403, 404, 405, 406,
 * 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.user_id`: Id of the user, or `me`.
 * - `body`: The wallet, and who receives in it.
 * @returns a promise of `{ data, error, response }`. `data`: The payout method as it is now.
 *
 * @example
 * const { data, error } = await updateUserPayoutMethod(ev, {
 *   path: {
 *     user_id: 'user01HN2NJ9NMRZBXT1H6FT9N7735',
 *   },
 *   body: {
 *     receiver: 'frodo@example.com',
 *     receiver_wallet: 'PAYPAL',
 *   },
 * })
 */
export function updateUserPayoutMethod(
  ev: Client,
  init: OperationInit<'/users/{user_id}/payout_method', 'patch'>,
): Outcome<'/users/{user_id}/payout_method', 'patch'> {
  return call(ev, 'PATCH', '/users/{user_id}/payout_method', init)
}

/**
 * Clear a payout method (`DELETE /users/{user_id}/payout_method`).
 *
 * Takes away the preference only: the methods that were recorded for the user stay on record. Clearing what is not set
 * succeeds too.
 *
 * Scopes: `payout_method:write`. Problems: 400, 401, 403, 404, 405, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.user_id`: Id of the user, or `me`.
 * @returns a promise of `{ data, error, response }`. `data`: No payout method is set any more.
 *
 * @example
 * const { data, error } = await deleteUserPayoutMethod(ev, {
 *   path: {
 *     user_id: 'user01HN2NJ9NMRZBXT1H6FT9N7735',
 *   },
 * })
 */
export function deleteUserPayoutMethod(
  ev: Client,
  init: OperationInit<'/users/{user_id}/payout_method', 'delete'>,
): Outcome<'/users/{user_id}/payout_method', 'delete'> {
  return call(ev, 'DELETE', '/users/{user_id}/payout_method', init)
}

/**
 * Retrieve route planner preferences (`GET /users/{user_id}/route_planner_preferences`).
 *
 * The defaults that the route planner starts from for this user. The first request creates them, so every user whom
 * the caller may see has some.
 *
 * Scopes: `route_planner_preferences:read`. Problems: 400, 401, 403, 404, 405, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.user_id`: Id of the user, or `me`.
 * @returns a promise of `{ data, error, response }`. `data`: The preferences.
 *
 * @example
 * const { data, error } = await getUserRoutePlannerPreferences(ev, {
 *   path: {
 *     user_id: 'user01HN2NJ9NMRZBXT1H6FT9N7735',
 *   },
 * })
 */
export function getUserRoutePlannerPreferences(
  ev: Client,
  init: OperationInit<'/users/{user_id}/route_planner_preferences', 'get'>,
): Outcome<'/users/{user_id}/route_planner_preferences', 'get'> {
  return call(ev, 'GET', '/users/{user_id}/route_planner_preferences', init)
}

/**
 * Update route planner preferences (`PATCH /users/{user_id}/route_planner_preferences`).
 *
 * Changes what is sent and leaves the rest; `{}` changes nothing.
 *
 * Scopes: `route_planner_preferences:write`. Problems: 400 (`validation-failed-update-route-planner-preferences`),
 * 401, 403, 404, 405, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.user_id`: Id of the user, or `me`.
 * - `body`: The preferences to change.
 * @returns a promise of `{ data, error, response }`. `data`: The preferences as they are now.
 *
 * @example
 * const { data, error } = await updateUserRoutePlannerPreferences(ev, {
 *   path: {
 *     user_id: 'user01HN2NJ9NMRZBXT1H6FT9N7735',
 *   },
 *   body: {
 *     min_charger_power_watts: 100000,
 *   },
 * })
 */
export function updateUserRoutePlannerPreferences(
  ev: Client,
  init: OperationInit<'/users/{user_id}/route_planner_preferences', 'patch'>,
): Outcome<'/users/{user_id}/route_planner_preferences', 'patch'> {
  return call(ev, 'PATCH', '/users/{user_id}/route_planner_preferences', init)
}

/**
 * List saved routes (`GET /users/{user_id}/saved_routes`).
 *
 * A saved route holds what is needed to plan a trip again. It holds no plan: charging stops, state of charge and
 * weather are worked out anew each time.
 *
 * Scopes: `saved_routes:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 404, 405, 406, 429
 * (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.user_id`: Id of the user, or `me`.
 * - `query.page_before?`: Id of a resource; the page holds what comes right before it. Has no effect together with
 *   `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_after?`: Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link`
 *   header rather than building it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * @returns a promise of `{ data, error, response }`. `data`: The user's saved routes.
 *
 * @example
 * const { data, error } = await listUserSavedRoutes(ev, {
 *   path: {
 *     user_id: 'user01HN2NJ9NMRZBXT1H6FT9N7735',
 *   },
 * })
 */
export function listUserSavedRoutes(
  ev: Client,
  init: OperationInit<'/users/{user_id}/saved_routes', 'get'>,
): Outcome<'/users/{user_id}/saved_routes', 'get'> {
  return call(ev, 'GET', '/users/{user_id}/saved_routes', init)
}

/**
 * List saved routes, page by page to the end (`GET /users/{user_id}/saved_routes`): {@link listUserSavedRoutes} for
 * each page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.user_id`: Id of the user, or `me`.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateUserSavedRoutes(ev, {
 *   path: {
 *     user_id: 'user01HN2NJ9NMRZBXT1H6FT9N7735',
 *   },
 * })) console.log(item)
 */
export function paginateUserSavedRoutes(
  ev: Client,
  init: OperationInit<'/users/{user_id}/saved_routes', 'get'>,
): Pages<'/users/{user_id}/saved_routes'> {
  return call(ev, 'paginate', '/users/{user_id}/saved_routes', init)
}

/**
 * Create a saved route (`POST /users/{user_id}/saved_routes`).
 *
 * Saves a route for the user in the path. A user has room for 50; one more is a `400` problem.
 *
 * Scopes: `saved_routes:write`. Problems: 400 (`validation-failed-saved-route`), 401, 403, 404, 405, 406, 429
 * (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.user_id`: Id of the user, or `me`.
 * - `body`: The route to save.
 * @returns a promise of `{ data, error, response }`. `data`: The new saved route.
 *
 * @example
 * const { data, error } = await createUserSavedRoute(ev, {
 *   path: {
 *     user_id: 'user01HN2NJ9NMRZBXT1H6FT9N7735',
 *   },
 *   body: {
 *     name: 'Weekend in Bristol',
 *     favourite: true,
 *     origin: {
 *       latitude: 51.5257,
 *       longitude: -0.0837,
 *       name: 'Home',
 *     },
 *     destination: {
 *       latitude: 51.4545,
 *       longitude: -2.5879,
 *       name: 'Bristol',
 *     },
 *     waypoints: [{
 *       latitude: 51.4817,
 *       longitude: -1.5567,
 *       name: 'Membury services',
 *     }],
 *     arrive_with_min_percent: 20,
 *     preferred_departure_minutes: 450,
 *   },
 * })
 */
export function createUserSavedRoute(
  ev: Client,
  init: OperationInit<'/users/{user_id}/saved_routes', 'post'>,
): Outcome<'/users/{user_id}/saved_routes', 'post'> {
  return call(ev, 'POST', '/users/{user_id}/saved_routes', init)
}

/**
 * Retrieve a saved route (`GET /users/{user_id}/saved_routes/{saved_route_id}`).
 *
 * What is needed to plan the trip again, not the plan itself.
 *
 * Scopes: `saved_routes:read`. Problems: 400, 401, 403, 404, 405, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.user_id`: Id of the user, or `me`.
 * - `path.saved_route_id`: Id of the saved route.
 * @returns a promise of `{ data, error, response }`. `data`: The saved route.
 *
 * @example
 * const { data, error } = await getUserSavedRoute(ev, {
 *   path: {
 *     user_id: 'user01HN2NJ9NMRZBXT1H6FT9N7735',
 *     saved_route_id: 'savr01HRFF3SEVSCRAV9B3CHVDFN0H',
 *   },
 * })
 */
export function getUserSavedRoute(
  ev: Client,
  init: OperationInit<'/users/{user_id}/saved_routes/{saved_route_id}', 'get'>,
): Outcome<'/users/{user_id}/saved_routes/{saved_route_id}', 'get'> {
  return call(ev, 'GET', '/users/{user_id}/saved_routes/{saved_route_id}', init)
}

/**
 * Update a saved route (`PATCH /users/{user_id}/saved_routes/{saved_route_id}`).
 *
 * Changes what is sent and leaves the rest. After planning the trip again, set `last_used_at` to the time of it.
 *
 * Scopes: `saved_routes:write`. Problems: 400 (`validation-failed-saved-route`), 401, 403, 404, 405, 406, 429
 * (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.user_id`: Id of the user, or `me`.
 * - `path.saved_route_id`: Id of the saved route.
 * - `body`: The properties to change.
 * @returns a promise of `{ data, error, response }`. `data`: The updated saved route.
 *
 * @example
 * const { data, error } = await updateUserSavedRoute(ev, {
 *   path: {
 *     user_id: 'user01HN2NJ9NMRZBXT1H6FT9N7735',
 *     saved_route_id: 'savr01HRFF3SEVSCRAV9B3CHVDFN0H',
 *   },
 *   body: {
 *     favourite: true,
 *     last_used_at: '2024-04-17T09:39:45.984584Z',
 *   },
 * })
 */
export function updateUserSavedRoute(
  ev: Client,
  init: OperationInit<'/users/{user_id}/saved_routes/{saved_route_id}', 'patch'>,
): Outcome<'/users/{user_id}/saved_routes/{saved_route_id}', 'patch'> {
  return call(ev, 'PATCH', '/users/{user_id}/saved_routes/{saved_route_id}', init)
}

/**
 * Delete a saved route (`DELETE /users/{user_id}/saved_routes/{saved_route_id}`).
 *
 * Removes the route from the ones that the user has saved.
 *
 * Scopes: `saved_routes:write`. Problems: 400, 401, 403, 404, 405, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.user_id`: Id of the user, or `me`.
 * - `path.saved_route_id`: Id of the saved route.
 * @returns a promise of `{ data, error, response }`. `data`: The saved route is deleted.
 *
 * @example
 * const { data, error } = await deleteUserSavedRoute(ev, {
 *   path: {
 *     user_id: 'user01HN2NJ9NMRZBXT1H6FT9N7735',
 *     saved_route_id: 'savr01HRFF3SEVSCRAV9B3CHVDFN0H',
 *   },
 * })
 */
export function deleteUserSavedRoute(
  ev: Client,
  init: OperationInit<'/users/{user_id}/saved_routes/{saved_route_id}', 'delete'>,
): Outcome<'/users/{user_id}/saved_routes/{saved_route_id}', 'delete'> {
  return call(ev, 'DELETE', '/users/{user_id}/saved_routes/{saved_route_id}', init)
}

/**
 * Functions that call the operations of the tag "Charging Sessions". Each resolves to `{ data, error, response }` and rejects as
 * `createClient` of `ev-energy` says.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 *
 * @module
 */
import type { ExpandValue } from '../../call.ts'
import type { Client } from '../../client.ts'
import { call, type Expanding, type OperationInit, type Outcome, type Pages } from '../../operation.ts'

/**
 * List charging sessions (`GET /charging_sessions`).
 *
 * One entry for each time a vehicle was plugged in, from plug to unplug. What happened in between is told by its
 * sub-sessions, one for each stretch in a single charging mode.
 *
 * Recorded since July 2026 only. Charging before that has no charging session; look for it among the charging
 * sub-sessions.
 *
 * Scopes: `charging_session:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429
 * (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_before?`: Id of a resource; the page holds what comes right before it. Has no effect together with
 *   `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_after?`: Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link`
 *   header rather than building it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the charging session to expand. `sub_sessions` becomes an array of sub-sessions. Values:
 *   `vehicle`, `evse`, `sub_sessions`.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns a promise of `{ data, error, response }`. `data`: The charging sessions, newest first.
 *
 * @example
 * const { data, error } = await listChargingSessions(ev, {
 *   expand: ['vehicle'],
 * })
 */
export function listChargingSessions<
  const E extends readonly ExpandValue<'/charging_sessions', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/charging_sessions', 'get'> & Expanding<E, I>,
): Outcome<'/charging_sessions', 'get', I> {
  return call(ev, 'GET', '/charging_sessions', init)
}

/**
 * List charging sessions, page by page to the end (`GET /charging_sessions`): {@link listChargingSessions} for each
 * page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the charging session to expand. `sub_sessions` becomes an array of sub-sessions. Values:
 *   `vehicle`, `evse`, `sub_sessions`.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateChargingSessions(ev, {
 *   expand: ['vehicle'],
 * })) console.log(item)
 */
export function paginateChargingSessions<
  const E extends readonly ExpandValue<'/charging_sessions', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/charging_sessions', 'get'> & Expanding<E, I>,
): Pages<'/charging_sessions', I> {
  return call(ev, 'paginate', '/charging_sessions', init)
}

/**
 * Retrieve a charging session (`GET /charging_sessions/{charging_session_id}`).
 *
 * One stay of a vehicle at the plug. The times are those of plugging in and unplugging, not of energy flowing.
 *
 * Scopes: `charging_session:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.charging_session_id`: Id of the charging session.
 * - `expand?`: References of the charging session to expand. `sub_sessions` becomes an array of sub-sessions. Values:
 *   `vehicle`, `evse`, `sub_sessions`.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns a promise of `{ data, error, response }`. `data`: The charging session.
 *
 * @example
 * const { data, error } = await getChargingSession(ev, {
 *   path: {
 *     charging_session_id: 'cses01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['vehicle'],
 * })
 */
export function getChargingSession<
  const E extends readonly ExpandValue<'/charging_sessions/{charging_session_id}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/charging_sessions/{charging_session_id}', 'get'> & Expanding<E, I>,
): Outcome<'/charging_sessions/{charging_session_id}', 'get', I> {
  return call(ev, 'GET', '/charging_sessions/{charging_session_id}', init)
}

/**
 * End boost charging (`POST /charging_sessions/{charging_session_id}/boost_end`).
 *
 * **Moves real load.** Charging goes back to the cheapest and cleanest hours, which usually means that it stops for
 * now.
 * The BOOST sub-session in progress is finished and a SMART one takes its place; the charging session itself goes on.
 *
 * It is a `409` if
 *
 * - smart charging is switched off for the vehicle;
 * - the current sub-session is not boosting.
 *
 * A `503` means that the vehicle or the EVSE could not be reached.
 *
 * Scopes: `charging_session:write`. Problems: 400, 401, 403, 404, 406, 409, 429 (`rate-limit-exceeded`), 503, 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.charging_session_id`: Id of the charging session.
 * - `expand?`: References of the charging session to expand. `sub_sessions` becomes an array of sub-sessions. Values:
 *   `vehicle`, `evse`, `sub_sessions`.
 * @returns a promise of `{ data, error, response }`. `data`: The charging session, back in smart charging.
 *
 * @example
 * const { data, error } = await endChargingSessionBoost(ev, {
 *   path: {
 *     charging_session_id: 'cses01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['vehicle'],
 * })
 */
export function endChargingSessionBoost<
  const E extends readonly ExpandValue<'/charging_sessions/{charging_session_id}/boost_end', 'post'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/charging_sessions/{charging_session_id}/boost_end', 'post'> & Expanding<E, I>,
): Outcome<'/charging_sessions/{charging_session_id}/boost_end', 'post', I> {
  return call(ev, 'POST', '/charging_sessions/{charging_session_id}/boost_end', init)
}

/**
 * Start boost charging (`POST /charging_sessions/{charging_session_id}/boost_start`).
 *
 * **Moves real load.** The vehicle charges at once and without pause, whatever the price and the carbon intensity of
 * the hour. The SMART sub-session in progress is finished and a BOOST one takes its place; the charging session itself
 * goes on.
 *
 * It is a `409` if
 *
 * - smart charging is switched off for the vehicle;
 * - the current sub-session is not a SMART one that is in progress and can be boosted.
 *
 * A `503` means that the vehicle or the EVSE could not be reached. Repeating the call after a success is a `409`,
 * since
 * the sub-session is then a BOOST one.
 *
 * Scopes: `charging_session:write`. Problems: 400, 401, 403, 404, 406, 409, 429 (`rate-limit-exceeded`), 503, 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.charging_session_id`: Id of the charging session.
 * - `expand?`: References of the charging session to expand. `sub_sessions` becomes an array of sub-sessions. Values:
 *   `vehicle`, `evse`, `sub_sessions`.
 * @returns a promise of `{ data, error, response }`. `data`: The charging session, now boosting.
 *
 * @example
 * const { data, error } = await startChargingSessionBoost(ev, {
 *   path: {
 *     charging_session_id: 'cses01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['vehicle'],
 * })
 */
export function startChargingSessionBoost<
  const E extends readonly ExpandValue<'/charging_sessions/{charging_session_id}/boost_start', 'post'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/charging_sessions/{charging_session_id}/boost_start', 'post'> & Expanding<E, I>,
): Outcome<'/charging_sessions/{charging_session_id}/boost_start', 'post', I> {
  return call(ev, 'POST', '/charging_sessions/{charging_session_id}/boost_start', init)
}

/**
 * List charging sub-sessions (`GET /charging_sub_sessions`).
 *
 * One entry for each stretch of a charging session in which one charging mode was in force. `start` and `end` say when
 * the mode began and ceased. For plugging in and out look at the charging session, for the hours in which energy
 * flowed
 * at the `energy_usage` of the sub-session.
 *
 * Scopes: `charging_session:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429
 * (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_before?`: Id of a resource; the page holds what comes right before it. Has no effect together with
 *   `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_after?`: Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link`
 *   header rather than building it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the charging sub-session to expand. A value with dots expands what comes before each dot
 *   too. Values: `evse`, `evse.latest_status_log`, `evse.model`, `evse.model.make`, `evse.user`, `vehicle`,
 *   `vehicle.latest_status_log`, `vehicle.trim`, `vehicle.trim.model`, `vehicle.trim.model.make`, `vehicle.user`,
 *   `energy_usage`, `schedules`, `assessment`, `flags`, `debug_metadata`, `tariff`, `tariff.supplier`, `carbon_feed`,
 *   `grid_feeds`.
 * - `query.evse_id?`: Keeps what involves this EVSE.
 * - `query.vehicle_id?`: Keeps what involves this vehicle.
 * - `query.user_id?`: Keeps what belongs to this user; `me` stands for the user of the token.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * - `query.energy_delivered_watt_hours__gte?`: Keeps what delivered at least this much energy, in watt-hours.
 * - `query.energy_delivered_watt_hours__lte?`: Keeps what delivered at most this much energy, in watt-hours.
 * - `query.is_finished?`: `true` keeps what is over, `false` what still goes on.
 * - `query.mode?`: Keeps what was charged in this mode. Values: `SMART`, `BOOST`, `UNMANAGED_HOME`, `UNMANAGED_OTG`,
 *   `MANAGED_OTG`.
 * - `query.start__gt?`: Only sub-sessions whose `start` is later than this.
 * - `query.start__lt?`: Only sub-sessions whose `start` is earlier than this.
 * - `query.end__gt?`: Only sub-sessions whose `end` is later than this.
 * - `query.end__lt?`: Only sub-sessions whose `end` is earlier than this.
 * @returns a promise of `{ data, error, response }`. `data`: The charging sub-sessions, newest first.
 *
 * @example
 * const { data, error } = await listChargingSubSessions(ev, {
 *   expand: ['evse'],
 * })
 */
export function listChargingSubSessions<
  const E extends readonly ExpandValue<'/charging_sub_sessions', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/charging_sub_sessions', 'get'> & Expanding<E, I>,
): Outcome<'/charging_sub_sessions', 'get', I> {
  return call(ev, 'GET', '/charging_sub_sessions', init)
}

/**
 * List charging sub-sessions, page by page to the end (`GET /charging_sub_sessions`): {@link listChargingSubSessions}
 * for each page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the charging sub-session to expand. A value with dots expands what comes before each dot
 *   too. Values: `evse`, `evse.latest_status_log`, `evse.model`, `evse.model.make`, `evse.user`, `vehicle`,
 *   `vehicle.latest_status_log`, `vehicle.trim`, `vehicle.trim.model`, `vehicle.trim.model.make`, `vehicle.user`,
 *   `energy_usage`, `schedules`, `assessment`, `flags`, `debug_metadata`, `tariff`, `tariff.supplier`, `carbon_feed`,
 *   `grid_feeds`.
 * - `query.evse_id?`: Keeps what involves this EVSE.
 * - `query.vehicle_id?`: Keeps what involves this vehicle.
 * - `query.user_id?`: Keeps what belongs to this user; `me` stands for the user of the token.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * - `query.energy_delivered_watt_hours__gte?`: Keeps what delivered at least this much energy, in watt-hours.
 * - `query.energy_delivered_watt_hours__lte?`: Keeps what delivered at most this much energy, in watt-hours.
 * - `query.is_finished?`: `true` keeps what is over, `false` what still goes on.
 * - `query.mode?`: Keeps what was charged in this mode. Values: `SMART`, `BOOST`, `UNMANAGED_HOME`, `UNMANAGED_OTG`,
 *   `MANAGED_OTG`.
 * - `query.start__gt?`: Only sub-sessions whose `start` is later than this.
 * - `query.start__lt?`: Only sub-sessions whose `start` is earlier than this.
 * - `query.end__gt?`: Only sub-sessions whose `end` is later than this.
 * - `query.end__lt?`: Only sub-sessions whose `end` is earlier than this.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateChargingSubSessions(ev, {
 *   expand: ['evse'],
 * })) console.log(item)
 */
export function paginateChargingSubSessions<
  const E extends readonly ExpandValue<'/charging_sub_sessions', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/charging_sub_sessions', 'get'> & Expanding<E, I>,
): Pages<'/charging_sub_sessions', I> {
  return call(ev, 'paginate', '/charging_sub_sessions', init)
}

/**
 * Retrieve a charging sub-session (`GET /charging_sub_sessions/{charging_sub_session_id}`).
 *
 * A stretch of a charging session in one charging mode. `start` and `end` bound the mode, neither the time at the plug
 * nor the time in which energy flowed.
 *
 * Scopes: `charging_session:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.charging_sub_session_id`: Id of the charging sub-session.
 * - `expand?`: References of the charging sub-session to expand. A value with dots expands what comes before each dot
 *   too. Values: `evse`, `evse.latest_status_log`, `evse.model`, `evse.model.make`, `evse.user`, `vehicle`,
 *   `vehicle.latest_status_log`, `vehicle.trim`, `vehicle.trim.model`, `vehicle.trim.model.make`, `vehicle.user`,
 *   `energy_usage`, `schedules`, `assessment`, `flags`, `debug_metadata`, `tariff`, `tariff.supplier`, `carbon_feed`,
 *   `grid_feeds`.
 * @returns a promise of `{ data, error, response }`. `data`: The charging sub-session.
 *
 * @example
 * const { data, error } = await getChargingSubSession(ev, {
 *   path: {
 *     charging_sub_session_id: 'csub01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['evse'],
 * })
 */
export function getChargingSubSession<
  const E extends readonly ExpandValue<'/charging_sub_sessions/{charging_sub_session_id}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/charging_sub_sessions/{charging_sub_session_id}', 'get'> & Expanding<E, I>,
): Outcome<'/charging_sub_sessions/{charging_sub_session_id}', 'get', I> {
  return call(ev, 'GET', '/charging_sub_sessions/{charging_sub_session_id}', init)
}

/**
 * Retrieve the assessment of a charging sub-session (`GET
 * /charging_sub_sessions/{charging_sub_session_id}/assessment`).
 *
 * How well a completed sub-session went: the share of the needed energy that was delivered, the charge rates, and
 * metrics of data and schedule quality with a rating for each.
 *
 * Scopes: `debug:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.charging_sub_session_id`: Id of the charging sub-session.
 * - `expand?`: References of the assessment to expand. Values: `charging_sub_session`.
 * @returns a promise of `{ data, error, response }`. `data`: The assessment.
 *
 * @example
 * const { data, error } = await getChargingSubSessionAssessment(ev, {
 *   path: {
 *     charging_sub_session_id: 'csub01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['charging_sub_session'],
 * })
 */
export function getChargingSubSessionAssessment<
  const E extends readonly ExpandValue<'/charging_sub_sessions/{charging_sub_session_id}/assessment', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/charging_sub_sessions/{charging_sub_session_id}/assessment', 'get'> & Expanding<E, I>,
): Outcome<'/charging_sub_sessions/{charging_sub_session_id}/assessment', 'get', I> {
  return call(ev, 'GET', '/charging_sub_sessions/{charging_sub_session_id}/assessment', init)
}

/**
 * Retrieve the debug metadata of a charging sub-session (`GET
 * /charging_sub_sessions/{charging_sub_session_id}/debug_metadata`).
 *
 * For diagnosis: why the sub-session began and ended, how its energy was worked out, whether that energy was capped,
 * and how the EVSE it used is tied to solar.
 *
 * Scopes: `debug:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.charging_sub_session_id`: Id of the charging sub-session.
 * - `expand?`: References of the metadata to expand. Values: `charging_sub_session`.
 * @returns a promise of `{ data, error, response }`. `data`: The debug metadata.
 *
 * @example
 * const { data, error } = await getChargingSubSessionDebugMetadata(ev, {
 *   path: {
 *     charging_sub_session_id: 'csub01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['charging_sub_session'],
 * })
 */
export function getChargingSubSessionDebugMetadata<
  const E extends readonly ExpandValue<'/charging_sub_sessions/{charging_sub_session_id}/debug_metadata', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/charging_sub_sessions/{charging_sub_session_id}/debug_metadata', 'get'> & Expanding<E, I>,
): Outcome<'/charging_sub_sessions/{charging_sub_session_id}/debug_metadata', 'get', I> {
  return call(ev, 'GET', '/charging_sub_sessions/{charging_sub_session_id}/debug_metadata', init)
}

/**
 * Retrieve the energy usage of a charging sub-session (`GET
 * /charging_sub_sessions/{charging_sub_session_id}/energy_usage`).
 *
 * Tells when energy reached the vehicle, and how much. The `start` and `end` of a sub-session do not: within them
 * charging may begin late (smart charging waits for cheap hours), stop early (the target is reached) or come in
 * bursts.
 *
 * Intervals are of one fixed length unless `merge_consecutive_intervals` joins neighbours, which gives the windows in
 * which the vehicle charged. The gaps between them are intervals of zero energy; `energy_delivered_watt_hours__gt=0`
 * leaves those out.
 *
 * Scopes: `charging_session:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.charging_sub_session_id`: Id of the charging sub-session.
 * - `expand?`: References of the energy usage to expand. Values: `charging_sub_session`.
 * - `query.energy_delivered_watt_hours__gt?`: Keeps what delivered more energy than this, in watt-hours.
 * - `query.merge_consecutive_intervals?`: True joins neighbouring intervals with delivery, and likewise those without,
 *   so that lengths vary.
 * @returns a promise of `{ data, error, response }`. `data`: The energy usage.
 *
 * @example
 * const { data, error } = await getChargingSubSessionEnergyUsage(ev, {
 *   path: {
 *     charging_sub_session_id: 'csub01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['charging_sub_session'],
 * })
 */
export function getChargingSubSessionEnergyUsage<
  const E extends readonly ExpandValue<'/charging_sub_sessions/{charging_sub_session_id}/energy_usage', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/charging_sub_sessions/{charging_sub_session_id}/energy_usage', 'get'> & Expanding<E, I>,
): Outcome<'/charging_sub_sessions/{charging_sub_session_id}/energy_usage', 'get', I> {
  return call(ev, 'GET', '/charging_sub_sessions/{charging_sub_session_id}/energy_usage', init)
}

/**
 * Retrieve the flags of a charging sub-session (`GET /charging_sub_sessions/{charging_sub_session_id}/flags`).
 *
 * Each flag names an issue or anomaly that was found in the sub-session, and what caused it.
 *
 * Scopes: `charging_session:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.charging_sub_session_id`: Id of the charging sub-session.
 * - `expand?`: References of the flags to expand. Values: `charging_sub_session`.
 * @returns a promise of `{ data, error, response }`. `data`: The flags.
 *
 * @example
 * const { data, error } = await getChargingSubSessionFlags(ev, {
 *   path: {
 *     charging_sub_session_id: 'csub01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['charging_sub_session'],
 * })
 */
export function getChargingSubSessionFlags<
  const E extends readonly ExpandValue<'/charging_sub_sessions/{charging_sub_session_id}/flags', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/charging_sub_sessions/{charging_sub_session_id}/flags', 'get'> & Expanding<E, I>,
): Outcome<'/charging_sub_sessions/{charging_sub_session_id}/flags', 'get', I> {
  return call(ev, 'GET', '/charging_sub_sessions/{charging_sub_session_id}/flags', init)
}

/**
 * Recalculate the energy usage of a sub-session (`POST
 * /charging_sub_sessions/{charging_sub_session_id}/recalculate_energy_usages`).
 *
 * Works out the energy usage of a completed sub-session once more, and its assessment with it. The new figures replace
 * the old ones unless `dry_run` is true.
 *
 * Scopes: `charging_session:write`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.charging_sub_session_id`: Id of the charging sub-session.
 * - `body`: How to recalculate.
 * @returns a promise of `{ data, error, response }`. `data`: The energy before and after the recalculation.
 *
 * @example
 * const { data, error } = await recalculateChargingSubSessionEnergyUsage(ev, {
 *   path: {
 *     charging_sub_session_id: 'csub01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   body: {
 *     dry_run: false,
 *     cap_overages: true,
 *   },
 * })
 */
export function recalculateChargingSubSessionEnergyUsage(
  ev: Client,
  init: OperationInit<'/charging_sub_sessions/{charging_sub_session_id}/recalculate_energy_usages', 'post'>,
): Outcome<'/charging_sub_sessions/{charging_sub_session_id}/recalculate_energy_usages', 'post'> {
  return call(ev, 'POST', '/charging_sub_sessions/{charging_sub_session_id}/recalculate_energy_usages', init)
}

/**
 * Retrieve the schedule plans of a charging sub-session (`GET
 * /charging_sub_sessions/{charging_sub_session_id}/schedule_plans`).
 *
 * What the scheduler worked from each time it made a schedule: the time to be ready by, the energy needed, and the
 * limits that held.
 *
 * Scopes: `debug:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.charging_sub_session_id`: Id of the charging sub-session.
 * - `expand?`: References of the schedule plans to expand. `price_data` adds the rates of the tariff that each plan
 *   was made with. Values: `charging_sub_session`, `price_data`.
 * - `query.created_at__gte?`: Only plans whose `created_at` is at or after this.
 * - `query.created_at__lte?`: Only plans whose `created_at` is at or before this.
 * @returns a promise of `{ data, error, response }`. `data`: The schedule plans.
 *
 * @example
 * const { data, error } = await getChargingSubSessionSchedulePlans(ev, {
 *   path: {
 *     charging_sub_session_id: 'csub01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['charging_sub_session'],
 * })
 */
export function getChargingSubSessionSchedulePlans<
  const E extends readonly ExpandValue<'/charging_sub_sessions/{charging_sub_session_id}/schedule_plans', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/charging_sub_sessions/{charging_sub_session_id}/schedule_plans', 'get'> & Expanding<E, I>,
): Outcome<'/charging_sub_sessions/{charging_sub_session_id}/schedule_plans', 'get', I> {
  return call(ev, 'GET', '/charging_sub_sessions/{charging_sub_session_id}/schedule_plans', init)
}

/**
 * Retrieve the schedules of a charging sub-session (`GET /charging_sub_sessions/{charging_sub_session_id}/schedules`).
 *
 * The instructions made for the sub-session: in each half hour, the current to charge with. Schedules are made anew as
 * things change; by default only the latest for each period is given.
 *
 * Scopes: `charging_session:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.charging_sub_session_id`: Id of the charging sub-session.
 * - `expand?`: References of the schedules to expand. Values: `charging_sub_session`.
 * - `query.started_at__gte?`: Only schedules whose period starts at or after this.
 * - `query.started_at__lte?`: Only schedules whose period starts at or before this.
 * - `query.schedule_plan_id?`: Only schedules that were made from this schedule plan.
 * - `query.only_most_recently_created?`: False gives superseded schedules too, not just the one made last for each
 *   period. Default true.
 * @returns a promise of `{ data, error, response }`. `data`: The schedules.
 *
 * @example
 * const { data, error } = await getChargingSubSessionSchedules(ev, {
 *   path: {
 *     charging_sub_session_id: 'csub01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['charging_sub_session'],
 * })
 */
export function getChargingSubSessionSchedules<
  const E extends readonly ExpandValue<'/charging_sub_sessions/{charging_sub_session_id}/schedules', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/charging_sub_sessions/{charging_sub_session_id}/schedules', 'get'> & Expanding<E, I>,
): Outcome<'/charging_sub_sessions/{charging_sub_session_id}/schedules', 'get', I> {
  return call(ev, 'GET', '/charging_sub_sessions/{charging_sub_session_id}/schedules', init)
}

/**
 * List dispatcher logs (`GET /dispatcher_logs`).
 *
 * Every attempt to send a command to the vehicle or the EVSE of one sub-session, those that were not sent included.
 * Not paged; narrow it down with `logged_at__gte` and `logged_at__lte`.
 *
 * Scopes: `debug:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `expand?`: References of the log to expand. Values: `charging_sub_session`.
 * - `query.charging_sub_session_id`: The sub-session whose commands to list.
 * - `query.logged_at__gte?`: Only logs written at or after this.
 * - `query.logged_at__lte?`: Only logs written at or before this.
 * @returns a promise of `{ data, error, response }`. `data`: The dispatcher logs, newest first.
 *
 * @example
 * const { data, error } = await listDispatcherLogs(ev, {
 *   query: {
 *     charging_sub_session_id: 'csub01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['charging_sub_session'],
 * })
 */
export function listDispatcherLogs<
  const E extends readonly ExpandValue<'/dispatcher_logs', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/dispatcher_logs', 'get'> & Expanding<E, I>,
): Outcome<'/dispatcher_logs', 'get', I> {
  return call(ev, 'GET', '/dispatcher_logs', init)
}

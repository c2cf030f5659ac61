import type { Scenario } from '../scenario.ts'
import { CAR, CHARGER, NOON, OTHER_CAR, OTHER_CHARGER, USER } from './cast.ts'

const SUB_SESSIONS = `GET /charging_sub_sessions?vehicle_id=${CAR}&is_finished=false`

/** What happens around charging. */
export const charging: readonly Scenario[] = [
  {
    name: 'smart-night',
    teaches:
      'The plain case that all others differ from: a car comes home, is plugged in, waits for the cheap hours and is charged by the morning.',
    provenance: { documented: 'ChargingMode SMART, and the sample of a charging sub-session.' },
    start: { now: '2026-10-14T17:00:00Z' },
    timeline: [
      { vehicle: { id: CAR, state_of_charge_percentage: 40 }, plug_in: { vehicle: CAR } },
      { at: 'PT14H', unplug: { vehicle: CAR } },
    ],
    observations: [
      {
        at: 'PT3H',
        request: SUB_SESSIONS,
        of: '/0',
        shows: { mode: 'SMART', energy_delivered_watt_hours: 0 },
      },
      {
        at: 'PT10H',
        request: `GET /vehicles/${CAR}/status_logs?page_size=1`,
        of: '/0',
        shows: { is_charging: true },
      },
      {
        at: 'PT13H30M',
        request: `GET /vehicles/${CAR}/state_of_charge`,
        shows: { state_of_charge_percentage: 80 },
      },
      { at: 'PT14H', request: SUB_SESSIONS, shows: [] },
    ],
  },
  {
    name: 'session-over-midnight',
    teaches:
      'A session begins on one day and ends on the next. It belongs to neither: sum up energy by intervals, not by the day on which a session began.',
    provenance: { documented: 'ChargingSession.start and end are moments, not days.' },
    start: { now: '2026-10-14T21:30:00Z' },
    timeline: [
      { vehicle: { id: CAR, state_of_charge_percentage: 50 }, plug_in: { vehicle: CAR } },
      { at: 'PT9H', unplug: { vehicle: CAR } },
    ],
    observations: [
      {
        at: 'PT9H',
        request: 'GET /charging_sessions?page_size=1',
        of: '/0',
        shows: { start: '2026-10-14T21:30:00Z', end: '2026-10-15T06:30:00Z' },
      },
    ],
  },
  {
    name: 'boost-and-cancel',
    teaches:
      'A driver wants the car charged at once, and thinks better of it. Each change of mode ends a sub-session and begins another; the session goes on.',
    provenance: { documented: 'POST /charging_sessions/{charging_session_id}/boost_start and boost_end.' },
    start: { now: '2026-10-14T17:00:00Z' },
    timeline: [{ vehicle: { id: CAR, state_of_charge_percentage: 40 }, plug_in: { vehicle: CAR } }],
    observations: [
      { at: 'PT5M', request: 'GET /charging_sessions?page_size=1', keep: { session: '/0/id' } },
      { request: 'POST /charging_sessions/{session}/boost_start' },
      { request: SUB_SESSIONS, of: '/0', shows: { mode: 'BOOST' } },
      { at: 'PT35M', request: 'POST /charging_sessions/{session}/boost_end' },
      { request: SUB_SESSIONS, of: '/0', shows: { mode: 'SMART' } },
      { request: 'POST /charging_sessions/{session}/boost_end', status: 409 },
    ],
  },
  {
    name: 'schedule-vanishes',
    teaches:
      'The schedules of a sub-session are gone at one reading and back at the next, while the scheduler plans anew. No schedule is no promise that nothing will be charged.',
    provenance: { plausible: 'A scheduler that replaces a plan deletes the old one first.' },
    start: { now: '2026-10-14T18:00:00Z' },
    timeline: [
      { vehicle: { id: CAR, state_of_charge_percentage: 40 }, plug_in: { vehicle: CAR } },
      {
        at: 'PT1H',
        fault: {
          operation: 'GET /charging_sub_sessions/{charging_sub_session_id}/schedules',
          answer: {
            status: 404,
            headers: { 'Content-Type': 'application/problem+json' },
            body: { status: 404, title: 'Not found', detail: 'There is no schedule at the moment.' },
          },
        },
      },
      { at: 'PT1H30M', clear_faults: true },
    ],
    observations: [
      { at: 'PT30M', request: SUB_SESSIONS, keep: { sub: '/0/id' } },
      { request: 'GET /charging_sub_sessions/{sub}/schedules' },
      { at: 'PT1H15M', request: 'GET /charging_sub_sessions/{sub}/schedules', status: 404 },
      { request: SUB_SESSIONS, of: '/0', shows: { mode: 'SMART' } },
      { at: 'PT2H', request: 'GET /charging_sub_sessions/{sub}/schedules' },
    ],
  },
  {
    name: 'vpp-event-with-opt-out',
    teaches:
      'A dispatch event is to keep cars from charging in the evening. One driver opts out by a boost: the event stays, and the car charges.',
    provenance: {
      plausible:
        'Flexibility programmes leave the last word to the driver; the API has no opt-out of its own but the boost.',
    },
    start: { now: '2026-10-14T17:00:00Z' },
    timeline: [{ vehicle: { id: CAR, state_of_charge_percentage: 40 }, plug_in: { vehicle: CAR } }],
    observations: [
      {
        at: 'PT30M',
        request: 'POST /dispatch_coordinators/dc000001/dispatch_events',
        body: { start_time: '2026-10-14T18:00:00Z', end_time: '2026-10-14T20:00:00Z', import_limit_watts: 0 },
        status: 201,
        shows: { import_limit_watts: 0 },
      },
      { at: 'PT90M', request: 'GET /charging_sessions?page_size=1', keep: { session: '/0/id' } },
      { request: 'POST /charging_sessions/{session}/boost_start' },
      {
        at: 'PT2H',
        request: `GET /vehicles/${CAR}/status_logs?page_size=1`,
        of: '/0',
        shows: { is_charging: true },
      },
    ],
  },
  {
    name: 'overlapping-vpp-events',
    teaches:
      'Two coordinators plan events for the same hours. Both are accepted, neither knows of the other, and each is cancelled by itself.',
    provenance: {
      plausible:
        'Grid operators and suppliers plan apart; the API does not say that events exclude each other.',
    },
    start: { now: NOON },
    timeline: [],
    observations: [
      {
        request: 'POST /dispatch_coordinators/dc000000/dispatch_events',
        body: { start_time: '2026-10-14T18:00:00Z', end_time: '2026-10-14T20:00:00Z' },
        status: 201,
        keep: { first: '/id' },
      },
      {
        request: 'POST /dispatch_coordinators/dc000001/dispatch_events',
        body: { start_time: '2026-10-14T19:00:00Z', end_time: '2026-10-14T21:00:00Z' },
        status: 201,
        keep: { second: '/id' },
      },
      {
        request: 'POST /dispatch_coordinators/dc000000/dispatch_events/{first}/cancel',
        shows: { status: 'CANCELLED' },
      },
      {
        request: 'POST /dispatch_coordinators/dc000001/dispatch_events/{second}/cancel',
        shows: { status: 'CANCELLED' },
      },
    ],
  },
  {
    name: 'two-cars-one-charger',
    teaches:
      'A household has two cars, and one charger that works. Whoever comes second charges at a socket, and takes the charger when the first is off: sub-sessions of a charger are of more than one car.',
    provenance: {
      documented: 'ChargingSubSession.evse may be null, and a list of them is chosen by evse_id.',
    },
    start: { now: '2026-10-14T16:00:00Z' },
    timeline: [
      { evse: { id: OTHER_CHARGER, fault_code: 'PowerSwitchFailure' } },
      { at: 'PT10M', vehicle: { id: CAR, state_of_charge_percentage: 50 }, plug_in: { vehicle: CAR } },
      { at: 'PT1H', plug_in: { vehicle: OTHER_CAR } },
      { at: 'PT12H', unplug: { vehicle: CAR } },
      { unplug: { vehicle: OTHER_CAR }, plug_in: { vehicle: OTHER_CAR, evse: CHARGER } },
    ],
    observations: [
      {
        at: 'PT2H',
        request: `GET /charging_sub_sessions?vehicle_id=${OTHER_CAR}&is_finished=false`,
        of: '/0',
        shows: { evse: null },
      },
      {
        at: 'PT12H',
        request: `GET /charging_sub_sessions?evse_id=${CHARGER}&is_finished=false`,
        of: '/0',
        shows: { vehicle: `/v2/vehicles/${OTHER_CAR}` },
      },
    ],
  },
  {
    name: 'short-stop-at-home',
    teaches:
      'A car is plugged in for ten minutes and leaves again, before the cheap hours: a session without energy.',
    provenance: { plausible: 'Drivers plug in out of habit.' },
    start: { now: '2026-10-14T17:00:00Z' },
    timeline: [
      { vehicle: { id: CAR, state_of_charge_percentage: 60 }, plug_in: { vehicle: CAR } },
      { at: 'PT10M', unplug: { vehicle: CAR } },
      { drive: { vehicle: CAR, distance_meters: 30_000 } },
    ],
    observations: [
      {
        at: 'PT10M',
        request: `GET /charging_sub_sessions?vehicle_id=${CAR}&page_size=100`,
        of: '/0',
        shows: { energy_delivered_watt_hours: 0, duration_minutes: 0 },
      },
      {
        request: `GET /vehicles/${CAR}/status_logs?page_size=1`,
        of: '/0',
        shows: { is_plugged_in: false, state: 'RECENTLY_FINISHED_DRIVING' },
      },
    ],
  },
  {
    name: 'solar-surplus-day',
    teaches:
      'The longest day of the year: panels feed the home from early on, the battery is full by the afternoon, and what is left goes to the grid.',
    provenance: { documented: 'GET /hem_systems/{hem_system_id}/live_power.' },
    start: { now: '2026-06-21T02:00:00Z' },
    timeline: [],
    observations: [
      {
        request: 'GET /inverters/invt01HP9YGVQ0VS8KADFY6GAQ9C6R?expand=latest_status_log',
        of: '/latest_status_log',
        shows: { status: 'IDLE', solar_power_watts: 0 },
      },
      {
        at: 'PT10H',
        request: 'GET /inverters/invt01HP9YGVQ0VS8KADFY6GAQ9C6R?expand=latest_status_log',
        of: '/latest_status_log',
        shows: { status: 'PRODUCING' },
      },
      {
        request: 'GET /hem_systems/hems01J5DCXX8DMJDJYGVR1DW4J7AA/live_power',
        shows: { battery_to_home_watts: 0, grid_to_home_watts: 0 },
      },
    ],
  },
  {
    name: 'onboarding-abandoned',
    teaches:
      'A user is sent to connect a car, and closes the page half-way. Nothing tells the application; there is no car more than before, and the request is good for nothing after a while.',
    provenance: {
      documented:
        'GET /vehicle_onboarding answers with an authorization request that POST /vehicle_onboarding/complete ends.',
    },
    start: { now: NOON },
    timeline: [],
    observations: [
      {
        request: `GET /vehicle_onboarding?user_id=${USER}&client_id=sandbox-cc-id&trim_id=trim01HRFHBCM7VBSWRPVYFBQMH2BR&response_type=json`,
        keep: { request: '/authorization_request_id' },
      },
      { at: 'PT2H', request: `GET /users/${USER}`, of: '/vehicles/length', shows: 3 },
      { at: 'P30D', request: 'GET /vehicles?page_size=100', of: '/length', shows: 3 },
    ],
  },
]

import type { Scenario } from '../scenario.ts'
import { CAR } from './cast.ts'

/** A night at the plug from six in the evening, twelve hours of real time long. */
function night(name: string, teaches: string, evening: string, morning: string): Scenario {
  return {
    name,
    teaches,
    provenance: {
      documented: 'Times are in UTC; ChargingSubSession.location has the time zone of the place.',
    },
    start: { now: evening },
    timeline: [
      { vehicle: { id: CAR, state_of_charge_percentage: 50 }, plug_in: { vehicle: CAR } },
      { at: 'PT12H', unplug: { vehicle: CAR } },
    ],
    observations: [
      {
        at: 'PT12H',
        request: 'GET /charging_sessions?page_size=1',
        of: '/0',
        shows: { start: evening, end: morning },
      },
      {
        request: `GET /charging_sub_sessions?vehicle_id=${CAR}&page_size=100`,
        of: '/0',
        shows: { location: { timezone: 'Europe/London' } },
      },
    ],
  }
}

/** A dispatch event of six hours in an American night. */
function event(name: string, teaches: string, start_time: string, end_time: string, now: string): Scenario {
  return {
    name,
    teaches,
    provenance: { documented: 'DispatchCoordinator.timezone, and events whose times have an offset.' },
    start: { now },
    timeline: [],
    observations: [
      { request: 'GET /dispatch_coordinators/dc000000', shows: { timezone: 'America/New_York' } },
      {
        request: 'POST /dispatch_coordinators/dc000000/dispatch_events',
        body: { start_time, end_time },
        status: 201,
        shows: { start_time, end_time },
      },
    ],
  }
}

/** Nights in which local clocks are changed. */
export const nights: readonly Scenario[] = [
  night(
    'dst-spring-europe',
    'Clocks go forward at one in the morning UTC. A car that is plugged in from six in the evening to seven in the morning was there for twelve hours, not thirteen: reckon with UTC, and show local time.',
    '2027-03-27T18:00:00Z',
    '2027-03-28T06:00:00Z',
  ),
  night(
    'dst-autumn-europe',
    'Clocks go back at one in the morning UTC. From seven in the evening to six in the morning are twelve hours, and half past one comes twice: local times do not tell intervals apart.',
    '2026-10-24T18:00:00Z',
    '2026-10-25T06:00:00Z',
  ),
  event(
    'dst-spring-america',
    'An event from midnight to seven in the morning in New York is six hours long in the night in which clocks go forward.',
    '2027-03-14T05:00:00Z',
    '2027-03-14T11:00:00Z',
    '2027-03-13T20:00:00Z',
  ),
  event(
    'dst-autumn-america',
    'An event from midnight to five in the morning in New York is six hours long in the night in which clocks go back.',
    '2026-11-01T04:00:00Z',
    '2026-11-01T10:00:00Z',
    '2026-10-31T20:00:00Z',
  ),
]

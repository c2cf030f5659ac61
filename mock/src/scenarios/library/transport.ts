import type { Scenario } from '../scenario.ts'
import { CAR, NOON } from './cast.ts'

/** What happens between the API and whoever uses it. */
export const transport: readonly Scenario[] = [
  {
    name: 'quota-used-up',
    teaches:
      'Requests are refused for a while, with the time to wait. Nothing was done; wait as long as the answer says, and ask again.',
    provenance: { documented: 'Problem rate-limit-exceeded, X-RateLimit-Remaining and Retry-After.' },
    start: { now: NOON },
    timeline: [{ fault: { status: 429, count: 2 } }],
    observations: [
      { request: 'GET /vehicles', status: 429 },
      { request: 'GET /evses', status: 429 },
      { request: 'GET /vehicles' },
    ],
  },
  {
    name: 'answer-lost',
    teaches:
      'The work is done, and the answer does not arrive. To repeat the write may do it twice: read first whether it was done.',
    provenance: { plausible: 'Networks lose answers as often as requests.' },
    start: { now: NOON },
    timeline: [
      { fault: { operation: 'PATCH /vehicles/{vehicle_id}', reset: 'answer_lost', count: 1 } },
      { fault: { operation: 'POST /vehicles', reset: 'before', count: 1 } },
    ],
    observations: [
      { request: `PATCH /vehicles/${CAR}`, body: { maximum_charge_limit_percentage: 70 }, status: 0 },
      { request: `GET /vehicles/${CAR}`, shows: { maximum_charge_limit_percentage: 70 } },
      {
        request: 'POST /vehicles',
        body: { model: 'https://api.ev.energy/v2/vehicle_models/vmod01HSBR8Z36GD7A46K7M4R12VG0' },
        status: 0,
      },
      { request: 'GET /vehicles?page_size=100', of: '/length', shows: 3 },
    ],
  },
  {
    name: 'api-outage',
    teaches:
      'The API is down for a while: 503 with a time to wait, then a gateway that answers with a page, then all is well.',
    provenance: { plausible: 'Load balancers answer for a service that is not there, and not in JSON.' },
    start: { now: NOON },
    timeline: [
      { fault: { status: 503, count: 2 } },
      {
        fault: {
          answer: {
            status: 502,
            headers: { 'Content-Type': 'text/html' },
            body: '<html><h1>502 Bad Gateway</h1></html>',
          },
          count: 1,
        },
      },
    ],
    observations: [
      { request: 'GET /vehicles', status: 503 },
      { request: 'GET /vehicles', status: 503 },
      { request: 'GET /vehicles', status: 502 },
      { request: 'GET /vehicles' },
    ],
  },
  {
    name: 'webhook-storm',
    teaches:
      'Webhooks come twice, out of order and late, and one is signed by a clock that is wrong. Go by svix-id and by the time of the event, not by when it comes; and refuse what is not signed well.',
    provenance: { documented: 'Svix delivers at least once, and in no order.' },
    start: { now: '2026-10-14T13:30:00Z', users: 0 },
    timeline: [
      {
        webhook_fault: {
          event_type: 'charging_sub_session.created',
          double: true,
          hold_back: true,
          count: 1,
        },
      },
      { plug_in: { vehicle: CAR } },
      { at: 'PT1H', unplug: { vehicle: CAR } },
      { at: 'PT2H', webhook_fault: { delay_seconds: 3600, clock_skew_seconds: -3600, count: 1 } },
      { plug_in: { vehicle: CAR } },
    ],
    observations: [
      { at: 'PT30M', received: [] },
      {
        at: 'PT1H30M',
        received: [
          'charging_sub_session.ended',
          'charging_sub_session.created',
          'charging_sub_session.created',
        ],
      },
      {
        at: 'PT3H30M',
        received: [
          'charging_sub_session.ended',
          'charging_sub_session.created',
          'charging_sub_session.created',
          'charging_sub_session.created',
        ],
      },
    ],
  },
]

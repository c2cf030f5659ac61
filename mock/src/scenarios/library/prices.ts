import type { Scenario } from '../scenario.ts'

const PRICES = '/tariffs/tari01HN2NJ9NMRZBXT1H6FT9N7735/prices'
const GET_PRICES = 'GET /tariffs/{tariff_id}/prices'

/** Prices of two half hours, newest first. */
const twoPrices = (first: string, second: string, later: number, earlier: number) => [
  { started_at: second, interval_seconds: 1800, price_minor_units: later },
  { started_at: first, interval_seconds: 1800, price_minor_units: earlier },
]

/** What happens to prices. */
export const tariffs: readonly Scenario[] = [
  {
    name: 'negative-prices',
    teaches:
      'A windy Sunday: prices fall below zero. Costs may be negative, and the cheapest hour is not the one next to zero.',
    provenance: { plausible: 'Day-ahead prices in Europe are below zero for hundreds of hours a year.' },
    start: { now: '2026-10-18T11:00:00Z' },
    timeline: [
      {
        fault: {
          operation: GET_PRICES,
          answer: { status: 200, body: twoPrices('2026-10-18T11:00:00Z', '2026-10-18T11:30:00Z', -7, -2) },
        },
      },
    ],
    observations: [{ request: `GET ${PRICES}`, of: '/0', shows: { price_minor_units: -7 } }],
  },
  {
    name: 'prices-missing',
    teaches:
      'The prices of tomorrow are late. The list is shorter than expected, and not an error; plan with what is known.',
    provenance: { plausible: 'Exchanges publish in the afternoon, and now and then hours later.' },
    start: { now: '2026-10-14T15:00:00Z' },
    timeline: [
      { fault: { operation: GET_PRICES, answer: { status: 200, body: [] } } },
      { at: 'PT3H', clear_faults: true },
    ],
    observations: [
      { at: 'PT1H', request: `GET ${PRICES}`, shows: [] },
      { at: 'PT4H', request: `GET ${PRICES}`, of: '/0', shows: { interval_seconds: 1800 } },
    ],
  },
  {
    name: 'tariff-change-at-midnight',
    teaches:
      'A supplier changes its prices at midnight of the place. What was cached before is wrong from one half hour to the next.',
    provenance: { documented: 'Tariff.valid_from and valid_until are dates of the tariff’s time zone.' },
    start: { now: '2026-10-14T20:00:00Z' },
    timeline: [
      {
        at: 'PT3H',
        fault: {
          operation: GET_PRICES,
          answer: { status: 200, body: twoPrices('2026-10-14T22:30:00Z', '2026-10-14T23:00:00Z', 31, 20) },
        },
      },
    ],
    observations: [
      { at: 'PT2H', request: `GET ${PRICES}`, of: '/0', shows: { price_minor_units: 20 } },
      {
        at: 'PT3H',
        request: `GET ${PRICES}`,
        of: '/0',
        shows: { started_at: '2026-10-14T23:00:00Z', price_minor_units: 31 },
      },
    ],
  },
]

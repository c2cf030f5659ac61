import { iconAt } from '../../engine/icons/icon.ts'
import type { Schema } from '../../engine/world/schema.ts'

/** A supplier with what it sells; what the documentation shows has the id that it has there. */
export interface SupplierRow {
  readonly id?: Schema<'Supplier'>['id']
  readonly name: string
  readonly icon: string | null
  readonly highlighted: boolean
  /** Where its customers live: a country, and the states of it that it serves. */
  readonly country: 'GB' | 'US'
  readonly states?: readonly string[]
  readonly tariffs: readonly TariffRow[]
}

interface TariffRow {
  readonly id?: Schema<'Tariff'>['id']
  readonly name: string
  readonly highlighted?: boolean
  readonly rates: Rates
  /** One tariff for each of these Grid Supply Point groups; one without a group where there are none. */
  readonly groups?: readonly string[]
  readonly from: string
  readonly until?: string
  readonly chart?: string
  /** Name of the tariff of the same supplier by which charging is planned. */
  readonly scheduler?: string
}

/** Prices of a kWh in hundredths of the currency, and when they apply, in whole hours of the local day. */
export type Rates =
  | { readonly type: 'FLAT_RATE'; readonly peak: Rate }
  | { readonly type: 'DUAL_RATE'; readonly peak: Rate; readonly off_peak: Rate }
  | { readonly type: 'THREE_RATE'; readonly peak: Rate; readonly mid_peak: Rate; readonly off_peak: Rate }
  /** A price of its own for every half hour, about this one. */
  | { readonly type: 'DYNAMIC'; readonly about: number }
  | { readonly type: 'EXTERNALLY_MANAGED' }

export interface Rate {
  readonly price: number
  /** Half hours may be written as fractions: `[[0.5, 5.5]]`. */
  readonly hours: readonly (readonly [from: number, to: number])[]
}

const flat = (price: number): Rates => ({ type: 'FLAT_RATE', peak: { price, hours: [[0, 24]] } })

/** A cheap stretch of the night and one price for the rest of the day. */
const night = (price: number, cheap: number, from: number, to: number): Rates => ({
  type: 'DUAL_RATE',
  peak: {
    price,
    hours:
      from === 0
        ? [[to, 24]]
        : from < to
          ? [
              [0, from],
              [to, 24],
            ]
          : [[to, from]],
  },
  off_peak: {
    price: cheap,
    hours:
      from < to
        ? [[from, to]]
        : [
            [0, to],
            [from, 24],
          ],
  },
})

/** The Grid Supply Point groups of Great Britain. */
export const GSP_GROUPS = [
  { code: '_A', latitude: 52.4, longitude: 0.9 },
  { code: '_B', latitude: 52.9, longitude: -1.1 },
  { code: '_C', latitude: 51.5, longitude: -0.1 },
  { code: '_D', latitude: 53.0, longitude: -3.2 },
  { code: '_E', latitude: 52.5, longitude: -2.0 },
  { code: '_F', latitude: 54.8, longitude: -1.6 },
  { code: '_G', latitude: 53.7, longitude: -2.5 },
  { code: '_H', latitude: 51.0, longitude: -1.4 },
  { code: '_J', latitude: 51.1, longitude: 0.4 },
  { code: '_K', latitude: 51.7, longitude: -3.6 },
  { code: '_L', latitude: 50.8, longitude: -3.4 },
  { code: '_M', latitude: 53.8, longitude: -1.3 },
  { code: '_N', latitude: 55.8, longitude: -4.0 },
  { code: '_P', latitude: 57.4, longitude: -4.0 },
] as const
const everywhere = GSP_GROUPS.map(({ code }) => code)

/** Suppliers of Great Britain and of two American states. */
export const SUPPLIERS: readonly SupplierRow[] = [
  {
    name: 'British Gas',
    icon: iconAt('british gas'),
    highlighted: true,
    country: 'GB',
    tariffs: [
      { name: 'Electric Driver', rates: night(27, 9, 0, 5), from: '2023-05-01', highlighted: true },
      { name: 'Standard Variable', rates: flat(25), from: '2022-10-01' },
    ],
  },
  {
    name: 'E.ON Next',
    icon: iconAt('eon next'),
    highlighted: true,
    country: 'GB',
    tariffs: [
      { name: 'Next Drive', rates: night(26, 7, 0, 7), from: '2023-03-01' },
      { name: 'Next Flex', rates: flat(25), from: '2022-10-01' },
    ],
  },
  {
    name: 'EDF',
    icon: iconAt('edf'),
    highlighted: true,
    country: 'GB',
    tariffs: [
      { name: 'GoElectric Overnight', rates: night(28, 9, 0, 5), from: '2023-06-01' },
      { name: 'GoElectric 35', rates: night(31, 5, 0, 5), from: '2021-02-01', until: '2023-05-31' },
      { name: 'Standard Variable', rates: flat(25), from: '2022-10-01' },
    ],
  },
  {
    name: 'Eversource',
    icon: iconAt('eversource'),
    highlighted: true,
    country: 'US',
    states: ['MA'],
    tariffs: [
      { name: 'R-1 Residential', rates: flat(31), from: '2022-01-01', highlighted: true },
      { name: 'R-4 Residential Time of Use', rates: night(38, 22, 21, 9), from: '2022-01-01' },
    ],
  },
  {
    name: 'Good Energy',
    icon: null,
    highlighted: false,
    country: 'GB',
    tariffs: [
      { name: 'EV Charge', rates: night(28, 8, 0, 5), from: '2024-02-01' },
      { name: 'Standard Variable', rates: flat(26), from: '2022-10-01' },
    ],
  },
  {
    id: 'supl01HN2P436099PEQ20B7TKPGTEJ',
    name: 'Moria Power',
    icon: null,
    highlighted: false,
    country: 'GB',
    tariffs: [
      { name: 'Deep Night', rates: night(30, 8, 23, 6), from: '2024-01-01' },
      { name: 'Durin Fixed', rates: flat(27), from: '2022-01-01', until: '2023-12-31' },
    ],
  },
  {
    name: 'National Grid',
    icon: iconAt('national grid'),
    highlighted: false,
    country: 'US',
    states: ['MA'],
    tariffs: [{ name: 'Basic Service R-1', rates: flat(32), from: '2022-01-01' }],
  },
  {
    name: 'Octopus Energy',
    icon: iconAt('octopus energy'),
    highlighted: true,
    country: 'GB',
    tariffs: [
      {
        name: 'Agile Octopus',
        rates: { type: 'DYNAMIC', about: 21 },
        groups: everywhere,
        from: '2023-12-06',
        chart: 'https://www.example.com/charts/agile-octopus',
        highlighted: true,
      },
      { name: 'Flexible Octopus', rates: flat(25), from: '2022-10-01' },
      {
        name: 'Intelligent Octopus Go',
        rates: night(27, 7, 23.5, 5.5),
        from: '2023-07-01',
        highlighted: true,
      },
      { name: 'Octopus Go', rates: night(27, 9, 0.5, 5.5), from: '2023-07-01' },
    ],
  },
  {
    name: 'OVO Energy',
    icon: iconAt('ovo energy'),
    highlighted: true,
    country: 'GB',
    tariffs: [
      { name: 'Charge Anytime', rates: { type: 'EXTERNALLY_MANAGED' }, from: '2023-03-01' },
      { name: 'Simpler Energy', rates: flat(25), from: '2022-10-01' },
    ],
  },
  {
    name: 'Pacific Gas and Electric',
    icon: iconAt('pge'),
    highlighted: true,
    country: 'US',
    states: ['CA'],
    tariffs: [
      {
        name: 'EV2-A',
        rates: {
          type: 'THREE_RATE',
          peak: { price: 61, hours: [[16, 21]] },
          mid_peak: {
            price: 50,
            hours: [
              [15, 16],
              [21, 24],
            ],
          },
          off_peak: { price: 30, hours: [[0, 15]] },
        },
        from: '2022-03-01',
        highlighted: true,
      },
      { name: 'E-1', rates: flat(41), from: '2022-03-01' },
    ],
  },
  {
    id: 'supl01HN2NJ9NMRZBXT1H6FT9N7735',
    name: 'Rivendell Renewables',
    icon: iconAt('rivendell renewables'),
    highlighted: true,
    country: 'GB',
    tariffs: [
      {
        id: 'tari01HN2NJ9NMRZBXT1H6FT9N7735',
        name: 'Fangorn Biomass',
        rates: {
          type: 'THREE_RATE',
          peak: { price: 30, hours: [[16, 19]] },
          mid_peak: {
            price: 20,
            hours: [
              [8, 16],
              [19, 24],
            ],
          },
          off_peak: { price: 10, hours: [[0, 8]] },
        },
        groups: ['_C'],
        from: '2026-03-17',
        chart: 'https://www.example.com/charts/fangorn-biomass',
        highlighted: true,
        scheduler: 'Fangorn Biomass by the half hour',
      },
      { name: 'Fangorn Biomass', rates: night(29, 11, 0, 8), groups: ['_L', '_M', '_N'], from: '2024-03-17' },
      {
        id: 'tari01HN2NJ9NMRZBXT1H6FT9N7835',
        name: 'Fangorn Biomass by the half hour',
        rates: { type: 'DYNAMIC', about: 20 },
        groups: ['_C'],
        from: '2026-03-17',
      },
    ],
  },
  {
    name: 'Sacramento Municipal Utility District',
    icon: iconAt('smud'),
    highlighted: true,
    country: 'US',
    states: ['CA'],
    tariffs: [
      { name: 'Time-of-Day 5-8 p.m.', rates: night(36, 15, 20, 17), from: '2022-01-01', highlighted: true },
      { name: 'Legacy Fixed Rate', rates: flat(20), from: '2018-01-01', until: '2023-12-31' },
    ],
  },
  {
    name: 'ScottishPower',
    icon: iconAt('scottishpower'),
    highlighted: false,
    country: 'GB',
    tariffs: [
      { name: 'EV Saver', rates: night(29, 8, 0, 5), from: '2023-09-01' },
      { name: 'Standard Variable', rates: flat(25), from: '2022-10-01' },
    ],
  },
  {
    name: 'Utilita',
    icon: null,
    highlighted: false,
    country: 'GB',
    tariffs: [{ name: 'Smart Energy', rates: flat(25), from: '2022-10-01' }],
  },
]

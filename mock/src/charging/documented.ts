import type { Stay } from './stay.ts'

/** The vehicle and the EVSE that the documentation shows most. */
export const DOCUMENTED_VEHICLE = 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'
export const DOCUMENTED_EVSE = 'evse01HSH04KDEWF6Z4DB2J77J74K5'

const common: Omit<Stay, 'id' | 'start' | 'end' | 'level' | 'stretches'> = {
  vehicle: DOCUMENTED_VEHICLE,
  evse: DOCUMENTED_EVSE,
  public: false,
  capacity: 66_200,
  target: 52_960,
  rate: 7200,
  offset: 0,
}
const time = (text: string) => Date.parse(text)

const STAYS: readonly Stay[] = [
  {
    ...common,
    id: 'cses01HSH04KDEWF6Z4DB2J77J74K5',
    start: time('2024-03-21T17:15:01.934Z'),
    end: time('2024-03-22T06:48:30Z'),
    level: 22_960,
    stretches: [
      { id: 'csub01HSH04KDEWF6Z4DB2J77J74K5', mode: 'SMART', start: time('2024-03-21T17:15:01.934Z') },
    ],
  },
  {
    ...common,
    id: 'cses01HSKN8HG0WF6Z4DB2J77J74K5',
    start: time('2024-03-22T18:02:40Z'),
    end: time('2024-03-23T07:02:12Z'),
    level: 38_400,
    stretches: [
      { id: 'csub01HSKN8HG0T4C6RZBXT1H6FT9N', mode: 'SMART', start: time('2024-03-22T18:02:40Z') },
      { id: 'csub01HSKP8KVRF2YWBKZ9NXR7P3QD', mode: 'BOOST', start: time('2024-03-22T18:20:11Z') },
      { id: 'csub01HSKQZBT8AQ7N4E2T9VJXK5R8', mode: 'SMART', start: time('2024-03-22T18:50:05Z') },
    ],
  },
]

/** Stays of a vehicle that every world has because the documentation shows them, ascending. */
export function documentedStays(vehicle: string): readonly Stay[] {
  return vehicle === DOCUMENTED_VEHICLE ? STAYS : []
}

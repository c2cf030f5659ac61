import { draw } from '../engine/world/draw.ts'
import { DAY, HOUR } from '../engine/world/timestamp.ts'
import type { World } from '../engine/world/world.ts'
import { type Shuffle, shuffle } from './shuffle.ts'

/**
 * When vehicles come to the plug and leave it. Each day has an order of arrival and one of departure; the n-th of an
 * order has a time that grows with n. So the vehicles that arrive in a span of time are found without asking all.
 */
export interface Rhythm {
  /** How many vehicles take part. */
  readonly size: number
  /** The vehicle's place in the order of a day. */
  place(day: number, vehicle: number): number
  /** The vehicle at a place. */
  vehicle(day: number, place: number): number
  /** The time of a place, in milliseconds after the start of the day. Divisible by {@link GRAIN}. */
  time(day: number, place: number): number
  /** The place that most likely comes next after a time, which spares searching all of them. */
  guess?(time: number): number
}

/** Times are multiples of this many milliseconds, which leaves room for one of each time zone in between. */
export const GRAIN = 4

/** Points of a curve, ascending: what share of all vehicles has come or left by an hour since midnight. */
type Curve = readonly (readonly [number, number])[]

const ARRIVALS: Curve = [
  [0, 15],
  [0.2, 16.75],
  [0.5, 18],
  [0.8, 19.75],
  [0.95, 22],
  [1, 23.5],
]
const DEPARTURES: Curve = [
  [0, 29.5],
  [0.15, 30.6],
  [0.5, 31.6],
  [0.85, 32.7],
  [0.96, 34.5],
  [1, 37],
]

/** Nobody is at the plug for longer than this, in milliseconds. */
export const LONGEST_STAY = DAY

/** How vehicles come in the afternoon and evening. */
export const arrivals = (world: World, size: number) => rhythm(world, size, 'arrival', 0.618, ARRIVALS)

/** How those that stay at home overnight leave the next day. */
export const departures = (world: World, size: number) => rhythm(world, size, 'departure', 0.382, DEPARTURES)

function rhythm(world: World, size: number, name: string, near: number, curve: Curve): Rhythm {
  const inverse = curve.map(([share, hour]) => [hour, share] as const)
  // A vehicle's habits last, yet no two of its days are the same.
  const order = (day: number): Shuffle =>
    shuffle(size, near, draw(world.seed, name, day).int(0, Math.floor(size / 5)))
  return {
    size,
    place: (day, vehicle) => order(day).place(vehicle),
    vehicle: (day, place) => order(day).at(place),
    time(day, place) {
      const share = (place + draw(world.seed, name, day, place).real()) / size
      return Math.floor((valueAt(curve, share) * HOUR) / GRAIN) * GRAIN
    },
    guess: (time) => Math.floor(valueAt(inverse, time / HOUR) * size),
  }
}

/** What a curve comes to, between the points that it is made of. */
function valueAt(curve: Curve, at: number): number {
  let [from, fromValue] = curve[0] ?? [0, 0]
  for (const [to, toValue] of curve) {
    if (at < to)
      return from === to ? toValue : fromValue + ((at - from) / (to - from)) * (toValue - fromValue)
    from = to
    fromValue = toValue
  }
  return fromValue
}

/** The first place of a day whose time is later than one, in milliseconds after the start of the day. */
export function firstAfter({ size, time, guess }: Rhythm, day: number, after: number): number {
  const likely = guess?.(after) ?? 0
  const near =
    guess &&
    (likely < 2 || time(day, likely - 2) <= after) &&
    (likely + 2 >= size || time(day, likely + 2) > after)
  let low = near ? Math.max(0, likely - 1) : 0
  let high = near ? Math.min(size, likely + 2) : size
  while (low < high) {
    const middle = (low + high) >>> 1
    if (time(day, middle) <= after) low = middle + 1
    else high = middle
  }
  return low
}

import { draw } from '../../../engine/world/draw.ts'
import { DAY, HOUR } from '../../../engine/world/timestamp.ts'
import type { World } from '../../../engine/world/world.ts'
import { clearYield, hoursAhead, type Place } from './sun.ts'

/** The part of the sunlight that clouds let through, hour by hour of a day. */
export type Sky = (hour: number) => number

/** The sky of a day (counted from 1970) over a place. Places within a degree of each other share it. */
export function skyOf(world: World, { latitude, longitude }: Place, day: number): Sky {
  const chance = draw(world.seed, 'sky', Math.floor(latitude), Math.floor(longitude), day)
  const mean = 0.15 + 0.8 * chance.real() ** 0.7
  const hours = Array.from({ length: 25 }, () =>
    Math.min(1, Math.max(0.08, mean + (chance.real() - 0.5) * 0.35)),
  )
  return (hour) => {
    const whole = Math.floor(hour)
    const [from = mean, to = mean] = [hours[whole], hours[whole + 1]]
    return from + (to - from) * (hour - whole)
  }
}

/** Power in watts that a kilowatt of panels is expected to yield at a time: the weather, without the single cloud. */
export function expectedYield(world: World, place: Place): (time: number) => number {
  let known: { readonly day: number; readonly sky: Sky } | undefined
  return (time) => {
    const local = time + hoursAhead(place) * HOUR
    const day = Math.floor(local / DAY)
    if (known?.day !== day) known = { day, sky: skyOf(world, place, day) }
    return clearYield(place, time) * known.sky((local - day * DAY) / HOUR)
  }
}

import { DAY } from '../../../engine/world/timestamp.ts'

/** A position in degrees. */
export interface Place {
  readonly latitude: number
  readonly longitude: number
}

const YEAR = 365.2425 * DAY
const RADIANS = Math.PI / 180
const TILT_OF_EARTH = -23.44 * RADIANS
/** Days from the winter solstice to New Year. */
const SOLSTICE = 10 * DAY

/** Where in its year the sun is: 1 at the winter solstice of the north, -1 at the summer solstice. */
export function season(time: number): number {
  return Math.cos((2 * Math.PI * (time + SOLSTICE)) / YEAR)
}

/** Hours by which a day at a place is ahead of one at Greenwich, in whole hours and without summer time. */
export function hoursAhead({ longitude }: Place): number {
  return Math.round(longitude / 15)
}

/** Power in watts that a kilowatt of panels yields when there are no clouds. */
export function clearYield({ latitude, longitude }: Place, time: number): number {
  const declination = TILT_OF_EARTH * season(time)
  const hourAngle = 2 * Math.PI * ((time % DAY) / DAY - 0.5) + longitude * RADIANS
  const height =
    Math.sin(latitude * RADIANS) * Math.sin(declination) +
    Math.cos(latitude * RADIANS) * Math.cos(declination) * Math.cos(hourAngle)
  return height <= 0 ? 0 : 930 * height ** 1.15
}

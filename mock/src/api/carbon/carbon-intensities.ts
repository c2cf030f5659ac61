import { draw } from '../../engine/world/draw.ts'
import { localHour } from '../../engine/world/local-time.ts'
import { logSource } from '../../engine/world/log.ts'
import { periodOf } from '../../engine/world/period.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { DAY, HOUR, instant, MINUTE } from '../../engine/world/timestamp.ts'
import { at } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { type CarbonGrid, carbonFeedFor, carbonGrid } from './carbon-feeds.ts'

type CarbonIntensity = Schema<'CarbonIntensity'>

/** The first day that is on record. */
const START = Date.UTC(2024, 0, 1)
const SPELL = 8 * HOUR

/** What the collection says besides its items. */
export const carbonIntensitiesType = resourceType<Omit<Schema<'CarbonIntensities'>, 'carbon_intensities'>>({
  path: '/carbon_feeds/{carbon_feed_id}/carbon_intensities',
  single: (_, { carbon_feed_id }) => ({
    url: at(`/carbon_feeds/${carbon_feed_id}/carbon_intensities`),
    carbon_feed: at(`/carbon_feeds/${carbon_feed_id}`),
  }),
  owner: () => undefined,
})

export const carbonIntensityType = resourceType<CarbonIntensity>({
  path: '/carbon_feeds/{carbon_feed_id}/carbon_intensities/{started_at}',
  collection: (world, { carbon_feed_id = '' }) => {
    const grid = carbonGrid(carbon_feed_id)
    if (!grid) return { keys: () => [], get: () => undefined }
    const derive = (_: string, time: number) => intensity(world, carbon_feed_id, grid, time)
    const { interval } = grid
    return logSource({ name: carbon_feed_id, start: START, interval, odd: false, derive }, world)
  },
  newestFirst: true,
  ...periodOf('started_at'),
  owner: () => undefined,
})

/** Grams of CO2 for a kWh at this moment in a place; null where no feed tells. */
export function currentCarbonIntensity(world: World, country: string, state?: string | null): number | null {
  const feed = carbonFeedFor(country, state)
  const grid = carbonGrid(feed ?? '')
  if (feed === undefined || !grid) return null
  const time = Math.floor(world.now() / grid.interval) * grid.interval
  return intensity(world, feed, grid, time).co2_intensity_grams_per_kilowatt_hour
}

function intensity(world: World, feed: string, grid: CarbonGrid, time: number): CarbonIntensity {
  const started_at = instant(time)
  return {
    started_at,
    interval_seconds: grid.interval / 1000,
    co2_intensity_grams_per_kilowatt_hour: DOCUMENTED[feed]?.[started_at] ?? grams(world, feed, grid, time),
    created_at: instant(time - 15 * MINUTE),
  }
}

/** A curve of the day, high in the evening and low where the sun is strong, in spells of more or less wind. */
function grams(world: World, feed: string, { average, solar, timezone }: CarbonGrid, time: number): number {
  const hour = localHour(time, timezone)
  const evening = 0.2 * bell(hour, 18.5, 3)
  const night = 0.15 * bell(hour, 3.5, 4)
  const season = Math.cos(((time % (365.25 * DAY)) / (365.25 * DAY)) * 2 * Math.PI)
  const sun = solar * (1 - 0.3 * season) * bell(hour, 13, 3)
  const spell = Math.floor(time / SPELL)
  const calm = (index: number) => draw(world.seed, 'wind', feed, index).real()
  const share = time / SPELL - spell
  const wind = 0.7 + 0.6 * (calm(spell) * (1 - share) + calm(spell + 1) * share)
  return Math.round(average * (1 + evening - night - sun + 0.1 * season) * wind)
}

/** 1 at the middle, less the further from it, all around the clock. */
function bell(hour: number, middle: number, width: number): number {
  const away = Math.abs(hour - middle)
  const distance = Math.min(away, 24 - away)
  return Math.exp(-((distance / width) ** 2))
}

const DOCUMENTED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  cabf01HN2NJ9NMRZBXT1H6FT9N7735: { '2024-03-22T01:00:00Z': 95, '2024-03-22T00:30:00Z': 97 },
}

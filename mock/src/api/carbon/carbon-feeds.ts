import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { rows } from '../../engine/world/source.ts'
import { DAY, HOUR } from '../../engine/world/timestamp.ts'
import { ulidAt } from '../../engine/world/ulid.ts'
import { at } from '../../engine/world/url.ts'

type CarbonFeed = Schema<'CarbonFeed'>

/** What the figures of a feed are made of. */
export interface CarbonGrid {
  readonly timezone: string
  /** Milliseconds between two figures. */
  readonly interval: number
  /** Grams of CO2 for a kWh, over a year. */
  readonly average: number
  /** How far the sun pulls the middle of the day down, from 0 to 1. */
  readonly solar: number
  /** Country and states that the grid supplies. */
  readonly country: string
  readonly states?: readonly string[]
}

const HALF_HOUR = HOUR / 2

// By name, which is the order of their ids as well: lists come in the order of ids, and are by name.
const FEEDS: readonly (CarbonGrid & { id?: CarbonFeed['id']; name: string })[] = [
  {
    name: 'California ISO',
    timezone: 'America/Los_Angeles',
    interval: HOUR,
    average: 240,
    solar: 0.6,
    country: 'US',
    states: ['CA'],
  },
  {
    name: 'ISO New England',
    timezone: 'America/New_York',
    interval: HOUR,
    average: 310,
    solar: 0.2,
    country: 'US',
    states: ['MA'],
  },
  {
    name: 'New York ISO',
    timezone: 'America/New_York',
    interval: HOUR,
    average: 280,
    solar: 0.15,
    country: 'US',
    states: ['NY'],
  },
  {
    id: 'cabf01HN2NJ9NMRZBXT1H6FT9N7735',
    name: 'UK National Grid',
    timezone: 'Europe/London',
    interval: HALF_HOUR,
    average: 140,
    solar: 0.25,
    country: 'GB',
  },
]

const START = Date.UTC(2023, 0, 1)
const feeds = FEEDS.map((grid, row) => {
  const id = grid.id ?? ulidAt('cabf', START + row * DAY, 'catalogue', 'cabf', row)
  const feed: CarbonFeed = { id, url: at(`/carbon_feeds/${id}`), name: grid.name }
  return { grid, feed }
})
const table = rows(feeds.map(({ feed }) => [feed.id, feed]))

export const carbonFeedType = resourceType<CarbonFeed>({
  path: '/carbon_feeds/{carbon_feed_id}',
  collection: () => table,
  owner: () => undefined,
})

/** What the figures of the feed with an id are made of. */
export const carbonGrid = (id: string): CarbonGrid | undefined =>
  feeds.find(({ feed }) => feed.id === id)?.grid

/** Id of the feed for a place; undefined where there is none. */
export function carbonFeedFor(country: string, state?: string | null): string | undefined {
  return feeds.find(
    ({ grid }) => grid.country === country && (!grid.states || grid.states.includes(state ?? '')),
  )?.feed.id
}

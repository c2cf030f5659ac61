import { countedSource } from '../../engine/world/counted.ts'
import { periodOf } from '../../engine/world/period.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { rows } from '../../engine/world/source.ts'
import { DAY, HOUR, instant } from '../../engine/world/timestamp.ts'
import { at } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'

type GridFeed = Schema<'GridFeed'>
type GridLevel = Schema<'GridLevel'>

/** A part of the day, in UTC: its first hour, how many hours it has, its level on working days and at weekends. */
type Slot = readonly [hour: number, hours: number, working: number, weekend: number]

// By name, which is the order of their ids as well: lists come in the order of ids, and are by name.
const FEEDS: readonly (Omit<GridFeed, 'url'> & { slots: readonly Slot[] })[] = [
  {
    id: 'grfd01GMF0C4HV8S2K5T7W9Y1Z3B6D',
    name: 'CAISO Peak Demand',
    reference_code: 'CAISO_PEAK',
    priority: 9,
    slots: [
      [0, 4, 90, 75],
      [18, 4, 15, 10],
    ],
  },
  {
    id: 'grfd01HN2NJ9NMRZBXT1H6FT9N7735',
    name: 'GB Evening Peak',
    reference_code: 'GB_EVENING_PEAK',
    priority: 8,
    slots: [
      [12, 2, 30, 20],
      [17, 3, 80, 65],
    ],
  },
  {
    id: 'grfd01HQ8D3F5H7J9K2M4N6P8Q1R3S',
    name: 'GB Overnight Wind',
    reference_code: 'GB_OVERNIGHT_WIND',
    priority: 4,
    slots: [[1, 4, 25, 20]],
  },
  {
    id: 'grfd01HZ4T6V8W1X3Y5Z7A9B2C4D6E',
    name: 'ISO-NE Summer Peak',
    reference_code: 'ISONE_SUMMER_PEAK',
    priority: 7,
    slots: [[20, 4, 85, 60]],
  },
]

/** The first day that is on record. */
const START = Date.UTC(2024, 0, 1)
/** The levels of a day are known at nine in the morning of the day before. */
const NOTICE = 15 * HOUR

const table = rows(
  FEEDS.map(({ slots: _, ...feed }): [string, GridFeed] => [
    feed.id,
    { ...feed, url: at(`/grid_feeds/${feed.id}`) },
  ]),
)

/** Addresses of the feeds with a reference code. */
export function gridFeedUrls(code: string): string[] {
  return FEEDS.filter((feed) => feed.reference_code === code).map(({ id }) => at(`/grid_feeds/${id}`))
}

export const gridFeedType = resourceType<GridFeed>({
  path: '/grid_feeds/{grid_feed_id}',
  collection: () => table,
  owner: () => undefined,
})

export const gridLevelType = resourceType<GridLevel>({
  path: '/grid_feeds/{grid_feed_id}/levels/{started_at}',
  collection(world, { grid_feed_id = '' }) {
    const slots = FEEDS.find(({ id }) => id === grid_feed_id)?.slots ?? []
    return slots.length === 0 ? rows<GridLevel>([]) : levels(world, slots)
  },
  newestFirst: true,
  ...periodOf('started_at'),
  owner: () => undefined,
})

/** Every slot of every day, numbered since 1970. */
function levels(world: World, slots: readonly Slot[]) {
  const firstOf = (day: number) => day * slots.length
  return countedSource<GridLevel>({
    first: firstOf(START / DAY),
    last: firstOf(Math.floor((world.now() + NOTICE) / DAY) + 1) - 1,
    timeOf(index) {
      const day = Math.floor(index / slots.length)
      return day * DAY + (slots[index - firstOf(day)]?.[0] ?? 0) * HOUR
    },
    indexAt(time) {
      const day = Math.floor(time / DAY)
      return firstOf(day) + slots.findLastIndex(([hour]) => day * DAY + hour * HOUR <= time)
    },
    derive: (time) => levelAt(slots, time),
  })
}

function levelAt(slots: readonly Slot[], time: number): GridLevel | undefined {
  const day = Math.floor(time / DAY) * DAY
  const slot = slots.find(([hour]) => day + hour * HOUR === time)
  if (!slot) return undefined
  const [, hours, working, weekend] = slot
  return {
    value: new Date(time).getUTCDay() % 6 === 0 ? weekend : working,
    started_at: instant(time),
    interval_seconds: (hours * HOUR) / 1000,
    created_at: instant(day - NOTICE),
  }
}

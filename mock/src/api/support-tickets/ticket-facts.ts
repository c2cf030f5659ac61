import { type Draw, draw } from '../../engine/world/draw.ts'
import { DEFAULT_USER, oneForEvery, type Series, steadily } from '../../engine/world/series.ts'
import { HOUR } from '../../engine/world/timestamp.ts'
import type { World } from '../../engine/world/world.ts'
import { TOPICS, type Topic } from './topics.ts'

/** The statistics look at every ticket, so there are never more than this. */
const MOST = 1000
/** One ticket in so many came by a way that needs no account. */
const WITHOUT_USER = 10

const everySecond = oneForEvery(2)

/** How tickets are numbered: every second user has one, up to a limit; two come a day. */
export const ticketSeries = {
  prefix: 'tick',
  documented: ['tick01HN2NJ9NMRZBXT1H6FT9N7735', 'tick01HN3CWP1Q5K8Z2XV7M0RYT4BA'],
  pace: steadily(Date.UTC(2024, 1, 1), 12 * HOUR),
  count: (world: World) => Math.min(everySecond.count(world), MOST),
  owned: (world: World, user: number) =>
    user === DEFAULT_USER
      ? [-1]
      : [...everySecond.owned(world, user)].filter(
          (ordinal) => ordinal < MOST && askerOf(ordinal) !== undefined,
        ),
} satisfies Omit<Series<object>, 'derive'>

/** Number of the user who asked; undefined for a ticket without a user. */
export function askerOf(ordinal: number): number | undefined {
  if (ordinal < 0) return ordinal === -1 ? DEFAULT_USER : undefined
  return ordinal % WITHOUT_USER === WITHOUT_USER - 1 ? undefined : everySecond.owner(ordinal)
}

/** What happened to a ticket that was made up. */
export interface Facts {
  readonly topic: Topic
  readonly status: 'Open' | 'Pending' | 'Resolved' | 'Closed'
  /** When each of its messages was written, in milliseconds since 1970. */
  readonly written: readonly number[]
  /** Undefined while it is not resolved. */
  readonly resolved: number | undefined
  /** For whatever else chance decides. */
  readonly chance: Draw
}

/** The facts that a ticket and its messages are told from. */
export function factsOf(world: World, ordinal: number): Facts {
  const chance = draw(world.seed, 'ticket', ordinal)
  const topic = chance.pick(TOPICS)
  const status = chance.pick(['Open', 'Pending', 'Resolved', 'Resolved', 'Closed', 'Closed', 'Closed'])
  const done = status === 'Resolved' || status === 'Closed'
  const messages = status === 'Open' ? 1 : status === 'Pending' ? 2 : chance.int(2, 3)
  let time = ticketSeries.pace.timeOf(world, ordinal)
  const written: number[] = []
  for (let position = 0; position < messages; position++) {
    written.push(time)
    time += chance.int(10, 20 * 60) * (HOUR / 60)
  }
  return { topic, status, written, resolved: done ? time : undefined, chance }
}

import { draw } from './draw.ts'
import { DEFAULT_USER, idOfOrdinal, type Numbered, type Pace } from './series.ts'
import type { IdOf } from './ulid.ts'
import { at } from './url.ts'
import type { World } from './world.ts'

/** Ids of the users that the documentation shows; the first is the one that a sandbox starts with. */
export const DOCUMENTED_USERS = ['user01HN2NJ9NMRZBXT1H6FT9N7735', 'user01HN2P75GBNFRJPCZJXEFVXH5E'] as const

/** The time in which those users joined that the documentation does not show: before these, and before 2025. */
const [FIRST, LAST] = [Date.UTC(2019, 0, 1), Date.UTC(2024, 0, 1)]

/** Part of the time between one user and the next within which chance puts what belongs to a user. */
const SPREAD = 0.4

/**
 * When what every so-manyth user has came to be, the users themselves included: spread evenly over the years, however
 * many they are, and at odd times.
 *
 * @param name tells these from others, for chance
 * @param delay part of the time between one user and the next that passes after the user joined at the earliest, up to 0.5
 */
export function sinceJoining(name: string, every: number, delay: number): Pace {
  const step = ({ users }: World) => (LAST - FIRST) / Math.max(1, users)
  return {
    timeOf(world, ordinal) {
      const odd = delay + SPREAD * draw(world.seed, 'since', name, ordinal).real()
      return FIRST + Math.floor((ordinal * every + odd) * step(world)) + 1
    },
    near: (world, time) => Math.floor((time - FIRST) / (every * step(world))),
  }
}

/** Id of a user. */
export type UserId = IdOf<'user'>

/** How users are numbered. */
export const userSeries = {
  prefix: 'user' as const,
  documented: DOCUMENTED_USERS,
  pace: sinceJoining('user', 1, 0),
  count: (world: World) => world.users,
} satisfies Numbered

/** Id of a user by number. */
export function userId(world: World, ordinal: number): UserId {
  return idOfOrdinal(userSeries, world, ordinal)
}

/** URL of a user by number. */
export function userUrl(world: World, ordinal: number): string {
  return at(`/users/${userId(world, ordinal)}`)
}

/** The user that a sandbox starts with. */
export function defaultUser(world: World): UserId {
  return userId(world, DEFAULT_USER)
}

/** Users to sign in as: those of the documentation, and a few more. */
export function listedUsers(world: World): UserId[] {
  const others = Array.from({ length: Math.min(world.users, 3) }, (_, ordinal) => userId(world, ordinal))
  return [...DOCUMENTED_USERS, ...others]
}

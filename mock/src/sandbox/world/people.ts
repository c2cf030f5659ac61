import { DEFAULT_USER, idOfOrdinal, type Series } from './series.ts'
import { HOUR } from './timestamp.ts'
import { at } from './url.ts'
import type { World } from './world.ts'

/** Ids of the users that the documentation shows; the first is the one that a sandbox starts with. */
export const DOCUMENTED_USERS = ['user01HN2NJ9NMRZBXT1H6FT9N7735', 'user01HN2P75GBNFRJPCZJXEFVXH5E'] as const

/** How users are numbered. One joined every hour since the start of 2014, so that 100,000 of them have a past. */
export const userSeries = {
  prefix: 'user',
  documented: DOCUMENTED_USERS,
  start: Date.UTC(2014, 0, 1),
  step: HOUR,
  count: (world: World) => world.users,
} satisfies Omit<Series<object>, 'derive'>

/** Id of a user by number. */
export function userId(world: World, ordinal: number): string {
  return idOfOrdinal(userSeries, world, ordinal)
}

/** URL of a user by number. */
export function userUrl(world: World, ordinal: number): string {
  return at(`/users/${userId(world, ordinal)}`)
}

/** The user that a sandbox starts with. */
export function defaultUser(world: World): string {
  return userId(world, DEFAULT_USER)
}

/** Users to sign in as: those of the documentation, and a few more. */
export function listedUsers(world: World): string[] {
  const others = Array.from({ length: Math.min(world.users, 3) }, (_, ordinal) => userId(world, ordinal))
  return [...DOCUMENTED_USERS, ...others]
}

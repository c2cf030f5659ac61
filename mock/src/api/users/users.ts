import { userId, userSeries } from '../../engine/world/people.ts'
import { remembered } from '../../engine/world/remembered.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { type Series, seriesSource } from '../../engine/world/series.ts'
import { type Source, walk } from '../../engine/world/source.ts'
import { at } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { userOfEmail } from './emails.ts'
import { personOf } from './persons.ts'

export type User = Schema<'User'>

const derived = remembered((world, ordinal): User => {
  const id = userId(world, ordinal)
  return { id, url: at(`/users/${id}`), ...personOf(world, ordinal) }
})

const users: Series<User, 'user'> = {
  ...userSeries,
  derive: (world, _, ordinal) => derived(world, ordinal),
  owned: (_, user) => [user],
}

export const userType = resourceType<User>({
  path: '/users/{user_id}',
  collection: (world) => seriesSource(users, world),
  owner: ({ id }) => id,
  lookups: { email: withEmail },
  // Listed only when read: every request that names a user asks whether there is one, and few for what they own.
  live: (user, world) => ({
    ...user,
    get vehicles() {
      return urlsOf(world, '/vehicles', user.id)
    },
    get evses() {
      return urlsOf(world, '/evses', user.id)
    },
  }),
})

function withEmail({ get }: Source<User>, email: string, world: World): Source<User> {
  const user = userOfEmail(world, email)
  return { get, keys: (from, backwards) => walk(user === undefined ? [] : [user], from, backwards) }
}

function urlsOf(world: World, collection: string, user: string): string[] {
  const source = world.collection(collection)?.source
  return [...(source?.owned?.(user).keys() ?? [])].map((key) => at(`${collection}/${key}`))
}

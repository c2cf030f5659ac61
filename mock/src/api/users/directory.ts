import type { Directory } from '../../engine/directory.ts'
import { defaultUser } from '../../engine/world/people.ts'
import type { World } from '../../engine/world/world.ts'
import { userOfEmail } from './emails.ts'
import type { User } from './users.ts'

/** The users of a world, as the pages and the token endpoint need them. */
export function createDirectory(world: World): Directory {
  const user = (id: string) => world.get(`/users/${id}`) as User | undefined
  return {
    defaultUser: defaultUser(world),
    has: (id) => user(id) !== undefined,
    byEmail: (email) => userOfEmail(world, email),
    profile(id) {
      const found = user(id)
      if (!found) return undefined
      const { email = '', full_name } = found
      return { id, email, name: full_name || email }
    },
  }
}

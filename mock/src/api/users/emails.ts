import { userId } from '../../engine/world/people.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { World } from '../../engine/world/world.ts'
import { ordinalOfEmail } from './persons.ts'

/**
 * Who has an e-mail address. The API has no such resource; as one, it is found without a search among all users, and
 * is kept, saved and reset together with them.
 */
export const emailType = resourceType<{ readonly user: string }>({
  path: '/user_emails/{email}',
  single(world, { email = '' }) {
    const ordinal = ordinalOfEmail(world, decodeURIComponent(email))
    return ordinal === undefined ? undefined : { user: userId(world, ordinal) }
  },
  owner: ({ user }) => user,
})

/** Id of the user with an e-mail address, in upper or lower case. */
export function userOfEmail(world: World, email: string): string | undefined {
  const user = world.get(`${COLLECTION}/${keyOf(email)}`)?.user
  return typeof user === 'string' ? user : undefined
}

/** Notes that a user has another e-mail address than before. */
export function moveEmail(world: World, user: string, from: string | undefined, to: string): void {
  if (from !== undefined) world.remove(`${COLLECTION}/${keyOf(from)}`)
  world.create(COLLECTION, keyOf(to), { user })
}

const COLLECTION = '/user_emails'
const keyOf = (email: string) => encodeURIComponent(email.toLowerCase())

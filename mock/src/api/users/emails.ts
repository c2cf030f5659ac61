import { userId } from '../../engine/world/people.ts'
import { storeType } from '../../engine/world/store.ts'
import type { World } from '../../engine/world/world.ts'
import { ordinalOfEmail } from './persons.ts'

/** Who has an e-mail address, who is found so without a search among all users. */
export const emails = storeType<{ readonly user: string }>({
  path: '/user_emails/{email}',
  derive(world, email) {
    const ordinal = ordinalOfEmail(world, decodeURIComponent(email))
    return ordinal === undefined ? undefined : { user: userId(world, ordinal) }
  },
})

/** Id of the user with an e-mail address, in upper or lower case. */
export function userOfEmail(world: World, email: string): string | undefined {
  return world.store(emails).get(keyOf(email))?.user
}

/** Notes that a user has another e-mail address than before. */
export function moveEmail(world: World, user: string, from: string | undefined, to: string): void {
  if (from !== undefined) world.store(emails).remove(keyOf(from))
  world.store(emails).set(keyOf(to), { user })
}

const keyOf = (email: string) => encodeURIComponent(email.toLowerCase())

import { defaultUser } from '../../engine/world/people.ts'
import { type StoreType, storeType } from '../../engine/world/store.ts'
import { at, idAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import type { ProgramRow } from './program-data.ts'
import { programRow } from './programs.ts'

// What users did with programs shows in what follows from it.

/** The one program that a user is in. The user that a sandbox starts with is in that of the documentation. */
interface Membership {
  readonly program: string
  readonly tier: string
}

const COOLCHARGE = '/programs/prog01JCK1HPNAANB8WN253G27SFPC'

const memberships = storeType<Membership>({
  path: '/users/{user_id}/program_membership',
  derive: (world, user) =>
    user === defaultUser(world)
      ? { program: at(COOLCHARGE), tier: at(`${COOLCHARGE}/tiers/tier01JCK1HPNAANB8WN253G27SFPC`) }
      : undefined,
})

/** By user and version of the agreement. */
const acceptances = storeType<{ readonly id: string; readonly accepted_at: string }>({
  path: '/users/{user_id}/agreement_acceptances/{version_id}',
})

/** What users told programs, by user and kind. */
const verifications = storeType<object>({ path: '/users/{user_id}/program_verifications/{kind}' })

/** What is remembered of it. */
export const participation: readonly StoreType[] = [memberships, acceptances, verifications]

/** The program that a user is in. */
export function programOf(world: World, user: string): ProgramRow | undefined {
  return programRow(idAt(world.store(memberships).get(user)?.program) ?? '')
}

/** Puts a user into a tier, out of any other. */
export function join(world: World, user: string, membership: Membership): void {
  world.store(memberships).set(user, membership)
}

/** Records once that a user accepts a version of an agreement. */
export function accept(world: World, user: string, version: string, accepted_at: string): void {
  const accepted = world.store(acceptances)
  const key = `${user}/${version}`
  if (!accepted.get(key)) accepted.set(key, { id: version, accepted_at })
}

/** Keeps what a user told a program; what was told before is replaced. */
export function verify(world: World, user: string, kind: string, told: object): void {
  world.store(verifications).set(`${user}/${kind}`, told)
}

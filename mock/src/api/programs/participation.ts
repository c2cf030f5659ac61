import { defaultUser } from '../../engine/world/people.ts'
import type { Resource } from '../../engine/world/resource.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import { rows } from '../../engine/world/source.ts'
import { at, idAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import type { ProgramRow } from './program-data.ts'
import { programRow } from './programs.ts'

// What users did with programs. No operation reads these; what follows from them shows elsewhere.

/** The one program that a user is in. The user that a sandbox starts with is in that of the documentation. */
interface Membership {
  readonly program: string
  readonly tier: string
}

const COOLCHARGE = '/programs/prog01JCK1HPNAANB8WN253G27SFPC'

export const participationTypes = [
  resourceType<Membership>({
    path: '/users/{user_id}/program_membership',
    single: (world, { user_id }) =>
      user_id === defaultUser(world)
        ? { program: at(COOLCHARGE), tier: at(`${COOLCHARGE}/tiers/tier01JCK1HPNAANB8WN253G27SFPC`) }
        : undefined,
  }),
  resourceType({
    path: '/users/{user_id}/agreement_acceptances/{version_id}',
    collection: () => rows<Resource>([]),
  }),
  resourceType({
    path: '/users/{user_id}/program_verifications/{kind}',
    collection: () => rows<Resource>([]),
  }),
]

/** The program that a user is in. */
export function programOf(world: World, user: string): ProgramRow | undefined {
  const membership = world.get(`/users/${user}/program_membership`)
  return programRow(idAt(membership?.program) ?? '')
}

/** Puts a user into a tier, out of any other. */
export function join(world: World, user: string, membership: Membership & Resource): void {
  world.create(`/users/${user}`, 'program_membership', membership)
}

/** Records once that a user accepts a version of an agreement. */
export function accept(world: World, user: string, version: string, accepted_at: string): void {
  const path = `/users/${user}/agreement_acceptances`
  if (!world.get(`${path}/${version}`)) world.create(path, version, { id: version, accepted_at })
}

/** Keeps what a user told a program; what was told before is replaced. */
export function verify(world: World, user: string, kind: string, told: object): void {
  world.create(`/users/${user}/program_verifications`, kind, { ...told })
}

import { draw } from '../../engine/world/draw.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { at } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { evseModelFacts } from './catalogue.ts'
import { evseOfCpid, giveCpid } from './cpids.ts'
import type { EVSE } from './evses.ts'

/** An EVSE to add. */
export interface NewEvse {
  readonly lifecycle_state: NonNullable<EVSE['lifecycle_state']> | null
  /** Id of the model. */
  readonly model: string
  /** Id of the user; left out for a charger that is assigned to nobody. */
  readonly user?: string
  /** The chargepoint id; default one of the form that its make gives. */
  readonly cpid?: string
}

/**
 * Adds an EVSE, at the home of its user.
 *
 * @returns its path
 */
export function addEvse(world: World, { model, user, lifecycle_state, ...evse }: NewEvse): string {
  const id = world.newId('evse')
  const { cpid = freshCpid(world, model, id) } = evse
  giveCpid(world, cpid, id)
  return world.create('/evses', id, {
    id,
    url: at(`/evses/${id}`),
    cpid,
    model: at(`/evse_models/${model}`),
    ...(user !== undefined && { user: at(`/users/${user}`) }),
    latest_status_log: null,
    ct_clamp: null,
    lock_mode: 'UNLOCKED',
    location: user === undefined ? null : homeOf(world, user),
    lifecycle_state,
    charging_sub_sessions: at(`/charging_sub_sessions?evse_id=${id}`),
  } satisfies EVSE)
}

function freshCpid(world: World, model: string, id: string): string {
  const chance = draw(world.seed, 'cpid', id)
  const next = () => `${evseModelFacts(model)?.make.cpid ?? ''}${chance.int(100_000_000, 999_999_999)}`
  let cpid = next()
  while (evseOfCpid(world, cpid) !== undefined) cpid = next()
  return cpid
}

function homeOf(world: World, user: string): NonNullable<EVSE['location']> | null {
  const { default_location: home } = (world.get(`/users/${user}`) ?? {}) as Partial<Schema<'User'>>
  const { latitude, longitude } = home?.coordinates ?? {}
  return latitude === undefined || longitude === undefined ? null : { latitude, longitude }
}

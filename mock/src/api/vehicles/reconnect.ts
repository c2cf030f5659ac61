import { brokeAt } from '../../charging/reports.ts'
import { silenceAt, speakAgain } from '../../charging/silence.ts'
import { idAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { resolveNotifications } from '../notifications/notify.ts'

/** Connects a vehicle to its provider again: from now on it reports, and its user has nothing left to do. */
export function reconnectVehicle(world: World, id: string): void {
  const path = `/vehicles/${id}`
  const { integrated, user } = world.get(path) ?? {}
  const owner = idAt(user)
  const revoked = silenceAt(world, id, world.now())?.kind === 'revoked'
  if (revoked && owner !== undefined) resolveNotifications(world, owner, 'ERR0123')
  if (integrated === 'INACTIVE') speakAgain(world, id, brokeAt(world, id))
  world.change(path, { integrated: 'ACTIVE' })
}

import { speakAgain } from '../../charging/silence.ts'
import { idAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { resolveNotifications } from '../notifications/notify.ts'

/** Connects an EVSE again: from now on it reports, and its user has nothing left to do. */
export function reconnectEvse(world: World, id: string): void {
  const owner = idAt(world.get(`/evses/${id}`)?.user)
  speakAgain(world, id)
  if (owner !== undefined) resolveNotifications(world, owner, 'RTY0042')
}

import { brokeAt } from '../../charging/reports.ts'
import { speakAgain } from '../../charging/silence.ts'
import type { World } from '../../engine/world/world.ts'

/** Connects a vehicle to its provider again: from now on it reports. */
export function reconnectVehicle(world: World, id: string): void {
  const path = `/vehicles/${id}`
  if (world.get(path)?.integrated === 'INACTIVE') speakAgain(world, id, brokeAt(world, id))
  world.change(path, { integrated: 'ACTIVE' })
}

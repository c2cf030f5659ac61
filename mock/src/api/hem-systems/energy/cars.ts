import { EVSE_LOSS } from '../../../charging/meter.ts'
import { pluggedVehicles } from '../../../charging/records.ts'
import { flowsOf } from '../../../charging/stay.ts'
import { staysOf } from '../../../charging/stays.ts'
import type { World } from '../../../engine/world/world.ts'

/** A time during which a vehicle charges at home. Times are in milliseconds since 1970. */
export interface Charge {
  readonly from: number
  readonly to: number
  /** Power that is drawn. */
  readonly watts: number
}

/** When the vehicles of a user charge at home in a period. Costs the same however long they have been charging. */
export function chargesBetween(world: World, user: string, from: number, to: number): Charge[] {
  return pluggedVehicles(world, user).flatMap((vehicle) => chargesOf(world, vehicle, from, to))
}

function chargesOf(world: World, vehicle: string, from: number, to: number): Charge[] {
  const charges: Charge[] = []
  for (const stay of staysOf(world, vehicle, to, true)) {
    if (stay.end !== null && stay.end <= from) break
    if (stay.public) continue
    for (const { parts, curve } of flowsOf(stay))
      for (const part of parts)
        if (part.from < to && part.to > from)
          charges.push({ from: part.from, to: part.to, watts: curve.rate * EVSE_LOSS })
  }
  return charges
}

/** The mean power of charges over a period, in whole watts. */
export function meanPower(charges: readonly Charge[], from: number, to: number): number {
  let sum = 0
  for (const charge of charges)
    sum += charge.watts * Math.max(0, Math.min(charge.to, to) - Math.max(charge.from, from))
  return Math.round(sum / (to - from))
}

import type { Home } from '../../charging/home.ts'
import { SLOT, slotOf } from '../../charging/slot.ts'
import { energyBetween, type Flow, flowedUntil, type Stay, type Stretch } from '../../charging/stay.ts'
import { draw } from '../../engine/world/draw.ts'
import { MINUTE, SECOND } from '../../engine/world/timestamp.ts'
import type { World } from '../../engine/world/world.ts'
import { carbonIn, priceIn } from './price.ts'

/** The half hours of a stretch. Energies are in watt-hours; those of all half hours add up to what the stretch has. */
export interface Slot {
  readonly start: number
  readonly energy: number
  /** What the vehicle would have taken by itself, had nobody managed its charging. */
  readonly unmanaged: number
  /** Price of a kWh in the minor unit of the currency; undefined where it is not known. */
  readonly price: number | undefined
}

/** What a stretch amounts to. Money is in the minor unit of the currency; null is not known. */
export interface Figures {
  /** Watt-hours. */
  readonly energy: number
  readonly minutes: number
  readonly cost: number | null
  /** What the same energy would have cost without management. */
  readonly unmanagedCost: number | null
  readonly grams: number | null
  readonly unmanagedGrams: number | null
}

/** More energy was counted than the battery can have taken, by this factor; 1 for nearly all stretches. */
export function overage(world: World, { id }: Stretch): number {
  if (id === 'csub01HSH04KDEWF6Z4DB2J77J74K5') return 31_550 / 30_000
  const chance = draw(world.seed, 'overage', id)
  return chance.chance(0.06) ? 1 + chance.int(2, 9) / 100 : 1
}

/** Energy that counts for a stretch up to a time, in watt-hours; all of it, with or without what is cut off. */
export function countedEnergy(
  world: World,
  flow: Flow,
  until: number,
  uncapped = flow.stretch.uncapped,
): number {
  const factor = uncapped ? overage(world, flow.stretch) : 1
  return Math.round(energyBetween(flow, flow.from, until) * factor)
}

/** The half hours of a stretch up to a time; none for less than the second that is the least that anybody sees. */
export function slotsOf(world: World, home: Home, flow: Flow, until: number): Slot[] {
  const end = Math.min(flow.end, until)
  const energyTo = (time: number) => countedEnergy(world, flow, Math.min(time, end))
  const plain = unmanaged(flow, end)
  const plainTo = (time: number) => countedEnergy(world, plain, Math.min(time, end))
  const slots: Slot[] = []
  for (let start = slotOf(flow.stretch.start); start + SECOND <= end; start += SLOT)
    slots.push({
      start,
      energy: energyTo(start + SLOT) - energyTo(start),
      unmanaged: plainTo(start + SLOT) - plainTo(start),
      price: priceIn(world, home, start),
    })
  return slots
}

/** The figures of a stretch up to a time. */
export function figuresOf(world: World, stay: Stay, home: Home, flow: Flow, until: number): Figures {
  const end = Math.min(flow.end, until)
  const plain = unmanaged(flow, end)
  // A public charger has prices of its own.
  const cost = (which: Flow) =>
    stay.public ? null : weighed(world, which, end, (slot) => priceIn(world, home, slot))
  const grams = (which: Flow) => weighed(world, which, end, (slot) => carbonIn(world, home, slot))
  return {
    energy: countedEnergy(world, flow, end),
    minutes: Math.round(flowedUntil(flow, end) / MINUTE),
    cost: cost(flow),
    unmanagedCost: cost(plain),
    grams: grams(flow),
    unmanagedGrams: grams(plain),
  }
}

/** The same energy, taken from the beginning of the stretch on without a pause. */
function unmanaged(flow: Flow, end: number): Flow {
  const { start } = flow.stretch
  const to = start + flowedUntil(flow, end)
  return { ...flow, from: start, to, parts: [{ from: start, to, level: flow.level }] }
}

/** Kilowatt-hours of each half hour times a figure of it, summed; null where one is not known. */
function weighed(
  world: World,
  flow: Flow,
  end: number,
  figure: (slot: number) => number | undefined,
): number | null {
  const factor = flow.stretch.uncapped ? overage(world, flow.stretch) : 1
  let sum = 0
  for (let slot = slotOf(flow.from); slot < Math.min(flow.to, end); slot += SLOT) {
    const value = figure(slot)
    if (value === undefined) return null
    sum += (energyBetween(flow, slot, Math.min(slot + SLOT, end)) * factor * value) / 1000
  }
  return Math.round(sum)
}

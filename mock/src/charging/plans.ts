import { draw } from '../engine/world/draw.ts'
import { DAY, HOUR, MINUTE, SECOND } from '../engine/world/timestamp.ts'
import { type IdOf, ulidAt } from '../engine/world/ulid.ts'
import type { World } from '../engine/world/world.ts'
import { timeTo } from './curve.ts'
import { SLOT, slotOf } from './slot.ts'
import { energyBetween, type Flow, type Stay } from './stay.ts'

/** What the scheduler worked from. Times are in milliseconds since 1970. */
export interface Plan {
  readonly id: IdOf<'scpl'>
  readonly created: number
  readonly readyBy: number
  /** Energy in the battery then, in watt-hours. */
  readonly level: number
}

/** The current to charge with in one half hour. */
export interface Instruction {
  readonly plan: Plan | undefined
  readonly slot: number
  readonly milliamps: number
  readonly created: number
  /** Whether a later plan put another instruction in its place. */
  readonly superseded: boolean
}

/** The hour of the day by which vehicles are to be ready. */
const READY_HOUR = 7

/** The plans of a stretch up to a time; none where nobody manages the charging. */
export function plansOf(world: World, stay: Stay, flow: Flow, until: number): Plan[] {
  const { id, mode, start } = flow.stretch
  if (mode !== 'SMART' && mode !== 'MANAGED_OTG') return []
  const documented = id === 'csub01HSH04KDEWF6Z4DB2J77J74K5'
  const chance = draw(world.seed, 'plans', id)
  const later = start + 25 * MINUTE + chance.int(0, 20) * MINUTE
  const times = [
    start + 3 * SECOND,
    ...(!documented && chance.chance(0.4) && later < flow.from ? [later] : []),
  ]
  const midnight = Math.floor((flow.from + stay.offset) / DAY) * DAY - stay.offset
  const ready = midnight + READY_HOUR * HOUR
  return times
    .filter((created) => created <= until && created < flow.end)
    .map((created, index) => ({
      id: documented ? 'scpl01HSH04KDEWF6Z4DB2J77J74K5' : ulidAt('scpl', created, world.seed, id, index),
      created,
      readyBy: ready > flow.from ? ready : ready + DAY,
      level: flow.level + energyBetween(flow, start, created),
    }))
}

/** Every instruction that was made for a stretch up to a time, by period, those of earlier plans first. */
export function instructionsOf(world: World, stay: Stay, flow: Flow, until: number): Instruction[] {
  const { mode, start } = flow.stretch
  const created = start + 5 * SECOND
  if (mode === 'BOOST' && created <= until) {
    const milliamps = currentOf(stay)
    return [{ plan: undefined, slot: slotOf(start), milliamps, created, superseded: false }]
  }
  const plans = plansOf(world, stay, flow, until)
  return plans
    .flatMap((plan, index) => planned(stay, flow, plan, plans[index + 1]))
    .filter((instruction) => instruction.created <= until)
    .sort((a, b) => a.slot - b.slot || a.created - b.created)
}

function planned(stay: Stay, flow: Flow, plan: Plan, next: Plan | undefined): Instruction[] {
  const { from, level } = flow.parts.at(-1) ?? flow
  const finish = from + timeTo(stay, level, stay.target)
  const instructions: Instruction[] = []
  for (let slot = slotOf(plan.created); slot < Math.max(plan.readyBy, finish); slot += SLOT)
    instructions.push({
      plan,
      slot,
      milliamps: slot + SLOT > flow.from && slot < finish ? currentOf(stay) : 0,
      created: plan.created + 2 * SECOND,
      superseded: next !== undefined && slot >= slotOf(next.created),
    })
  return instructions
}

/** The current at which a stay charges, in milliamps: 230 V at home; direct current has about 400 V. */
export function currentOf({ rate, public: away }: Stay): number {
  return away ? Math.round((rate / 400) * 10) * 100 : Math.round(rate / 225) * 1000
}

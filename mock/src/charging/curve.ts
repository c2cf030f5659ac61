import { HOUR } from '../engine/world/timestamp.ts'

/** How a battery takes energy. Energies are in watt-hours, power in watts, durations in milliseconds. */
export interface Curve {
  /** Power that reaches the battery while it takes all that it is given. */
  readonly rate: number
  readonly capacity: number
  /** Whether it is given as much as it can take, as public chargers do; at home the plug is the limit. */
  readonly public: boolean
}

/** Part of the capacity from which on the power falls with the room that is left, and part of the power that stays. */
const KNEE = 0.8
const FLOOR = 0.08

/** Where the power of a curve changes its law. */
function bends({ capacity, public: away }: Curve) {
  const room = away ? capacity * (1 - KNEE) : 0
  return { room, knee: away ? capacity - room : Number.POSITIVE_INFINITY, last: capacity - FLOOR * room }
}

/** Power that reaches the battery at a level. */
export function powerAt(curve: Curve, level: number): number {
  const { room, knee } = bends(curve)
  if (level <= knee) return curve.rate
  return curve.rate * Math.max(FLOOR, (curve.capacity - level) / room)
}

/** How long it takes to charge from one level to another; none where the battery has as much already. */
export function timeTo(curve: Curve, level: number, target: number): number {
  const { rate, capacity } = curve
  const { room, knee, last } = bends(curve)
  const straight = Math.max(0, Math.min(target, knee) - level) / rate
  if (target <= knee) return straight * HOUR
  const [from, to] = [Math.max(level, knee), Math.min(target, last)]
  const bent = from < to ? (room / rate) * Math.log((capacity - from) / (capacity - to)) : 0
  const flat = Math.max(0, target - Math.max(level, last)) / (rate * FLOOR)
  return (straight + bent + flat) * HOUR
}

/** Energy that a battery takes from a level on, in a time. */
export function taken(curve: Curve, level: number, duration: number): number {
  const { rate, capacity } = curve
  const { room, knee, last } = bends(curve)
  const straight = timeTo(curve, level, knee)
  if (duration <= straight) return (duration / HOUR) * rate
  const bent = Math.max(level, knee)
  const before = Math.max(0, knee - level)
  const until = straight + timeTo(curve, bent, last)
  if (duration >= until) return before + Math.max(0, last - bent) + ((duration - until) / HOUR) * rate * FLOOR
  return before + (capacity - bent) * (1 - Math.exp((-rate / room) * ((duration - straight) / HOUR)))
}

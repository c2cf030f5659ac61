import { resourceType } from '../engine/world/resource-type.ts'
import { rows } from '../engine/world/source.ts'
import type { World } from '../engine/world/world.ts'

/** A time during which a device tells nobody how it is, in milliseconds since 1970. */
export interface Silence {
  readonly from: number
  /** When it was connected again; null while it is not. */
  readonly to: number | null
}

interface Silences {
  readonly silences: readonly Silence[]
}

const COLLECTION = '/silences'
const nobody = rows<Silences>([])

/** Where it is kept that somebody disconnected a vehicle or an EVSE, and connected it again. No operation leads here. */
export const silenceType = resourceType<Silences>({
  path: `${COLLECTION}/{device_id}`,
  collection: () => nobody,
})

/** The silences of a vehicle or an EVSE that somebody brought about, in order. */
export function silencesOf(world: World, device: string): readonly Silence[] {
  return (world.get(`${COLLECTION}/${device}`) as Silences | undefined)?.silences ?? NONE
}

const NONE: readonly Silence[] = []

/** Whether somebody has disconnected a device, and nobody connected it again until a time. */
export function isSilent(world: World, device: string, time: number): boolean {
  return silencesOf(world, device).some(({ from, to }) => from <= time && (to === null || time < to))
}

/** Notes that a device is disconnected from now on. */
export function fallSilent(world: World, device: string): void {
  if (isSilent(world, device, world.now())) return
  keep(world, device, [...silencesOf(world, device), { from: world.now(), to: null }])
}

/**
 * Notes that a device is connected from now on.
 *
 * @param since when its connection broke, for one that was without before anybody disconnected it
 */
export function speakAgain(world: World, device: string, since?: number): void {
  const to = world.now()
  const before = silencesOf(world, device)
  const open = before.some((silence) => silence.to === null)
  const ended = before.map((silence) => (silence.to === null ? { ...silence, to } : silence))
  keep(world, device, open || since === undefined ? ended : [...ended, { from: Math.min(since, to), to }])
}

function keep(world: World, device: string, silences: readonly Silence[]): void {
  world.create(COLLECTION, device, { silences })
}

import type { World } from '../engine/world/world.ts'
import { createSpans, type Span } from './spans.ts'

/** A time during which a device tells nobody how it is, and why if somebody had it sleep or go offline. */
export type Silence = Span

const silences = createSpans('silences')

/** Where it is kept that somebody disconnected a vehicle or an EVSE, and connected it again. */
export const silenceStore = silences.store

/** The silences of a vehicle or an EVSE that somebody brought about, in order. */
export const silencesOf = silences.of

/** The silence of a device at a time, if somebody has disconnected it, and nobody connected it again until then. */
export const silenceAt = silences.at

/** Whether a device is silent at a time. */
export function isSilent(world: World, device: string, time: number): boolean {
  return silenceAt(world, device, time) !== undefined
}

/**
 * Notes that a device is disconnected from now on.
 *
 * @param kind why, where it is no more than asleep or offline
 */
export function fallSilent(world: World, device: string, kind?: string): void {
  const present = silenceAt(world, device, world.now())
  if (!present || present.kind !== kind) silences.begin(world, device, kind)
}

/**
 * Notes that a device is connected from now on.
 *
 * @param since when its connection broke, for one that was without before anybody disconnected it
 */
export function speakAgain(world: World, device: string, since?: number): void {
  const open = silencesOf(world, device).some(({ to }) => to === null)
  silences.end(world, device)
  if (open || since === undefined) return
  const to = world.now()
  silences.keep(world, device, [...silencesOf(world, device), { from: Math.min(since, to), to }])
}

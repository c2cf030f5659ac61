import type { World } from '../engine/world/world.ts'

/** A charging sub-session began or ended. */
export interface Transition {
  readonly type: 'charging_sub_session.created' | 'charging_sub_session.ended'
  /** When, in UTC with milliseconds. */
  readonly timestamp: string
  /** Path of the sub-session. */
  readonly path: string
}

/** The transition of a sub-session at a time, in milliseconds since 1970. */
export function transition(type: 'created' | 'ended', id: string, time: number): Transition {
  return {
    type: `charging_sub_session.${type}`,
    timestamp: new Date(time).toISOString(),
    path: `/charging_sub_sessions/${id}`,
  }
}

type Listener = (transition: Transition) => void

const listeners = new WeakMap<World, Set<Listener>>()

/**
 * Calls a function of each transition that somebody brings about by hand: plugging in, unplugging, a boost. Those that
 * come with time are found by `transitions`.
 *
 * @returns what ends that
 */
export function onTransition(world: World, listener: Listener): () => void {
  const all = listeners.get(world) ?? new Set<Listener>()
  listeners.set(world, all)
  all.add(listener)
  return () => void all.delete(listener)
}

/** Tells of a transition that was brought about by hand. */
export function announce(world: World, one: Transition): void {
  for (const listener of listeners.get(world) ?? []) listener(one)
}

import type { WorldEvent } from '../engine/world/events.ts'

/** A charging sub-session began or ended. */
export type Transition = WorldEvent<'charging_sub_session.created' | 'charging_sub_session.ended'>

/** The transition of a sub-session at a time, in milliseconds since 1970. */
export function transition(type: 'created' | 'ended', id: string, time: number): Transition {
  return {
    type: `charging_sub_session.${type}`,
    timestamp: new Date(time).toISOString(),
    path: `/charging_sub_sessions/${id}`,
  }
}

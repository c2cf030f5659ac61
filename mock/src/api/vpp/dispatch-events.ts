import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { firstKeys, rows } from '../../engine/world/source.ts'
import { at } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'

/** A dispatch event as the sandbox keeps it. No operation reads it; what it does to a fleet shows in the logs. */
export interface KeptDispatchEvent extends Schema<'DispatchEvent'> {
  /** When it was called off. */
  readonly cancelled_at?: string
}

const ACME = '/dispatch_coordinators/dc000000'
const documented: KeptDispatchEvent = {
  id: 'devt01HN2NJ9NMRZBXT1H6FT9N7735',
  url: at(`${ACME}/dispatch_events/devt01HN2NJ9NMRZBXT1H6FT9N7735`),
  start_time: '2025-06-15T14:00:00Z',
  end_time: '2025-06-15T18:00:00Z',
  import_limit_watts: 5000,
  export_limit_watts: null,
  target_power_watts: null,
  dispatch_coordinator: at(ACME),
}
const none = rows<KeptDispatchEvent>([])
const tables = new Map([['dc000000', rows([[documented.id, documented]])]])

export const dispatchEventType = resourceType<KeptDispatchEvent>({
  path: '/dispatch_coordinators/{dispatch_coordinator_id}/dispatch_events/{dispatch_event_id}',
  collection: (_, { dispatch_coordinator_id = '' }) => tables.get(dispatch_coordinator_id) ?? none,
  owner: () => undefined,
})

/** Watts that a charger draws when nothing holds it back. */
const USUAL_WATTS = 11_000

/** Dispatch events of a coordinator that are looked at, the latest ones. */
const MOST_EVENTS = 100

/** What is left, from 0 to 1, of the power of a fleet at a time. */
export function dispatchedShare(world: World, coordinator: string, time: number): number {
  const source = world.all(dispatchEventType, `/dispatch_coordinators/${coordinator}/dispatch_events`)
  let share = 1
  for (const key of firstKeys(source, MOST_EVENTS, true)) {
    const event = source?.get(key)
    const limit = event?.import_limit_watts ?? event?.target_power_watts
    if (!event || typeof limit !== 'number' || !isRunning(event, time)) continue
    share = Math.min(share, Math.max(0, limit / USUAL_WATTS))
  }
  return share
}

function isRunning({ start_time, end_time, cancelled_at }: KeptDispatchEvent, time: number): boolean {
  const end = Math.min(Date.parse(end_time ?? ''), cancelled_at ? Date.parse(cancelled_at) : Infinity)
  return Date.parse(start_time ?? '') <= time && time < end
}

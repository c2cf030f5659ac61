import { resourceType } from '../../engine/world/resource-type.ts'
import { rows } from '../../engine/world/source.ts'
import { timestamp } from '../../engine/world/timestamp.ts'
import type { World } from '../../engine/world/world.ts'

/** Somebody who waits for a vehicle or an EVSE to be supported. */
export interface WaitlistEntry {
  readonly id: string
  readonly waitlist: 'evse' | 'vehicle'
  /** Where it is wanted: the country of the program, else the region of `Accept-Language`, else the United States. */
  readonly country: string
  readonly created_at: string
  /** What was sent. */
  readonly request: Readonly<Record<string, unknown>>
}

const COLLECTION = '/waitlist_entries'
const nobody = rows<WaitlistEntry>([])

/** Where those who wait are kept. No operation of the API leads here; the control API lists them. */
export const waitlistType = resourceType<WaitlistEntry>({
  path: `${COLLECTION}/{entry_id}`,
  collection: () => nobody,
})

/**
 * Puts somebody on a waitlist.
 *
 * @returns id of the entry
 */
export function wait(world: World, entry: Omit<WaitlistEntry, 'id' | 'created_at'>): string {
  const id = world.newId(entry.waitlist === 'evse' ? 'ewlt' : 'vwlt')
  const kept: WaitlistEntry = { id, created_at: timestamp(world.now()), ...entry }
  world.create(COLLECTION, id, { ...kept })
  return id
}

/** Those who wait, the latest first, as many as are asked for. */
export function waiting(world: World, limit: number): WaitlistEntry[] {
  const { keys, get } = world.collection(COLLECTION)?.source ?? nobody
  const entries: WaitlistEntry[] = []
  for (const key of keys(undefined, true)) {
    if (entries.length === limit) break
    entries.push(get(key) as WaitlistEntry)
  }
  return entries
}

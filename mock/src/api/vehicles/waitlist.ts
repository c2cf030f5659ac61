import { storeType } from '../../engine/world/store.ts'
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

/** Where those who wait are kept. The control API lists them. */
export const waitlist = storeType<WaitlistEntry>({ path: '/waitlist_entries/{entry_id}' })

/** By the prefix of the ids of those who are on it. */
const WAITLISTS = { ewlt: 'evse', vwlt: 'vehicle' } as const

/** Prefix of the ids of a waitlist's entries. */
export type WaitlistPrefix = keyof typeof WAITLISTS

/**
 * Puts somebody on a waitlist.
 *
 * @param prefix which it is
 * @returns id of the entry
 */
export function wait<Prefix extends WaitlistPrefix>(
  world: World,
  prefix: Prefix,
  entry: Pick<WaitlistEntry, 'country' | 'request'>,
): `${Prefix}${string}` {
  const id = world.newId(prefix)
  const created_at = timestamp(world.now())
  world.store(waitlist).set(id, { id, created_at, waitlist: WAITLISTS[prefix], ...entry })
  return id
}

/** Those who wait, the latest first, as many as are asked for. */
export function waiting(world: World, limit: number): WaitlistEntry[] {
  const { keys, get } = world.store(waitlist)
  const latest = limit > 0 ? keys().slice(-limit).reverse() : []
  return latest.flatMap((key) => get(key) ?? [])
}

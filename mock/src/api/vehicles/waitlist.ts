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
  const waitlist = WAITLISTS[prefix]
  const kept: WaitlistEntry = { id, created_at: timestamp(world.now()), waitlist, ...entry }
  world.create(COLLECTION, id, { ...kept })
  return id
}

/** Those who wait, the latest first, as many as are asked for. */
export function waiting(world: World, limit: number): WaitlistEntry[] {
  const { keys, get } = world.all(waitlistType, COLLECTION) ?? nobody
  const entries: WaitlistEntry[] = []
  for (const key of keys(undefined, true)) {
    if (entries.length === limit) break
    const entry = get(key)
    if (entry) entries.push(entry)
  }
  return entries
}

import { arrivalsOf } from '../../charging/arrivals.ts'
import { DOCUMENTED_VEHICLE, documentedStays } from '../../charging/documented.ts'
import { pluggedVehicles, recordedStays } from '../../charging/records.ts'
import type { Stay } from '../../charging/stay.ts'
import { staysOf, stayWith } from '../../charging/stays.ts'
import { merged, type Source, walk } from '../../engine/world/source.ts'
import { timeOf } from '../../engine/world/ulid.ts'
import type { World } from '../../engine/world/world.ts'

/** What is kept of a session or sub-session; all else follows from the stay. */
export interface StayEntry {
  readonly id: string
  readonly vehicle: string
}

/** A kind of thing that stays are made of. */
export interface StayKind {
  readonly prefix: 'cses' | 'csub'
  /** Nothing is on record that began earlier, besides what the documentation shows. */
  readonly since: number
  /** Ids of those in a stay, ascending. */
  ids(stay: Stay): readonly string[]
}

/** The stay that an entry is about. */
export function stayOfEntry(
  world: World,
  { prefix }: Pick<StayKind, 'prefix'>,
  entry: StayEntry,
): Stay | undefined {
  const holds = (stay: Stay) => stay.id === entry.id || stay.stretches.some(({ id }) => id === entry.id)
  return recordedStays(world, entry.vehicle).find(holds) ?? stayWith(world, prefix, entry.id)
}

/** The collection of everything of a kind that has begun. */
export function stayEntries(world: World, kind: StayKind): Source<StayEntry> {
  const { prefix, since } = kind
  const documented = documentedStays(DOCUMENTED_VEHICLE).flatMap(kind.ids)
  const get = (id: string): StayEntry | undefined => {
    const stay = stayWith(world, prefix, id)
    if (!stay || stay.start > world.now()) return undefined
    return stay.start >= since || documented.includes(id) ? { id, vehicle: stay.vehicle } : undefined
  }
  return {
    get,
    keys: (from, backwards = false) =>
      merged([walk(documented, from, backwards), derivedKeys(world, kind, from, backwards)], backwards),
    owned: (user) => ({
      get,
      keys(from, backwards = false) {
        const vehicles = pluggedVehicles(world, user)
        return merged(
          vehicles.map((vehicle) => vehicleKeys(world, kind, vehicle, from, backwards)),
          backwards,
        )
      },
    }),
  }
}

/** The part of a collection that is about a vehicle. */
export function entriesOfVehicle<T>(
  list: Source<T>,
  world: World,
  kind: StayKind,
  vehicle: string,
): Source<T> {
  return {
    get: list.get,
    keys: (from, backwards = false) => vehicleKeys(world, kind, vehicle, from, backwards),
  }
}

function* vehicleKeys(
  world: World,
  { prefix, ids, since }: StayKind,
  vehicle: string,
  from: string | undefined,
  backwards: boolean,
): Generator<string> {
  const now = world.now()
  // A stay holds ids later than its own start: begin with the one that the cursor is in.
  const cursor = from === undefined ? undefined : (timeOf(prefix, from) ?? 0)
  const recorded = new Set(recordedStays(world, vehicle).map(({ id }) => id))
  const begin = backwards ? Math.min(now, cursor ?? now) + 1 : earliest(world, vehicle, cursor)
  for (const stay of staysOf(world, vehicle, begin, backwards)) {
    if (stay.start > now) return
    if (stay.start < since && !recorded.has(stay.id)) continue
    const own = backwards ? [...ids(stay)].reverse() : ids(stay)
    for (const id of own) if (from === undefined || (backwards ? id < from : id > from)) yield id
  }
}

/** Just before the stay that a time falls in. */
function earliest(world: World, vehicle: string, cursor: number | undefined): number {
  if (cursor === undefined) return 0
  const [stay] = staysOf(world, vehicle, cursor + 1, true)
  return Math.min(cursor, stay?.start ?? cursor) - 1
}

function* derivedKeys(
  world: World,
  { prefix, since }: StayKind,
  from: string | undefined,
  backwards: boolean,
): Generator<string> {
  const time = from === undefined ? undefined : (timeOf(prefix, from) ?? 0)
  const span = backwards
    ? { after: since - 1, until: time ?? world.now() }
    : { after: Math.max(since, time ?? 0) - 1, until: world.now() }
  for (const id of arrivalsOf(world, prefix, span, backwards))
    if (from === undefined || (backwards ? id < from : id > from)) yield id
}

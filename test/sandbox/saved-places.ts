import { calls } from '../../scripts/contract.ts'

/** The way to a value in a snapshot: names and indices. */
export type Way = readonly (string | number)[]

/** A snapshot as JSON, whose parts may be anything. */
export interface Saved {
  readonly parts: {
    readonly world: { readonly changes: readonly (readonly [path: string, change: object])[] }
  }
}

/** Lists of the API, which look at everything that there is. */
export const lists = calls().filter(
  ({ method, operation }) => method === 'get' && operation['x-pagination'] !== undefined,
)

/** One way for each kind of place in a snapshot: of items of one list, and of resources of one collection, the first. */
export function placesOf(saved: Saved): Way[] {
  const ways = new Map<string, Way>()
  for (const way of waysIn(saved)) {
    const kind = way.map((step, depth) => kindOf(saved, way, step, depth)).join(' ')
    if (way.length > 0 && !ways.has(kind)) ways.set(kind, way)
  }
  return [...ways.values()]
}

function* waysIn(value: unknown, way: Way = []): Generator<Way> {
  yield way
  if (typeof value !== 'object' || value === null) return
  for (const [name, part] of Object.entries(value))
    yield* waysIn(part, [...way, Array.isArray(value) ? Number(name) : name])
}

const ID = /[a-z]{4}[0-7][0-9A-Z]{25}|\d{4}-\d\d-\d\dT[^/]*Z/g

function kindOf({ parts }: Saved, way: Way, step: string | number, depth: number): string {
  const inChange = way[2] === 'changes'
  if (inChange && depth === 3) return parts.world.changes[Number(step)]?.[0].replaceAll(ID, '{}') ?? ''
  if (typeof step === 'number' && !(inChange && depth === 4)) return '*'
  return String(step).replaceAll(ID, '{}')
}

/** What stands for a value that is left out. */
export const NOTHING = Symbol('nothing')

/** Of every type, on both ends of what there may be, and beyond. */
export const VALUES: readonly unknown[] = [
  NOTHING,
  null,
  true,
  -1,
  0,
  1,
  0.5,
  1_000_000,
  253_402_300_799_999,
  Number.MAX_SAFE_INTEGER,
  1e300,
  '',
  'text',
  'x'.repeat(20_000),
  [],
  [null],
  {},
]

/** A copy of a snapshot with another value at a place; undefined where it has that value already. */
export function spoiled(saved: Saved, way: Way, value: unknown): Saved | undefined {
  const copy = structuredClone(saved)
  return spoil(copy, way, value) ? copy : undefined
}

/** Puts a value at a place of a snapshot, and tells whether that is another one than before. */
export function spoil(saved: Saved, way: Way, value: unknown): boolean {
  const parent = way.slice(0, -1).reduce<unknown>((at, step) => at && Object(at)[step], saved)
  const last = way.at(-1) ?? ''
  if (typeof parent !== 'object' || parent === null || !(last in parent)) return false
  if (value === NOTHING) {
    if (Array.isArray(parent)) parent.splice(Number(last), 1)
    else Reflect.deleteProperty(parent, last)
    return true
  }
  const before: unknown = Reflect.get(parent, last)
  return JSON.stringify(before) !== JSON.stringify(value) && Reflect.set(parent, last, structuredClone(value))
}

import type { Part } from '../part.ts'
import type { World } from '../world/world.ts'
import type { WorldState } from '../world/world-state.ts'

/** Something that a world remembers: a change of a resource, or a property of one of its other parts. */
export interface Row {
  readonly part: string
  /** Path of the resource, or name of the property; empty for a part without properties. */
  readonly key: string
  /** JSON. */
  readonly value: string
}

/** What was written since it was last asked. */
export interface Written {
  /** Whether these rows stand for all there is, and others are to go. */
  readonly all: boolean
  readonly rows: readonly Row[]
}

/** What a world remembers, in rows, so that a store writes and reads what has changed and no more. */
export interface Rows {
  /** What has changed. What only time has changed goes along with the rest and is no change by itself. */
  written(): Written | undefined
  /** Takes what {@link written} gave for what the store has. */
  stored(): void
  /** Replaces what is remembered by what a store has, or adds to it what others have written. */
  load(written: Written): void
}

export interface RowsOptions {
  readonly world: Pick<World, 'origin' | 'changeAt' | 'save' | 'load'>
  /** The other parts, by name. */
  readonly parts: Readonly<Record<string, Part>>
  /** Rows that time changes, as `part/key`. */
  readonly timely: ReadonlySet<string>
}

/** Notes what is written to a world until a store has it. */
export interface WriteLog {
  /** Whether everything is another, as after a reset. */
  all: boolean
  /** Paths of the resources that were written. */
  readonly paths: Set<string>
  /** Notes a write to the resource at a path, or without a path that everything is another. */
  note(path?: string): void
}

/** Of a world that no store has yet. */
export function createWriteLog(): WriteLog {
  const log: WriteLog = {
    all: true,
    paths: new Set(),
    note(path) {
      if (path === undefined) log.all = true
      else log.paths.add(path)
    },
  }
  return log
}

const WORLD = 'world'
/** What frozen objects are in words, which never changes. */
const texts = new WeakMap<object, string>()

function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || !Object.isFrozen(value)) return JSON.stringify(value)
  const text = texts.get(value) ?? JSON.stringify(value)
  texts.set(value, text)
  return text
}

/** Row of what a world has besides its changes. */
const ORIGIN = ''

export function createRows({ world, parts, timely }: RowsOptions, log: WriteLog): Rows {
  // What the store has, by part and key.
  const known = new Map<string, Map<string, string>>()
  let last: readonly Row[] = []

  return {
    written() {
      const rows = [...partRows(), ...worldRows()]
      if (!log.all && rows.every(({ part, key }) => timely.has(`${part}/${key}`))) return undefined
      last = rows
      return { all: log.all, rows }
    },
    stored() {
      if (log.all) known.clear()
      for (const row of last) remember(row)
      log.all = false
      log.paths.clear()
    },
    load({ all, rows }) {
      if (all) known.clear()
      for (const row of rows) remember(row)
      const touched = new Set(rows.map(({ part }) => part))
      for (const [name, part] of Object.entries(parts))
        if (touched.has(name)) part.load(stateOf(name))
        else if (all) part.reset()
      if (touched.has(WORLD)) world.load(worldState())
      log.all = false
      log.paths.clear()
    },
  }

  function remember({ part, key, value }: Row): void {
    const kept = known.get(part) ?? new Map<string, string>()
    known.set(part, kept.set(key, value))
  }

  function* partRows(): Generator<Row> {
    for (const [part, { save }] of Object.entries(parts)) {
      const state = save()
      const properties: readonly (readonly [string, unknown])[] =
        Array.isArray(state) || typeof state !== 'object' ? [['', state]] : Object.entries(state ?? {})
      for (const [key, property] of properties) {
        const value = textOf(property)
        if (log.all || known.get(part)?.get(key) !== value) yield { part, key, value }
      }
    }
  }

  function* worldRows(): Generator<Row> {
    if (log.all) {
      yield { part: WORLD, key: ORIGIN, value: JSON.stringify(world.origin()) }
      for (const [key, change] of world.save().changes)
        yield { part: WORLD, key, value: JSON.stringify(change) }
      return
    }
    if (log.paths.size === 0) return
    yield { part: WORLD, key: ORIGIN, value: JSON.stringify(world.origin()) }
    for (const key of log.paths) yield { part: WORLD, key, value: JSON.stringify(world.changeAt(key)) }
  }

  function stateOf(part: string): unknown {
    const rows = known.get(part) ?? new Map<string, string>()
    const whole = rows.get('')
    if (whole !== undefined) return JSON.parse(whole)
    return Object.fromEntries([...rows].map(([key, value]) => [key, JSON.parse(value)]))
  }

  function worldState(): WorldState {
    const { [ORIGIN]: origin = '{}', ...changes } = Object.fromEntries(known.get(WORLD) ?? [])
    const paths = Object.keys(changes).sort()
    return {
      ...JSON.parse(origin),
      changes: paths.map((path) => [path, JSON.parse(changes[path] ?? 'null')]),
    }
  }
}

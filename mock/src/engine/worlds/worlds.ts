import { Rejection } from '../../http/problem.ts'
import { unheld } from '../timer.ts'
import { checkWorldName, DEFAULT_WORLD } from './address.ts'

/** What a world is to those who look after many. */
export interface Resident {
  /** Forgets what can be derived again. */
  rest(): void
  /** Stops timers, streams and deliveries. */
  close(): void
}

/** A world with what is known of it. */
export interface WorldEntry<W> {
  readonly name: string
  readonly world: W
  /** Real time, in milliseconds since 1970, here and below. */
  readonly created: number
  /** When it was last used. */
  readonly used: number
  /** After how many seconds without use it is dropped; undefined for one that stays. */
  readonly ttl: number | undefined
}

/** The worlds of one mock, by name. */
export interface Worlds<W extends Resident, Start> {
  /** The world of a name, which counts as use of it; undefined where there is none. */
  find(name: string): W | undefined
  /**
   * Makes a world.
   *
   * @param ttl seconds without use after which it is dropped
   * @throws {Rejection} 400 for a name that cannot be, 409 for one that is taken or for one world too many
   */
  create(name: string, start: Start, ttl?: number): W
  /**
   * Ends a world with all that it holds. What it is answering meanwhile is still answered.
   *
   * @returns whether there was one of this name
   * @throws {Rejection} 409 for the default world
   */
  drop(name: string): boolean
  get(name: string): WorldEntry<W> | undefined
  /** In the order of their creation, the default one first. */
  list(): readonly WorldEntry<W>[]
  /** Calls a function with the name of each world that is dropped; it replaces the one before. */
  onDrop(listener: (name: string) => void): void
  /** Ends all of them. */
  close(): void
}

/** Worlds at a time, the default one not counted: an idle one takes about 20 kB. */
export const MOST_WORLDS = 10_000
/** Those used last, which keep what they have derived. */
const MOST_AWAKE = 32
/** The longest that a timer is set for, in milliseconds. */
const LONGEST_TIMER = 24 * 3_600_000

/**
 * Looks after worlds.
 *
 * @param make makes a world; what it throws is the answer
 */
export function createWorlds<W extends Resident, Start>(options: {
  readonly first: W
  make(name: string, start: Start): W
}): Worlds<W, Start> {
  const began = Date.now()
  const entries = new Map<string, Mutable<WorldEntry<W>>>()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  // In the order of their last use.
  const awake = new Set<W>()
  let dropped: (name: string) => void = () => {}
  add(DEFAULT_WORLD, options.first, began)

  return {
    find(name) {
      const entry = entries.get(name)
      if (entry) use(entry)
      return entry?.world
    },
    create(name, start, ttl) {
      checkWorldName(name)
      if (entries.has(name))
        throw conflict(`There is a world ${name} already: reset it, drop it first, or use another name.`)
      if (entries.size > MOST_WORLDS)
        throw conflict(
          `There are ${MOST_WORLDS} worlds already. Drop some, or give new ones a time to live (ttl).`,
        )
      const entry = add(name, options.make(name, start), Date.now(), ttl)
      expire(entry)
      return entry.world
    },
    drop,
    onDrop(listener) {
      dropped = listener
    },
    get: (name) => entries.get(name),
    list: () => [...entries.values()],
    close() {
      for (const timer of timers.values()) clearTimeout(timer)
      for (const { world } of entries.values()) world.close()
    },
  }

  function add(name: string, world: W, created: number, ttl?: number): Mutable<WorldEntry<W>> {
    const entry = { name, world, created, used: created, ttl }
    entries.set(name, entry)
    return entry
  }

  function use(entry: Mutable<WorldEntry<W>>): void {
    entry.used = Date.now()
    awake.delete(entry.world)
    awake.add(entry.world)
    const [longest] = awake
    if (awake.size <= MOST_AWAKE || !longest) return
    awake.delete(longest)
    longest.rest()
  }

  function drop(name: string): boolean {
    if (name === DEFAULT_WORLD)
      throw conflict('The default world cannot be dropped. POST /_control/reset takes it back to its start.')
    const entry = entries.get(name)
    if (!entry) return false
    entries.delete(name)
    awake.delete(entry.world)
    clearTimeout(timers.get(name))
    timers.delete(name)
    entry.world.close()
    dropped(name)
    return true
  }

  /** Drops a world once it was not used for long enough. */
  function expire(entry: WorldEntry<W>): void {
    if (entry.ttl === undefined) return
    const left = entry.used + entry.ttl * 1000 - Date.now()
    if (left <= 0) return void drop(entry.name)
    const timer = setTimeout(() => expire(entry), Math.min(left, LONGEST_TIMER))
    timers.set(entry.name, unheld(timer))
  }
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** The answer for what cannot be because of what there is. */
export function conflict(detail: string): Rejection {
  return new Rejection({ status: 409, title: 'Conflict', detail })
}

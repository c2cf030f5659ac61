import type { PoolClient } from 'pg'
import type { WorldStart } from '../../control/controlled-sandbox.ts'
import { pauseHere } from '../../engine/faults/fault.ts'
import { type Database, DatabaseGone } from '../../engine/state/postgres/connection.ts'
import {
  addWorld,
  allWorlds,
  countWorlds,
  dropUnused,
  findWorld,
  removeWorld,
  rowsSince,
  type StoredWorld,
  write,
} from '../../engine/state/postgres/tables.ts'
import { checkWorldName, DEFAULT_WORLD } from '../../engine/worlds/address.ts'
import { conflict, MOST_WORLDS, type WorldEntry } from '../../engine/worlds/worlds.ts'
import { Rejection } from '../../http/problem.ts'
import type { Sandbox } from '../sandbox.ts'
import type { SandboxOptions } from '../sandbox-options.ts'
import type { Keeper, LocalWorlds } from './keeper.ts'
import { postponed } from './postponed.ts'
import { queues } from './queue.ts'
import { withBody } from './request-body.ts'

/** Keeps worlds in PostgreSQL, for any number of processes at once. */
export interface PostgresKeeper extends Keeper {
  /**
   * Does something in a world and keeps what that has changed.
   *
   * @param alone whether nobody else, in no process, may write to the world meanwhile
   * @returns undefined where there is no such world
   * @throws {DatabaseGone}
   */
  within<T extends object | string | number>(
    name: string,
    alone: boolean,
    act: (sandbox: Sandbox) => Promise<T>,
  ): Promise<T | undefined>
  /** Makes the default world unless another process has. */
  begin(): Promise<void>
  /** Forgets a world that another process has dropped, and ends its streams. */
  forget(name: string): void
  /** Drops the worlds that nobody has used for longer than their time to live. */
  dropUnused(): Promise<void>
}

export interface PostgresKeeperOptions {
  readonly database: Database
  readonly local: LocalWorlds
  /** Whether a world is made when it is first asked for. */
  readonly auto: boolean
  /** Told in the transaction of a write that something is to happen in a world by itself. */
  wake(client: PoolClient, name: string): Promise<void>
}

/**
 * A world is read into the memory of a process when it is first asked for, and brought up to date before each request by
 * the rows that others have written since. What a request changes is written in one transaction, if the world still has
 * the version that was read; only then is the request answered.
 */
export function postgresKeeper({ database, local, auto, wake }: PostgresKeeperOptions): PostgresKeeper {
  // What this process has, by name: 0 is nothing yet, or nothing that can be relied on.
  const versions = new Map<string, number>()
  // Within a process one after another, as a sandbox knows of no transactions.
  const inTurn = queues()

  /** Brings a world up to date with what is stored. */
  async function refreshed(client: PoolClient, stored: StoredWorld): Promise<Sandbox> {
    const { name, version } = stored
    const sandbox = here(name, stored)
    const mine = versions.get(name) ?? 0
    if (mine === version) return sandbox
    rowsOf(sandbox).load(await rowsSince(client, stored, mine))
    versions.set(name, version)
    return sandbox
  }

  const here = (name: string, { start }: StoredWorld) =>
    local.find(name) ?? local.create(name, start as SandboxOptions)

  /** Writes what has changed; undefined where somebody else was faster. */
  async function keep(client: PoolClient, name: string, sandbox: Sandbox): Promise<number | undefined> {
    const written = rowsOf(sandbox).written()
    const version = versions.get(name) ?? 0
    if (!written) return version
    const waiting = sandbox.webhooks.endpoints().length > 0
    const next = await write(client, { name, version }, written, waiting)
    if (next !== undefined && waiting) await wake(client, name)
    return next
  }

  /** What the database has is what there is, from here on. */
  function kept(name: string, sandbox: Sandbox, version: number): void {
    if (versions.get(name) === version) return
    rowsOf(sandbox).stored()
    versions.set(name, version)
  }

  const caughtUp = (name: string) =>
    database.transaction(async (client) => {
      const stored = await findWorld(client, name, false)
      return stored && refreshed(client, stored)
    })

  /** Reads, and writes only if that has changed something: a page of a list needs no lock. */
  async function looking<T>(name: string, act: (sandbox: Sandbox) => Promise<T>): Promise<Outcome<T>> {
    const now = await database.statement((client) => findWorld(client, name, false))
    if (!now) return 'missing'
    const sandbox = now.version === versions.get(name) ? here(name, now) : await caughtUp(name)
    if (!sandbox) return 'missing'
    const result = await act(sandbox)
    if (!rowsOf(sandbox).written()) return { result }
    const version = await database.transaction((client) => keep(client, name, sandbox))
    if (version === undefined) return 'late'
    kept(name, sandbox, version)
    return { result }
  }

  async function alone<T>(name: string, act: (sandbox: Sandbox) => Promise<T>): Promise<Outcome<T>> {
    const done = await database.transaction(async (client) => {
      const stored = await findWorld(client, name, true)
      if (!stored) return undefined
      const sandbox = await refreshed(client, stored)
      const result = await act(sandbox)
      const version = await keep(client, name, sandbox)
      if (version === undefined) throw new Error(`The world ${name} was written to in spite of its lock.`)
      return { sandbox, result, version }
    })
    if (!done) return 'missing'
    kept(name, done.sandbox, done.version)
    return { result: done.result }
  }

  function within<T extends object | string | number>(
    name: string,
    locked: boolean,
    act: (sandbox: Sandbox) => Promise<T>,
  ): Promise<T | undefined> {
    return inTurn(name, async () => {
      try {
        let outcome = locked ? await alone(name, act) : await looking(name, act)
        if (outcome === 'late') {
          versions.set(name, 0)
          outcome = await alone(name, act)
        }
        if (outcome === 'missing' || outcome === 'late') {
          forget(name)
          return undefined
        }
        return outcome.result
      } catch (error) {
        // Half of it may have happened here, and nothing there.
        versions.set(name, 0)
        throw error
      }
    })
  }

  function forget(name: string): void {
    versions.delete(name)
    if (name !== DEFAULT_WORLD && local.get(name)) local.drop(name)
  }

  async function create(
    name: string,
    start: WorldStart,
    { ttl, state }: { readonly ttl?: number | undefined; readonly state?: unknown } = {},
  ): Promise<void> {
    checkWorldName(name)
    await inTurn(name, async () => {
      // One that another process has dropped may still be here.
      forget(name)
      const stored = { name, start, ttl }
      const version = await database
        .transaction(async (client) => {
          if ((await countWorlds(client)) > MOST_WORLDS)
            throw conflict(
              `There are ${MOST_WORLDS} worlds already. Drop some, or give new ones a time to live (ttl).`,
            )
          if (!(await addWorld(client, stored))) return undefined
          const sandbox = local.get(name)?.world ?? local.create(name, start)
          if (state !== undefined) sandbox.load(state)
          return keep(client, name, sandbox)
        })
        .catch((error) => {
          forget(name)
          throw error
        })
      if (version === undefined)
        throw conflict(`There is a world ${name} already: reset it, drop it first, or use another name.`)
      const made = local.get(name)?.world
      if (made) kept(name, made, version)
    })
  }

  /** Makes a world unless another process is faster. */
  async function createdThen<T>(name: string, act: () => Promise<T>): Promise<T> {
    await create(name, {}).catch((error) => {
      if (!(error instanceof Rejection)) throw error
    })
    return act()
  }

  const get = (name: string) =>
    database.transaction(async (client) => {
      const stored = await findWorld(client, name, false)
      return stored && entryOf(client, stored)
    })

  const entryOf = async (client: PoolClient, stored: StoredWorld): Promise<WorldEntry<Sandbox>> => {
    const { name, created, used, ttl } = stored
    // Whoever is at it just now brings it up to date, and must not be interrupted.
    const world = inTurn.isBusy(name) ? here(name, stored) : await refreshed(client, stored)
    return { name, world, created, used, ttl }
  }

  return {
    // Others may have written meanwhile.
    use: () => undefined,
    within,
    forget,
    async begin() {
      await createdThen(DEFAULT_WORLD, async () => {})
    },
    dropUnused: () => database.transaction(dropUnused),
    answer: (name, request, act) =>
      reachable(async () => {
        // What is asked about worlds is for none of them, and must not wait for the one that it happens to come to.
        if (WORLDS.test(new URL(request.url).pathname)) {
          const entry = (await get(name)) ?? (auto ? await get(DEFAULT_WORLD) : undefined)
          return entry && act(entry.world, request)
        }
        const safe = request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS'
        // All of it, before others have to wait for the rest.
        const whole = safe ? request : await withBody(request)
        const once = () => within(name, !safe, (sandbox) => act(sandbox, whole))
        const answered = (await once()) ?? (auto ? await createdThen(name, once) : undefined)
        const wait = postponed(whole)
        if (wait > 0) await pauseHere(wait, request)
        return answered
      }),
    worlds: {
      create: (name, start, more) => reachable(() => create(name, start, more)),
      list: () =>
        reachable(() =>
          database.transaction(async (client) => {
            const entries: WorldEntry<Sandbox>[] = []
            for (const stored of await allWorlds(client)) entries.push(await entryOf(client, stored))
            return entries
          }),
        ),
      get: (name) => reachable(() => get(name)),
      drop: (name) =>
        reachable(async () => {
          // Refused there with a word.
          if (name === DEFAULT_WORLD) return local.drop(name)
          const dropped = await database.transaction((client) => removeWorld(client, name))
          forget(name)
          return dropped
        }),
    },
  }
}

const WORLDS = /^(\/w\/[^/]+)?\/_control\/worlds(\/|$)/

/** Says to a client what it means that the database is away. */
async function reachable<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof DatabaseGone)) throw error
    const detail = `The state of the sandbox is out of reach: ${error.message}. Nothing was changed; try again.`
    throw new Rejection({ status: 503, detail }, { 'Retry-After': '1' })
  }
}

/** What came of an attempt: nothing where there is no such world, or where somebody else has written to it meanwhile. */
type Outcome<T> = { readonly result: T } | 'missing' | 'late'

function rowsOf({ rows }: Sandbox) {
  if (!rows) throw new Error('A sandbox whose state is held elsewhere has rows.')
  return rows
}

import type { ControlledWorlds } from '../../control/controlled-sandbox.ts'
import type { Worlds } from '../../engine/worlds/worlds.ts'
import type { Sandbox } from '../sandbox.ts'
import type { SandboxOptions } from '../sandbox-options.ts'

/** The worlds that are in the memory of this process. */
export type LocalWorlds = Worlds<Sandbox, SandboxOptions>

/** Where worlds are kept: in memory, in files, or in a database that several processes share. */
export interface Keeper {
  /** As the control API needs them. */
  readonly worlds: ControlledWorlds
  /**
   * Answers a request in a world, and keeps what that has changed before it gives the answer.
   *
   * @returns undefined where there is no such world
   * @throws {Rejection} for a world that cannot be made, and while it cannot be kept
   */
  answer(name: string, request: Request, act: Act): Promise<Response | undefined>
  /** A world, which counts as use of it, whose answers depend on nothing but the memory of this process. */
  use(name: string): Sandbox | undefined
}

/** Answers a request in a world. */
export type Act = (sandbox: Sandbox, request: Request) => Promise<Response>

/** Where a server keeps its worlds, open. */
export interface KeptState {
  /** Folder for snapshots that are kept by name; undefined where there is none. */
  readonly snapshots: string | undefined
  /** Whether others may write to the same worlds. */
  readonly held: boolean
  keep(local: LocalWorlds): Keeper
  /**
   * Reads what there is, once the mock is put together.
   *
   * @throws {Error} where that is not possible; the message says what to do
   */
  begin(): Promise<void>
  /** Saves what has changed, and gives it free for others. */
  close(): Promise<void>
}

/** Keeps worlds in the memory of this process. */
export function memoryKeeper(local: LocalWorlds, auto: boolean): Keeper {
  return {
    worlds: {
      list: local.list,
      get: local.get,
      drop: local.drop,
      create(name, start, { ttl, state } = {}) {
        const made = local.create(name, start, ttl)
        try {
          if (state !== undefined) made.load(state)
        } catch (error) {
          local.drop(name)
          throw error
        }
      },
    },
    async answer(name, request, act) {
      const there = local.find(name) ?? (auto ? local.create(name, {}) : undefined)
      return there && act(there, request)
    },
    use: local.find,
  }
}

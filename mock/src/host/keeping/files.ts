import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileNameFor } from '../../engine/state/file-name.ts'
import { createStateFile, type StateFile } from '../../engine/state/state-file.ts'
import { DEFAULT_WORLD } from '../../engine/worlds/address.ts'
import { Rejection } from '../../http/problem.ts'
import type { Sandbox } from '../sandbox.ts'
import type { SandboxOptions } from '../sandbox-options.ts'
import { type Keeper, type KeptState, type LocalWorlds, memoryKeeper } from './keeper.ts'

/** Keeps the default world in a file, and the others in memory. */
export function openFile(path: string, snapshots: string, auto: boolean): KeptState {
  let local: LocalWorlds | undefined
  let file: StateFile | undefined
  return {
    snapshots,
    held: false,
    keep(worlds) {
      local = worlds
      const keeper = memoryKeeper(worlds, auto)
      return {
        ...keeper,
        async answer(name, request, act) {
          const response = await keeper.answer(name, request, act)
          if (name === DEFAULT_WORLD) file?.markChanged()
          return response
        },
        use(name) {
          if (name === DEFAULT_WORLD) file?.markChanged()
          return keeper.use(name)
        },
      }
    },
    async begin() {
      const first = local?.get(DEFAULT_WORLD)?.world
      if (!first) throw new Error('There is no mock yet.')
      file = createStateFile(path, first)
      first.onChange(file.markChanged)
    },
    close: async () => file?.close(),
  }
}

/** What a file of a folder has besides the state of its world. */
interface KeptStart {
  readonly start?: SandboxOptions
  readonly ttl?: number
}

const ENDING = '.json'

/** Keeps each world in a file of a folder, which is made if it is missing. A file is read when its world is first asked for. */
export function openFolder(folder: string, auto: boolean): KeptState {
  const files = new Map<string, StateFile>()
  let local: LocalWorlds | undefined
  const pathOf = (name: string) => join(folder, fileNameFor(name) + ENDING)

  function keep(worlds: LocalWorlds): Keeper {
    local = worlds
    worlds.onDrop((name) => void remove(name))
    const keeper = memoryKeeper(worlds, false)

    /** Has a file for a world that is in memory. */
    function open(name: string, sandbox: Sandbox, kept: KeptStart): void {
      const save = () => ({ ...(sandbox.save() as object), ...kept })
      const file = createStateFile(pathOf(name), { save, load: sandbox.load })
      files.set(name, file)
      sandbox.onChange(file.markChanged)
      file.markChanged()
    }

    /** The world of a file that was not read yet; undefined where there is none. */
    function wake(name: string): Sandbox | undefined {
      if (worlds.get(name) || !existsSync(pathOf(name))) return undefined
      let kept: KeptStart = {}
      let sandbox: Sandbox | undefined
      const load = (state: unknown) => {
        const { start = {}, ttl } = state as KeptStart
        kept = { start, ...(ttl !== undefined && { ttl }) }
        sandbox = worlds.create(name, start, ttl)
        sandbox.load(state)
      }
      try {
        const save = () => ({ ...(sandbox?.save() as object), ...kept })
        const file = createStateFile(pathOf(name), { save, load })
        files.set(name, file)
        sandbox?.onChange(file.markChanged)
        return sandbox
      } catch (error) {
        if (sandbox) worlds.drop(name)
        const detail = error instanceof Error ? error.message : String(error)
        throw new Rejection({ status: 503, detail })
      }
    }

    async function create(
      name: string,
      start: SandboxOptions,
      more: Parameters<typeof keeper.worlds.create>[2] = {},
    ) {
      wake(name)
      await keeper.worlds.create(name, start, more)
      const made = worlds.get(name)
      if (made) open(name, made.world, { start, ...(more.ttl !== undefined && { ttl: more.ttl }) })
    }

    return {
      worlds: {
        create,
        list() {
          for (const name of namesIn(folder)) wake(name)
          return worlds.list()
        },
        get(name) {
          wake(name)
          return worlds.get(name)
        },
        drop(name) {
          wake(name)
          return worlds.drop(name)
        },
      },
      async answer(name, request, act) {
        if (!worlds.get(name) && !wake(name) && auto) await create(name, {})
        const response = await keeper.answer(name, request, act)
        files.get(name)?.markChanged()
        return response
      },
      use(name) {
        files.get(name)?.markChanged()
        return keeper.use(name)
      },
    }
  }

  /** Once a world is dropped, so is its file. */
  async function remove(name: string): Promise<void> {
    const file = files.get(name)
    files.delete(name)
    await file?.close().catch(() => {})
    rmSync(pathOf(name), { force: true })
  }

  return {
    snapshots: folder,
    held: false,
    keep,
    async begin() {
      const first = local?.get(DEFAULT_WORLD)?.world
      if (!first) throw new Error('There is no mock yet.')
      mkdirSync(folder, { recursive: true })
      const file = createStateFile(pathOf(DEFAULT_WORLD), first)
      files.set(DEFAULT_WORLD, file)
      first.onChange(file.markChanged)
    },
    async close() {
      await Promise.all([...files.values()].map((file) => file.close()))
    },
  }
}

function namesIn(folder: string): string[] {
  return readdirSync(folder)
    .map((file) => /^_?([a-z\d][a-z\d_-]*)\.json$/.exec(file) ?? [])
    .flatMap(([file, name = '']) => (file === fileNameFor(name) + ENDING ? name : []))
}

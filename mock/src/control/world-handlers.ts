import type { Expiry } from '../engine/lifetimes.ts'
import { mountOf } from '../engine/worlds/address.ts'
import type { WorldEntry } from '../engine/worlds/worlds.ts'
import { clockView } from './clock-handlers.ts'
import type { ControlledSandbox, ControlledWorlds, WorldStart } from './controlled-sandbox.ts'
import { type ControlHandlers, notFound, unprocessable } from './handler.ts'
import { done, json } from './response.ts'

interface WorldInput {
  readonly name: string
  readonly seed?: string
  readonly users?: number
  readonly clock?: { readonly now?: string; readonly speed?: number }
  readonly auth?: 'strict' | 'lenient'
  readonly expiry?: Expiry
  readonly rate_limit?: number | null
  readonly ttl?: number
  readonly snapshot?: unknown
  readonly from?: string
}

export const worldHandlers: ControlHandlers = {
  listWorlds: ({ worlds }) => json(200, worlds.list().map(view)),
  createWorld({ worlds, body }) {
    const input = body as WorldInput
    const state = input.from === undefined ? input.snapshot : copyOf(worlds, input.from)
    const made = started(worlds, input)
    if (state !== undefined) restore(worlds, input, made, state)
    const answer = json(201, view(entryOf(worlds, input.name)))
    return { ...answer, headers: { ...answer.headers, Location: mountOf(input.name) } }
  },
  getWorld: ({ worlds, params: { world = '' } }) => json(200, view(entryOf(worlds, world))),
  deleteWorld({ worlds, params: { world = '' } }) {
    if (!worlds.drop(world)) throw missing(world)
    return done
  },
}

function started(worlds: ControlledWorlds, input: WorldInput): ControlledSandbox {
  const { name, seed, users, clock, auth, expiry, rate_limit, ttl } = input
  const start: WorldStart = {
    ...(seed !== undefined && { seed }),
    ...(users !== undefined && { users }),
    ...(auth !== undefined && { auth }),
    ...(expiry !== undefined && { expiry }),
    ...(rate_limit !== undefined && { rateLimit: rate_limit ?? false }),
    ...(clock && {
      clock: {
        ...(clock.now !== undefined && { start: Date.parse(clock.now) }),
        ...(clock.speed !== undefined && { speed: clock.speed }),
      },
    }),
  }
  try {
    return worlds.create(name, start, ttl)
  } catch (error) {
    throw error instanceof RangeError ? unprocessable('clock', error.message) : error
  }
}

function restore(
  worlds: ControlledWorlds,
  { name, from }: WorldInput,
  world: ControlledSandbox,
  state: unknown,
): void {
  try {
    world.load(state)
  } catch (error) {
    worlds.drop(name)
    if (!(error instanceof TypeError)) throw error
    throw unprocessable(from === undefined ? 'snapshot' : 'from', error.message)
  }
}

function copyOf(worlds: ControlledWorlds, name: string): unknown {
  const original = worlds.get(name)
  if (!original) throw unprocessable('from', `There is no world ${name}; GET /_control/worlds lists them.`)
  return original.world.save()
}

function entryOf(worlds: ControlledWorlds, name: string): WorldEntry<ControlledSandbox> {
  const entry = worlds.get(name)
  if (!entry) throw missing(name)
  return entry
}

const missing = (name: string) => notFound(`There is no world ${name}; GET /_control/worlds lists them.`)

function view({ name, world, created, used, ttl }: WorldEntry<ControlledSandbox>) {
  const { seed, users } = world.world
  return {
    name,
    path: world.mount,
    seed,
    users,
    clock: clockView(world),
    ttl: ttl ?? null,
    created_at: new Date(created).toISOString(),
    used_at: new Date(used).toISOString(),
  }
}

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
  listWorlds: async ({ worlds }) => json(200, (await worlds.list()).map(view)),
  async createWorld({ worlds, body }) {
    const input = body as WorldInput
    const { name, ttl, snapshot, from } = input
    const state = from === undefined ? snapshot : await copyOf(worlds, from)
    try {
      await worlds.create(name, startOf(input), { ttl, state })
    } catch (error) {
      if (error instanceof RangeError) throw unprocessable('clock', error.message)
      if (error instanceof TypeError)
        throw unprocessable(from === undefined ? 'snapshot' : 'from', error.message)
      throw error
    }
    const answer = json(201, view(await entryOf(worlds, name)))
    return { ...answer, headers: { ...answer.headers, Location: mountOf(name) } }
  },
  getWorld: async ({ worlds, params: { world = '' } }) => json(200, view(await entryOf(worlds, world))),
  async deleteWorld({ worlds, params: { world = '' } }) {
    if (!(await worlds.drop(world))) throw missing(world)
    return done
  },
}

function startOf({ seed, users, clock, auth, expiry, rate_limit }: WorldInput): WorldStart {
  return {
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
}

async function copyOf(worlds: ControlledWorlds, name: string): Promise<unknown> {
  const original = await worlds.get(name)
  if (!original) throw unprocessable('from', `There is no world ${name}; GET /_control/worlds lists them.`)
  return original.world.save()
}

async function entryOf(worlds: ControlledWorlds, name: string): Promise<WorldEntry<ControlledSandbox>> {
  const entry = await worlds.get(name)
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

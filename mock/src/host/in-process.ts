import type { ControlledSandbox } from '../control/controlled-sandbox.ts'
import type { Devices } from '../devices/index.ts'
import { connectionReset } from '../engine/faults/transport.ts'
import type { RequestFilter } from '../engine/requests/filter.ts'
import type { LoggedRequest } from '../engine/requests/shown.ts'
import { DEFAULT_WORLD } from '../engine/worlds/address.ts'
import type { Worlds } from '../engine/worlds/worlds.ts'
import { Rejection } from '../http/problem.ts'
import type { ResourceChange } from './history.ts'
import type { Sandbox } from './sandbox.ts'
import type { SandboxOptions } from './sandbox-options.ts'

/** A world of a mock, without a network: one API with its own users, time, tokens, limits, faults, webhooks and log. */
export interface MockWorld
  extends Pick<
      ControlledSandbox,
      'clock' | 'webhooks' | 'faults' | 'webhookFaults' | 'devices' | 'scenarios' | 'save' | 'load'
    >,
    Pick<Devices, 'plugIn' | 'unplug'> {
  readonly name: string
  /**
   * Answers a request as the server would; the host of the URL does not matter. Takes what `fetch` takes. Its path may
   * lead into another world, by `/w/` and the name of that.
   */
  fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>
  /**
   * What was asked since the start or the last reset, and what was answered: the latest 1,000 requests or 4 MiB, without
   * those to `/_control`. Secrets are struck out.
   *
   * @param filter which of them; all when left out
   * @returns oldest first
   * @example
   * mock.requests({ operation: 'POST /vehicles', status: '4xx' }).map(({ response }) => response?.body)
   */
  requests(filter?: RequestFilter): LoggedRequest[]
  /**
   * What became of the resources of the API, since the start, the last reset or a checkpoint: paths, and what each was
   * and is. What time alone brings about is no change. The first 10,000.
   *
   * @param since name of a checkpoint
   * @throws {RangeError} for a checkpoint that does not exist
   * @example
   * mock.changes().map(({ kind, path }) => `${kind} ${path}`)
   */
  changes(since?: string): ResourceChange[]
  /** Sets a checkpoint, in the place of that with its name. */
  checkpoint(name: string): void
  /**
   * Goes back to a checkpoint: state, time and all.
   *
   * @throws {RangeError} for one that does not exist
   */
  rewind(name: string): void
  /** Goes back to the start, at will from another seed or with another number of users. */
  reset(options?: Pick<SandboxOptions, 'seed' | 'users'>): void
  /**
   * Ends the world with all that it holds: streams, deliveries and timers as well.
   *
   * @throws {RangeError} for the default world
   */
  drop(): void
}

/** What a world can be told that a mock makes. */
export interface WorldOptions extends SandboxOptions {
  /** Seconds without a request after which the world is dropped. Default: it stays. */
  readonly ttl?: number
}

/** A mock of the ev.energy API without a network. Of itself it is its world `default`. */
export interface InProcessMock extends Omit<MockWorld, 'name' | 'drop'> {
  /**
   * A world of this mock, which is made if there is none of this name. Worlds know nothing of each other.
   *
   * @param name 1 to 63 small letters, digits, `-` and `_`
   * @param options of a new one; default: those of the mock, without its webhooks
   * @throws {RangeError} for a name that cannot be, for options of a world that is there already, and for one world too
   *   many
   * @example
   * const world = mock.world('checkout')
   * const ev = createClient({ auth: bearer('any'), fetch: world.fetch })
   * world.clock.advance(3_600_000)
   */
  world(name: string, options?: WorldOptions): MockWorld
}

const MOST_CHANGES = 10_000

type Answering = (request: Request, world: string) => Promise<Response>

/**
 * @param answer answers a request; the name is of the world that it is in if its path says nothing else
 * @internal
 */
export function createInProcess(worlds: Worlds<Sandbox, SandboxOptions>, answer: Answering): InProcessMock {
  const first = worlds.find(DEFAULT_WORLD)
  if (!first) throw new Error('The default world is missing.')
  return {
    ...handleOf(DEFAULT_WORLD, first),
    world: (name, options) =>
      refusing(() => {
        const { ttl, ...start } = options ?? {}
        const there = options === undefined ? worlds.find(name) : undefined
        const drop = () => refusing(() => void worlds.drop(name))
        return { name, drop, ...handleOf(name, there ?? worlds.create(name, start, ttl)) }
      }),
  }

  function handleOf(name: string, sandbox: Sandbox): Omit<MockWorld, 'name' | 'drop'> {
    const { clock, webhooks, faults, webhookFaults, devices, scenarios, plugIn, unplug, save, load } = sandbox
    return {
      async fetch(input, init) {
        const request = input instanceof Request && !init ? input : new Request(input, init)
        const response = await answer(request, name)
        if (response.status === 0) throw connectionReset()
        return response
      },
      clock,
      webhooks,
      faults,
      webhookFaults,
      devices,
      scenarios,
      plugIn,
      unplug,
      save,
      load,
      requests: sandbox.requestLog.list,
      changes: (since) => refusing(() => sandbox.changesSince(since, MOST_CHANGES).changes),
      checkpoint: (name) => refusing(() => void sandbox.checkpoints.set(name)),
      rewind: (name) => refusing(() => sandbox.checkpoints.rewind(name)),
      reset: (next = {}) => void sandbox.reset(next),
    }
  }
}

/** What is a problem to a client is a wrong argument here. */
function refusing<T>(act: () => T): T {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof Rejection)) throw error
    throw new RangeError(error.message, { cause: error })
  }
}

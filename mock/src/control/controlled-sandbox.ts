import type { Devices } from '../devices/index.ts'
import type { Checkpoints } from '../engine/checkpoints.ts'
import type { Clock, ClockOptions } from '../engine/clock/clock.ts'
import type { Faults } from '../engine/faults/faults.ts'
import type { Occurrences } from '../engine/faults/occurrences.ts'
import type { Expiry, Lifetimes } from '../engine/lifetimes.ts'
import type { RequestLog } from '../engine/requests/log.ts'
import type { WebhookFaultInput } from '../engine/webhooks/webhook-fault.ts'
import type { WebhookMessage, Webhooks } from '../engine/webhooks/webhooks.ts'
import type { World } from '../engine/world/world.ts'
import type { WorldEntry } from '../engine/worlds/worlds.ts'
import type { Scenarios } from '../scenarios/run.ts'
import type { SnapshotFiles } from './snapshot-files.ts'

/** What the control API needs of a sandbox. */
export interface ControlledSandbox {
  /** What it grows from. */
  readonly world: Pick<World, 'seed' | 'users'>
  /** What its paths begin with, as in `/w/my-world`; empty for that without a prefix. */
  readonly mount: string
  readonly clock: Clock
  readonly lifetimes: Lifetimes
  readonly webhooks: Webhooks
  readonly faults: Faults
  readonly webhookFaults: Occurrences<WebhookFaultInput>
  readonly requestLog: RequestLog
  readonly applications: ControlledApplications
  readonly devices: Devices
  readonly checkpoints: Checkpoints
  readonly scenarios: Scenarios
  /**
   * What became of the resources of the API since a checkpoint, or since the start.
   *
   * @throws {Rejection} 404 for a checkpoint that does not exist
   */
  changesSince(
    checkpoint: string | undefined,
    most: number,
  ): { readonly changes: readonly object[]; readonly complete: boolean }
  /** Names that faults can be set for, as `GET /vehicles/{vehicle_id}`. */
  readonly operations: ReadonlySet<string>
  /** Where snapshots are kept by name; undefined when nowhere. */
  readonly snapshotFiles: SnapshotFiles | undefined
  /** Goes back to the start, from another seed or with another number of users if they are given. */
  reset(change: WorldChange): void | Promise<void>
  /** All that it remembers, as JSON can hold it. */
  save(): unknown
  /**
   * Replaces all that it remembers.
   *
   * @throws {TypeError} for what no {@link save} gave; nothing has changed then
   */
  load(state: unknown): void
  /**
   * Adds an EVSE.
   *
   * @returns its path, below `/v2`
   * @throws {Rejection} 409 for a chargepoint id that another one has, 422 for a model or user that does not exist
   */
  addEvse(evse: EvseInput): string
  /** Every version of firmware, those as well that the API does not show. */
  firmwareVersions(): readonly object[]
  /** The latest entries of the waitlists. */
  waiting(limit: number): readonly object[]
  /** When something begins or ends by itself next, in milliseconds since 1970; undefined if that is long. */
  nextEvent(): number | undefined
  /** An event about something that the sandbox has; undefined when it has nothing that the event could be about. */
  testEvent(type: string): WebhookMessage | undefined
}

/** An EVSE as the control API takes it. */
export interface EvseInput {
  readonly evse_model_id?: string
  readonly user_id?: string
  readonly cpid?: string
}

export interface WorldChange {
  readonly seed?: string
  readonly users?: number
}

/** The OAuth applications, in as far as they are controlled. */
export interface ControlledApplications {
  list(): readonly object[]
  /** Adds an application or replaces the one with its client id, and gives it with all its members. */
  put(application: unknown): object
  remove(clientId: string): boolean
}

/** What a world can be told that the control API makes. */
export interface WorldStart extends WorldChange {
  readonly clock?: Pick<ClockOptions, 'start' | 'speed'>
  readonly auth?: 'strict' | 'lenient'
  readonly expiry?: Expiry
  readonly rateLimit?: number | false
}

/** The worlds of a mock, in as far as they are controlled. */
export interface ControlledWorlds {
  /** In the order of their creation. */
  list(): Awaitable<readonly WorldEntry<ControlledSandbox>[]>
  get(name: string): Awaitable<WorldEntry<ControlledSandbox> | undefined>
  /**
   * Makes a world.
   *
   * @param more seconds without use after which it is dropped; what it is to remember
   * @throws {Rejection} 409 for a name that is taken, or one world too many
   * @throws {RangeError} for a start that cannot be, {TypeError} for a state that cannot
   */
  create(
    name: string,
    start: WorldStart,
    more?: { readonly ttl?: number | undefined; readonly state?: unknown },
  ): Awaitable<void>
  /** @returns whether there was one */
  drop(name: string): Awaitable<boolean>
}

type Awaitable<T> = T | Promise<T>

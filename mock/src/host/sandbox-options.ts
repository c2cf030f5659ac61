import type { Boundaries } from '../api/regions/boundaries.ts'
import type { ControlAccess } from '../control/origin.ts'
import type { SnapshotFiles } from '../control/snapshot-files.ts'
import type { ClockOptions } from '../engine/clock/clock.ts'
import type { Expiry } from '../engine/lifetimes.ts'
import type { Application } from '../engine/oauth/application.ts'
import type { EndpointInput } from '../engine/webhooks/endpoint.ts'
import type { ApiDocument } from '../http/document.ts'
import type { Responder } from '../http/respond.ts'
import type { Validator } from '../http/validation/validate.ts'
import type { DeclaredWorld } from './declared-world.ts'

/** What a sandbox grows from. */
export interface SandboxOptions {
  /** The same seed gives the same world. Default: `ev-energy`. */
  readonly seed?: string
  /** Users, besides those of the documentation. Default: 10. */
  readonly users?: number
  /** The time of the sandbox. Default: the real one. */
  readonly clock?: Pick<ClockOptions, 'start' | 'speed'>
  /**
   * `strict` demands tokens that the sandbox issued; `lenient` lets any other bearer token act as the default user, with
   * every scope. Default: lenient.
   */
  readonly auth?: 'strict' | 'lenient'
  /**
   * What codes, links, logins, tokens and signed addresses expire by: `real` time, whatever the clock does, or the
   * `clock`, for tests of expiry. Default: real.
   */
  readonly expiry?: Expiry
  /** Requests an hour for each application and user, false for no limit. Default: 1,000. */
  readonly rateLimit?: number | false
  /** OAuth applications. Default: `sandbox-cc-id`, with the secret `sandbox-cc-secret`. */
  readonly applications?: readonly Application[]
  /** What the world starts with, by way of what is different from the one that its seed gives. `seed`, `users` and `clock` win over its own. */
  readonly world?: DeclaredWorld
  /** Webhook endpoints. Default: none. */
  readonly webhooks?: readonly EndpointInput[]
}

/**
 * What a sandbox can have of the machine that it runs on.
 *
 * @internal
 */
export interface SandboxHost extends ControlAccess {
  /** The document of the sandbox. Default: the API's own. */
  readonly document?: ApiDocument
  /** Whether what it remembers is held elsewhere, where others carry its webhooks. Default: false. */
  readonly held?: boolean
  /** Works out boundaries of regions elsewhere. Default: it does so itself, up to a limit, and nothing else meanwhile. */
  readonly boundaries?: Boundaries
  /** Keeps snapshots by name. Default: nothing does, and names are refused. */
  readonly snapshots?: SnapshotFiles
  /** Answers with the examples of the document, where `Prefer` asks for one. Default: says that there are none. */
  readonly examples?: Responder
  /** Finds what is wrong with requests. Default: the validators of the API's own document. */
  readonly validator?: Validator
}

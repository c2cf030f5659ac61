import type { Actor } from '../../http/actor.ts'
import type { Operation } from '../../http/operation.ts'
import type { Query } from '../../http/request-parts.ts'
import type { Lifetimes } from '../lifetimes.ts'
import type { Resource } from '../world/resource.ts'
import type { Params } from '../world/resource-type.ts'
import type { World } from '../world/world.ts'

/** A request to the sandbox that was matched, authorised and validated. */
export interface Call {
  readonly world: World
  readonly actor: Actor
  readonly operation: Operation
  /** Path below `/v2`, without a slash at the end. */
  readonly path: string
  readonly params: Params
  readonly query: Query
  readonly headers: Headers
  /** The parsed JSON or form; an empty object where nothing was sent. */
  readonly body: Resource
  /** Base URL under which the client reaches the API, as in `http://127.0.0.1:4010/v2`. */
  readonly base: string
  /** How long is good what the operation hands out. */
  readonly lifetimes: Lifetimes
  /** Tells when the client gives up. */
  signal(): AbortSignal
}

/** What an operation answers. URLs of the API in it are marked (see url.ts). */
export interface Reply {
  readonly status: number
  /** Left out where the response has no content. */
  readonly body?: object
  readonly headers?: Readonly<Record<string, string>>
}

/** Does what an operation does. */
export type Handler = (call: Call) => Reply | Promise<Reply>

/** Handlers by operation: `POST /vehicles`. */
export type Handlers = Readonly<Record<string, Handler>>

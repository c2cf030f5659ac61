import type { Actor } from './actor.ts'
import type { Answer } from './answer.ts'
import type { DynamicLimits } from './dynamic-limits.ts'
import type { Operation } from './operation.ts'
import type { Preference } from './prefer.ts'
import type { RequestParts } from './request-parts.ts'

/** A request that was matched, authorised and validated. */
export interface Exchange {
  readonly operation: Operation
  readonly request: RequestParts
  readonly preference: Preference
  /** How large a body gets that is made up at random. */
  readonly dynamicLimits: DynamicLimits
  readonly actor: Actor
  /** Base URL under which the client reached the API, without a slash at the end. */
  readonly base: string
  /** Tells when the client gives up. A function, as a signal costs a request more than what it usually takes. */
  signal(): AbortSignal
}

/** Answers a valid request: from the examples of the document, or from the state of a sandbox. */
export type Responder = (exchange: Exchange) => Answer | Promise<Answer>

import type { Answer } from './answer.ts'
import type { PreparedOperation } from './operation.ts'
import type { Preference } from './prefer.ts'
import type { RequestParts } from './validate.ts'

/** A request that was matched, authorised and validated. */
export interface Exchange {
  readonly operation: PreparedOperation
  readonly request: RequestParts
  readonly preference: Preference
}

/** Answers a valid request: from the examples of the document, or from the state of a sandbox. */
export type Responder = (exchange: Exchange) => Answer | Promise<Answer>

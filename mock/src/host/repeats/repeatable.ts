import type { Exchange } from '../../engine/requests/exchange.ts'
import type { Said } from '../../http/answer.ts'
import type { Sandbox } from '../sandbox.ts'

/**
 * An answer that the same request would get again.
 *
 * @internal
 */
export interface Repeatable {
  /** Name of the world that gave it. */
  readonly world: string
  readonly sandbox: Sandbox
  /** That of the sandbox before it answered. */
  readonly revision: number
  readonly exchange: Exchange
  readonly said: Said
}

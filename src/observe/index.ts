/**
 * Hooks into the requests of a client, for logs, metrics and debugging.
 *
 * @example
 * import { createClient } from 'ev-energy'
 * import { hooks } from 'ev-energy/hooks'
 *
 * const ev = createClient({
 *   observe: hooks({
 *     answer: ({ operationId, status, duration }) => console.info(operationId, status, duration),
 *     retry: ({ operationId, attempt, delay }) => console.warn(operationId, attempt, delay),
 *   }),
 * })
 *
 * @module
 */
import type { Observer, RequestEvent } from './event.ts'
import { tell } from './event.ts'
import { operationIdOf } from './operation-id.ts'

export type {
  Failure,
  Observer,
  RequestAnswer,
  RequestEvent,
  RequestFailure,
  RequestRetry,
  RequestStart,
} from './event.ts'
export { operationIdOf } from './operation-id.ts'

/** What a hook is told: the event, with the id of its operation; undefined where it is none of the API's. */
export type Hooked<Type extends RequestEvent['type']> = Extract<RequestEvent, { type: Type }> & {
  operationId: string | undefined
}

/** What to call when. Each may be async; what it throws or rejects with is ignored. */
export type Hooks = { [Type in RequestEvent['type']]?: (event: Hooked<Type>) => unknown }

/**
 * Makes an observer of hooks, and of other observers: one that throws does not keep the others from being told.
 *
 * @param listeners hooks by the type of event, or what `otel` of `ev-energy/otel` gives
 * @returns the `observe` of a client
 */
export function hooks(...listeners: (Hooks | Observer)[]): Observer {
  return (event) => {
    const told = { ...event, operationId: operationIdOf(event.method, event.path) }
    // A hook's own type says which kind of event it takes, and its name that it is this one.
    for (const listener of listeners)
      tell(typeof listener === 'function' ? listener : (listener[event.type] as Observer | undefined), told)
  }
}

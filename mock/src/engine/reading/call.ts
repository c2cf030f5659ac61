import type { Actor } from '../../http/actor.ts'
import type { Operation } from '../../http/operation.ts'
import type { Query } from '../../http/request-parts.ts'
import type { Lifetimes } from '../lifetimes.ts'
import type { Params } from '../world/resource-type.ts'
import type { World } from '../world/world.ts'
import type { BodyOf, OperationName, ParamsOf, QueryOf, ReplyOf, TakingName } from './declared.ts'

/** What all requests have, whichever operation they are for. */
interface Circumstances {
  readonly world: World
  readonly actor: Actor
  readonly operation: Operation
  /** Path below `/v2`, without a slash at the end. */
  readonly path: string
  readonly headers: Headers
  /** Base URL under which the client reaches the API, as in `http://127.0.0.1:4010/v2`. */
  readonly base: string
  /** How long is good what the operation hands out. */
  readonly lifetimes: Lifetimes
  /** Tells when the client gives up. */
  signal(): AbortSignal
}

/** A request to the sandbox that was matched, authorised and validated, for whichever operation. */
export interface Call extends Circumstances {
  readonly params: Params
  readonly query: Query
  /** The parsed JSON or form; an empty object where nothing was sent. */
  readonly body: object
}

/** A request for an operation, or for one of several, with what the document says that comes with it. */
export interface CallOf<Name extends OperationName> extends Circumstances {
  readonly params: ParamsOf<Name>
  readonly query: QueryOf<Name>
  readonly body: BodyOf<Name>
}

/** What an operation answers. URLs of the API in it are marked (see url.ts). */
export interface Reply {
  readonly status: number
  /** Left out where the response has no content. */
  readonly body?: object
  readonly headers?: Readonly<Record<string, string>>
}

/** Does what an operation does. */
export interface Handler<Answered extends Reply = Reply, Called = Call> {
  // As a method, so that a table of all operations can hold it, whatever it is called with.
  answer(call: Called): Answered | Promise<Answered>
}

/**
 * How an operation honours each property of its body: it is kept as it was sent, the operation does with it what it has
 * to, or nothing in the sandbox depends on it. One that the document gains is missing here until somebody decides.
 */
export type Honoured<Body extends object> = Readonly<Record<KeyOf<Body>, 'kept' | 'handled' | 'unused'>>

/** Keys of any member of a union. */
type KeyOf<Body> = Body extends unknown ? keyof Body : never

/** Does what an operation does with a body. */
export interface Writer<Name extends TakingName> {
  readonly body: Honoured<BodyOf<Name>>
  /** @param kept what was sent of the properties that are kept as they come */
  answer(call: CallOf<Name>, kept: Partial<BodyOf<Name>>): ReplyOf<Name> | Promise<ReplyOf<Name>>
}

/** What operations do that is more than reading, each by its name. */
export type Handlers = {
  readonly [Name in OperationName]?: Name extends TakingName
    ? Writer<Name>
    : Handler<ReplyOf<Name>, CallOf<Name>>['answer']
}

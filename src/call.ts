import type { ExpandValues, PathsByMethod, PathsThatRequireNothing } from '../generated/calls.ts'
import type { CommonProblem, OperationProblems } from '../generated/problems.ts'
import type { paths } from '../generated/schema.ts'
import type { Expanded } from './expand.ts'
import type { HeaderValues } from './headers.ts'
import type { Middleware } from './middleware.ts'
import type { Problem, StatedProblem } from './problem.ts'
import type { SendingOptions } from './sending.ts'
import type { UserReference } from './user.ts'

/** HTTP methods of the API, as the types spell them. */
export type Method = 'get' | 'put' | 'post' | 'patch' | 'delete'

/** Path templates that have an operation for a method. */
export type PathOf<M extends Method> = PathsByMethod[M]

export type Operation<P extends keyof paths, M extends Method> = paths[P][M & keyof paths[P]]

/** The values that the `expand` parameter of an operation takes; never where there is none. */
export type ExpandValue<P extends keyof paths, M extends Method> = P extends keyof ExpandValues[M]
  ? ExpandValues[M][P]
  : never

/** The `expand` parameter of a call: a tuple of {@link ExpandValue}, undefined where it may be missing. */
export type Expand = readonly string[] | undefined

/**
 * The `data` of an operation: the body of its successful answer, undefined for one that has none.
 *
 * @typeParam E the `expand` parameter, as in `Data<'/evses', 'get', ['model.make']>`; without it every reference is a
 *   URL
 */
export type Data<P extends keyof paths, M extends Method, E extends Expand = []> = [
  ExpandValue<P, M>,
] extends [never]
  ? Body<Operation<P, M>>
  : Expanded<Body<Operation<P, M>>, E>

type Body<O> = O extends { responses: infer R } ? Content<R[keyof R & Success]> : never
type Success = 200 | 201 | 202 | 203 | 204 | 206 | 301 | 302 | 303 | 304 | 307 | 308
type Content<R> = R extends { content: infer C } ? C[keyof C] : undefined

/**
 * The `error` of an operation: a problem of any status and kind, with those known to editors that the document states.
 *
 * @example
 * function explain(problem: ProblemOf<'/evses/{evse_id}', 'get'>) {
 *   return problem.status === 404 ? 'There is no such charger.' : problem.title
 * }
 */
export type ProblemOf<P extends keyof paths, M extends Method> = StatedProblem<
  StatusOf<Operation<P, M>>,
  CommonProblem | SlugOf<`${M} ${P}`>
>

type StatusOf<O> = O extends { responses: infer R } ? Exclude<keyof R & number, Success> : never
type SlugOf<Name> = Name extends keyof OperationProblems ? OperationProblems[Name] : never

/**
 * What a call resolves to: `data` or `error`, and the response, whose body has been read. A redirect that you kept fetch
 * from following (`redirect: 'manual'`) has no data and is no error; its target is in the `Location` header.
 */
export type Result<D, E extends Problem = Problem> =
  | { data: D; error?: never; response: Response }
  | { data?: never; error: E; response: Response }

/** What a call takes: `params`, `body`, and the options of fetch. */
export type Init<P extends keyof paths, M extends Method> = FetchInit &
  ParamsOf<Operation<P, M>> &
  BodyOf<Operation<P, M>>

/** Makes the compiler read the values of `expand` one by one. */
export interface Literally<E> {
  params?: { query?: { expand?: E } }
}

/**
 * Lets the compiler infer the type of an argument without widening what the argument may be: were `I` itself part of
 * the parameter's type, a misspelt option would be part of it too.
 */
export type Seen<I> = [I] extends [never] ? I : unknown

/** The `expand` parameter in the `init` of a call. */
export type ExpandOf<I> = I extends { params: { query: { expand: infer E extends Expand } } }
  ? E
  : I extends { params?: { query?: { expand?: infer E } } }
    ? [E] extends [never]
      ? []
      : E extends Expand
        ? E | undefined
        : []
    : []

/** Options of fetch for one call, and those of the client that a call may replace. */
export interface FetchInit extends Omit<RequestInit, 'body' | 'headers' | 'method'>, SendingOptions {
  /** Headers for this call; null takes away one that the client would send. */
  headers?: HeaderValues
  /** Middleware for this call, after the client's own. */
  middleware?: Middleware[]
}

type ParamsOf<O> = O extends { parameters: infer P }
  ? P extends { path: object } | { query: object }
    ? { params: Params<P> }
    : { params?: Params<P> }
  : never

export type Params<P> = Pick<P, keyof P & ('path' | 'query')> & { header?: ContextHeaders & HeadersOf<P> }

/** Headers that every operation understands. They win over the client's; null sends none, undefined changes nothing. */
export interface ContextHeaders {
  /** The user that this call acts for. */
  'EvEnergy-User'?: UserReference | null | undefined
  /** The API version that this call is made with. */
  'EvEnergy-Version'?: 2 | null | undefined
}

export type HeadersOf<P> = P extends { header?: infer H }
  ? Omit<NonNullable<H>, keyof ContextHeaders>
  : unknown

export type BodyOf<O> = O extends { requestBody: { content: infer C } }
  ? { body: Input<C[keyof C]> }
  : O extends { requestBody?: never }
    ? { body?: never }
    : O extends { requestBody?: { content: infer C } }
      ? { body?: Input<C[keyof C]> }
      : never

/** What is sent is only read, so the arrays in it may be readonly. */
type Input<T> = T extends readonly unknown[]
  ? { readonly [K in keyof T]: Input<T[K]> }
  : T extends object
    ? { [K in keyof T]: Input<T[K]> }
    : T

/**
 * What a call takes behind its path: one {@link Init}, which may be left out where nothing is required.
 *
 * @typeParam E the `expand` parameter, value by value
 * @typeParam I the init as it was written
 */
export type CallArguments<
  P extends keyof paths,
  M extends Method,
  E extends readonly ExpandValue<P, M>[] = [],
  I = Record<never, never>,
> =
  PathOf<M> extends P
    ? [init: InitOfAny]
    : [P] extends [PathsThatRequireNothing[M]]
      ? [init?: Init<P, M> & Literally<E> & Seen<I>]
      : [init: Init<P, M> & Literally<E> & Seen<I>]

/**
 * What is known of the init where the path may be any of the method's. That is so while an editor looks for paths to offer,
 * and would take all operations into account for it.
 */
interface InitOfAny extends FetchInit {
  params?: object
  body?: unknown
}

/** What a call resolves to, by the init as it was written. */
export type CallResult<P extends keyof paths, M extends Method, I = Record<never, never>> = Result<
  Data<P, M, ExpandOf<I>>,
  ProblemOf<P, M>
>

/** Path templates of the operations that require nothing else. */
// Mapped, to have its name in messages: a union alone would be told member by member.
export type PathThatRequiresNothing<M extends Method> = {
  [P in PathsThatRequireNothing[M]]: P
}[PathsThatRequireNothing[M]]

/** A method of the client. The second argument may be left out where nothing is required. */
export interface CallMethod<M extends Method> {
  <P extends PathOf<M>, const E extends readonly ExpandValue<P, M>[] = [], I = Record<never, never>>(
    path: P,
    ...init: CallArguments<P, M, E, I>
  ): Promise<CallResult<P, M, I>>
  /** For wrappers, whose path is one of several: the compiler cannot tell above what each of them requires. */
  <P extends PathThatRequiresNothing<M>>(path: P): Promise<CallResult<P, M>>
}

/** The operation that a response answers. */
export interface Call {
  /** In capitals. */
  method: string
  /** Path template. */
  path: string
}

/** What a response that became a problem answers: an error made of it can say so. */
export const answeredCalls = new WeakMap<Response, Call>()

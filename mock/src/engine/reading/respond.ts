import { negotiate } from '../../http/accept.ts'
import type { Answer } from '../../http/answer.ts'
import type { Operation } from '../../http/operation.ts'
import { Rejection } from '../../http/problem.ts'
import type { Responder } from '../../http/respond.ts'
import { anonymous, paramsOf } from '../../http/template.ts'
import { WARNING } from '../../http/validation/unknown-properties.ts'
import type { Lifetimes } from '../lifetimes.ts'
import { kept, told } from '../world/foreign.ts'
import type { Resource } from '../world/resource.ts'
import type { ResourceType } from '../world/resource-type.ts'
import { parentOf } from '../world/segments.ts'
import type { World } from '../world/world.ts'
import { given } from './body.ts'
import type { Call, Handler, Handlers, Honoured, Reply } from './call.ts'
import { expanded } from './expand.ts'
import { jsonWriter, type WriteJson } from './json.ts'
import { pathOf, queryOf } from './me.ts'
import { list, retrieve } from './read.ts'

/** What the responder of a sandbox works with. */
export interface RespondOptions {
  readonly world: World
  /** Finds what an operation does (see {@link handlerFinder}). */
  find(operation: Operation): Answering | undefined
  /** Whether an operation only reads the world. */
  reads(operation: Operation): boolean
  readonly lifetimes: Lifetimes
  /** Answers with the examples of the document. */
  readonly examples: Responder
}

/** Answers from the state of a sandbox; a `Prefer` header still gets the example that it asks for. */
export function respondFromWorld({ world, find, reads, lifetimes, examples }: RespondOptions): Responder {
  const write = jsonWriter(world)
  return async (exchange) => {
    const { operation, request, preference } = exchange
    if (preference.code !== undefined || preference.example !== undefined || preference.dynamic)
      return examples(exchange)
    const handler = find(operation)
    if (!handler) return withoutCode(operation, await examples(exchange))
    // Before anything is written that the client would not be told of.
    if (hasContent(operation)) checkAccept(request.headers.get('accept'))
    const by = exchange.actor
    const path = pathOf(request.path, by)
    const call: Call = {
      world,
      actor: by,
      operation,
      path: decodeURIComponent(path),
      params: paramsOf(operation.path, path),
      query: kept(queryOf(request.query, by)),
      headers: request.headers,
      body: kept((request.body?.value ?? {}) as object),
      base: exchange.base,
      lifetimes,
      signal: exchange.signal,
    }
    try {
      const { version } = world
      const answer = answerOf(call, await handler(call), write)
      return { ...answer, repeatable: version === world.version && reads(operation) }
    } catch (error) {
      if (!(error instanceof Rejection)) throw error
      // Problems repeat what was sent.
      return { ...error.answer, body: told(error.answer.body ?? '') }
    }
  }
}

/**
 * Finds what operations do: what handlers say, or else reading what resources are declared.
 *
 * @param handlers they remember nothing, so that all sandboxes share them
 */
export function handlerFinder(types: readonly ResourceType[], handlers: Handlers): RespondOptions['find'] {
  const reading = readers(types)
  const found = new Map<Operation, Answering>()
  return (operation) => {
    const before = found.get(operation)
    if (before) return before
    const handler = answeringOf(handlers, operation.name) ?? reading.get(anonymous(operation.name))
    if (handler) found.set(operation, handler)
    return handler
  }
}

/** Answers a request for whatever operation it is called for. */
type Answering = Handler['answer']

/** What answers for an operation, which may be one of the user's own document. */
function answeringOf(handlers: Handlers, name: string): Answering | undefined {
  const table: Readonly<Record<string, Answering | AnyWriter | undefined>> = handlers
  const handler = Object.hasOwn(table, name) ? table[name] : undefined
  if (handler === undefined || typeof handler === 'function') return handler
  const fields = Object.keys(handler.body).filter((field) => handler.body[field] === 'kept')
  return (call) => handler.answer(call, given(call.body as Resource, fields))
}

interface AnyWriter {
  readonly body: Honoured<Resource>
  answer(call: Call, kept: Resource): Reply | Promise<Reply>
}

/** Nobody should take the example of an operation, new in the document or of one of the user's own, for what it does. */
function withoutCode({ name }: Operation, answer: Answer): Answer {
  const warning = `${name} has no code in the sandbox: this is the example of the document`
  return { ...answer, headers: { ...answer.headers, [WARNING]: warning } }
}

/** What reads the resources of these types: `GET` of their places and of the collections that they are in. */
function readers(types: readonly ResourceType[]): ReadonlyMap<string, Answering> {
  const handlers = new Map<string, Answering>()
  for (const { path, collection } of types) {
    handlers.set(anonymous(`GET ${path}`), retrieve)
    if (collection) handlers.set(anonymous(`GET ${parentOf(path)}`), list)
  }
  return handlers
}

function answerOf(call: Call, { status, body, headers }: Reply, write: WriteJson): Answer {
  if (body === undefined) return { status, headers: headers ?? {} }
  const values = [call.query.expand ?? []].flat()
  const content = values.length === 0 ? body : expanded(call, body, values)
  return {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
    body: write(content, call.base, () => callerOf(call)),
  }
}

function hasContent({ responses }: Operation): boolean {
  return responses.some(({ code, mediaTypes }) => code.startsWith('2') && mediaTypes.length > 0)
}

/** @throws {Rejection} 406 for a client that does not take JSON */
function checkAccept(accept: string | null): void {
  if (negotiate(accept ?? undefined, ['application/json']) !== undefined) return
  const detail = `Accept is ${accept}; this operation answers with application/json.`
  throw new Rejection({ status: 406, detail })
}

function callerOf({ actor }: Call): string {
  const named = Object.entries({ user_id: actor.user, client_id: actor.application })
  return named.map(([name, id]) => (id === undefined ? '' : `&${name}=${encodeURIComponent(id)}`)).join('')
}

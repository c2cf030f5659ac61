import { Hono } from 'hono'
import type { RequestFilter } from '../engine/requests/filter.ts'
import type { Seen } from '../engine/requests/observe.ts'
import type { LoggedRequest } from '../engine/requests/shown.ts'
import { api } from '../generated/documents.js'
import { type Answer, toResponse } from '../http/answer.ts'
import { LOCAL } from '../http/caller.ts'
import { isPreflight, preflightAnswer } from '../http/cors.ts'
import type { ApiDocument } from '../http/document.ts'
import type { DynamicLimits } from '../http/dynamic-limits.ts'
import { type Face, faces } from '../http/faces.ts'
import { tellLimits } from '../http/limits.ts'
import { checkTarget } from '../http/location.ts'
import { createMatcher } from '../http/match.ts'
import { answerMatched, type Behaviour, type Matched, matchRequest } from '../http/pipeline.ts'
import { problemAnswer, Rejection } from '../http/problem.ts'
import { indexAnswer, nothingAnswer } from './home.ts'
import { places } from './places.ts'
import { createSandbox, type Sandbox, type SandboxHost, type SandboxOptions } from './sandbox.ts'

/** What any mock can be told. */
export interface AppOptions extends SandboxOptions {
  /** Largest request body taken, in bytes. Default: 1 MiB, and 20 MB for operations that document a limit. */
  readonly bodyLimit?: number
  /** How large the random bodies of `Prefer: dynamic=true` get, and how long they may take. */
  readonly dynamic?: DynamicLimits
  /** Print nothing, not even failures of the mock itself, which the client sees as a bare 500. Default: false. */
  readonly quiet?: boolean
}

/** What a mock has of where it runs. */
export interface Host extends SandboxHost {
  /** The document of the sandbox. Default: the API's own. */
  readonly document?: ApiDocument
  /** The face that answers with examples; without it, its paths say that it is not here. */
  readonly mock?: { readonly behaviour: Behaviour; document(): ApiDocument }
  /** Answers `/docs`; without it, there is no reference. */
  reference?(request: Request): Promise<Answer>
  /** Ends what the host started. */
  close?(): void
}

/** A mock of the ev.energy API without a network. */
export interface InProcessMock
  extends Pick<Sandbox, 'clock' | 'webhooks' | 'faults' | 'plugIn' | 'unplug' | 'save' | 'load'> {
  /** Answers a request as the server would; the host of the URL does not matter. Takes what `fetch` takes. */
  fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>
  /**
   * What was asked since the start or the last reset, and what was answered: the latest 1,000 requests or 4 MiB, without
   * those to `/_control`. Secrets are struck out.
   *
   * @param filter which of them; all when left out
   * @returns oldest first
   * @example
   * mock.requests({ operation: 'POST /vehicles', status: '4xx' }).map(({ response }) => response?.body)
   */
  requests(filter?: RequestFilter): LoggedRequest[]
  /** Goes back to the start, at will from another seed or with another number of users. */
  reset(options?: Pick<SandboxOptions, 'seed' | 'users'>): void
}

/** A mock, and what only its server needs. */
export interface App {
  readonly mock: InProcessMock
  readonly sandbox: Sandbox
  /**
   * Answers a request from an address.
   *
   * @param target of the request as it came over the wire, if it did
   */
  answer(request: Request, address: string, target?: string): Promise<Response>
  /** Stops timers, deliveries and threads. */
  close(): void
}

/** Puts a mock together. */
export function assemble(options: AppOptions, host: Host): App {
  const { quiet = false, bodyLimit, dynamic: dynamicLimits = {} } = options
  const sandbox = createSandbox(options, host)
  const behaviours: Record<Face['name'], Behaviour | undefined> = { mock: host.mock?.behaviour, sandbox }
  // The document of the examples is large, and read when first asked for.
  const documents: Record<Face['name'], () => ApiDocument | undefined> = {
    mock: () => host.mock?.document(),
    sandbox: () => host.document ?? api,
  }

  const app = new Hono<{ Bindings: Caller }>()
  const { reference } = host
  const absent = [host.mock ? [] : 'mock', reference ? [] : 'docs'].flat()
  const here = places.filter(({ name }) => !absent.includes(name))
  app.all('/', ({ req }) => respond(req.raw, () => indexAnswer(req.raw, here)))
  if (reference) app.all('/docs', ({ req }) => respond(req.raw, () => reference(req.raw)))
  // First, as one of them is where the API is without being in the document.
  for (const [base, routes] of Object.entries(sandbox.routes)) app.route(base, routes)
  for (const face of faces) {
    const handle = ({ req, env }: { req: { raw: Request }; env: Caller }) => onFace(req.raw, face, env)
    app.all(face.base, handle)
    app.all(`${face.base}/*`, handle)
  }
  // The reason why a client gave up, which is for nobody but the client.
  app.onError((error) => {
    throw error
  })
  app.notFound(({ req }) => respond(req.raw, () => nothingAnswer(here)))

  const answer = (request: Request, address: string, target?: string) =>
    sandbox.observe(request, address === LOCAL, (seen) => answerSeen(request, { address, seen }, target))
  const answerSeen = async (request: Request, caller: Caller, target?: string) => {
    const { address } = caller
    tellLimits(request, () => sandbox.limits(request.headers, address))
    try {
      if (target !== undefined) checkTarget(target)
    } catch (error) {
      return respond(request, () => Promise.reject(error))
    }
    return app.fetch(request, caller)
  }
  const { clock, webhooks, faults, plugIn, unplug, save, load } = sandbox
  const mock: InProcessMock = {
    fetch: (input, init) =>
      answer(input instanceof Request && !init ? input : new Request(input, init), LOCAL),
    clock,
    webhooks,
    faults,
    plugIn,
    unplug,
    save,
    load,
    requests: sandbox.requestLog.list,
    reset: (next = {}) => void sandbox.reset(next),
  }
  return { mock, sandbox, answer, close }

  function close(): void {
    sandbox.close()
    host.close?.()
  }

  function onFace(request: Request, face: Face, caller: Caller): Promise<Response> {
    const behaviour = behaviours[face.name]
    const document = documents[face.name]()
    if (!behaviour || !document) return respond(request, () => absentAnswer(face))
    tellLimits(request, () => behaviour.limits(request.headers, caller.address))
    try {
      const found = matchRequest(request, face, createMatcher(document))
      return onFound(request, found, face, behaviour, caller)
    } catch (error) {
      return respond(request, () => Promise.reject(error))
    }
  }

  function onFound(
    request: Request,
    found: Matched | Answer,
    face: Face,
    behaviour: Behaviour,
    { address, seen }: Caller,
  ): Promise<Response> {
    if (!('operation' in found)) return respond(request, () => found)
    seen.matched = found
    const respondMatched = () =>
      respond(request, () =>
        answerMatched(request, found, behaviour, { face, bodyLimit, dynamicLimits, address }),
      )
    return behaviour.around?.(request, found, respondMatched) ?? respondMatched()
  }

  async function respond(request: Request, handler: () => Answer | Promise<Answer>): Promise<Response> {
    try {
      return toResponse(isPreflight(request) ? preflightAnswer(request) : await handler(), request)
    } catch (error) {
      if (error instanceof Rejection) return toResponse(error.answer, request)
      if (error instanceof Error && error.name === 'AbortError' && request.signal.aborted) throw error
      if (!quiet) console.error(error)
      const detail =
        'The mock failed to answer this request. That is a defect of the mock; its log says more.'
      return toResponse(problemAnswer({ status: 500, detail }), request)
    }
  }
}

/** Who asks, and what is found out about their request on its way. */
interface Caller {
  readonly address: string
  readonly seen: Seen
}

function absentAnswer({ base }: Face): Answer {
  return problemAnswer({
    status: 501,
    detail: `The examples of ${base} are in the mock server only; here is the sandbox, under /v2.`,
  })
}

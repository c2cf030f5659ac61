import { Hono } from 'hono'
import type { Exchange } from '../engine/requests/exchange.ts'
import { type Address, addressOf, mountOf } from '../engine/worlds/address.ts'
import { createWorlds } from '../engine/worlds/worlds.ts'
import { api } from '../generated/documents.js'
import { type Answer, type Said, saidBy, toResponse } from '../http/answer.ts'
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
import { createInProcess, type InProcessMock } from './in-process.ts'
import { type Keeper, type LocalWorlds, memoryKeeper } from './keeping/keeper.ts'
import { CONSOLE_ASSETS, places } from './places.ts'
import type { Repeatable } from './repeats/repeatable.ts'
import { type Caller, routesBeside } from './routes.ts'
import { type Sandbox, sandboxMaker } from './sandbox.ts'
import type { SandboxHost, SandboxOptions } from './sandbox-options.ts'

/** What any mock can be told. */
export interface AppOptions extends SandboxOptions {
  /** Largest request body taken, in bytes. Default: 1 MiB, and 20 MB for operations that document a limit. */
  readonly bodyLimit?: number
  /** How large the random bodies of `Prefer: dynamic=true` get, and how long they may take. */
  readonly dynamic?: DynamicLimits
  /**
   * What to do about a world that nobody has made: `listed` answers that there is none, `auto` makes it. Default: listed.
   */
  readonly worlds?: 'listed' | 'auto'
  /** Print nothing, not even failures of the mock itself, which the client sees as a bare 500. Default: false. */
  readonly quiet?: boolean
}

/**
 * The console, for those who may use the control API that it steers.
 *
 * @internal
 */
export interface Console {
  /** The page; undefined for those whom the control API would refuse, and where it has not been built. */
  page(request: Request, caller: Caller): Promise<Answer | undefined>
  /** @throws {Rejection} 404 for what it does not have, 405 for a method that does not read */
  asset(request: Request, name: string, caller: Caller): Promise<Answer>
}

/**
 * What a mock has of where it runs.
 *
 * @internal
 */
export interface Host extends SandboxHost {
  /** Keeps worlds elsewhere than in the memory of this process. */
  keep?(local: LocalWorlds): Keeper
  /** The face that answers with examples; without it, its paths say that it is not here. */
  readonly mock?: { readonly behaviour: Behaviour; document(): ApiDocument }
  /** Answers `/docs`; without it, there is no reference. */
  reference?(request: Request): Promise<Answer>
  /** Where a browser sees and steers the sandbox; without it, `/` lists what there is. */
  readonly console?: Console
  /** Ends what the host started. */
  close?(): void
}

/**
 * What is known of a request besides itself.
 *
 * @internal
 */
interface About {
  /** Its target and its headers as they came over the wire, if they did. */
  readonly target?: string | undefined
  readonly rawHeaders?: readonly string[] | undefined
  /** The world that it is in if it names none. */
  readonly within?: string | undefined
  /** Is told of an answer that the same request would get again. */
  readonly repeatable?: (answered: Repeatable) => void
}

/**
 * Answers a request.
 *
 * @param address where it comes from
 * @internal
 */
export type Answering = (request: Request, address: string, about?: About) => Promise<Response>

/**
 * A mock, and what only its server needs.
 *
 * @internal
 */
export interface App {
  readonly mock: InProcessMock
  /** That of the default world. */
  readonly sandbox: Sandbox
  /** Tells at which origin clients reach it, for what is sent without being asked for. */
  reachedAt(origin: string): void
  readonly answer: Answering
  /** A world that is in memory, which counts as use of it. */
  readonly use: Keeper['use']
  /** Stops timers, deliveries and threads. */
  close(): void
}

/**
 * Puts a mock together.
 *
 * @internal
 */
export function assemble(options: AppOptions, host: Host): App {
  const { quiet = false, bodyLimit, dynamic: dynamicLimits = {} } = options
  const makeSandbox = sandboxMaker(host)
  let origin = 'https://api.ev.energy'
  const sandbox = makeSandbox(options)
  const worlds = createWorlds<Sandbox, SandboxOptions>({
    first: sandbox,
    make(name, start) {
      // Receivers of webhooks were named for the events of one world.
      const made = makeSandbox({ ...options, webhooks: [], ...start }, mountOf(name))
      made.reachedAt(`${origin}${made.mount}/v2`)
      return made
    },
  })
  // The document of the examples is large, and read when first asked for.
  const documents: Record<Face['name'], () => ApiDocument | undefined> = {
    mock: () => host.mock?.document(),
    sandbox: () => host.document ?? api,
  }

  const app = new Hono<{ Bindings: Caller }>({ getPath: pathWithinWorld })
  const { reference } = host
  const absent = [host.mock ? [] : 'mock', reference ? [] : 'docs'].flat()
  const here = places.filter(({ name }) => !absent.includes(name))
  const { console: panel } = host
  app.all('/', ({ req, env }) =>
    respond(req.raw, () =>
      indexAnswer(req.raw, env.sandbox.mount, here, async () => panel?.page(req.raw, env)),
    ),
  )
  if (panel)
    app.all(`${CONSOLE_ASSETS}/:name`, ({ req, env }) =>
      respond(req.raw, () => panel.asset(req.raw, req.param('name'), env)),
    )
  if (reference) app.all('/docs', ({ req }) => respond(req.raw, () => reference(req.raw)))
  // First, as one of them is where the API is without being in the document.
  for (const [base, routes] of routesBeside(host)) app.route(base, routes)
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

  const keeper = host.keep?.(worlds) ?? memoryKeeper(worlds, options.worlds === 'auto')
  const answer: Answering = async (request, address, about = {}) => {
    try {
      const { world, prefix } = addressOf(request, about.within)
      const answered = await keeper.answer(world, request, (there, wanted) =>
        answerIn(there, { world, prefix }, wanted, address, about),
      )
      return answered ?? respond(request, () => noWorldAnswer(world))
    } catch (error) {
      return respond(request, () => Promise.reject(error))
    }
  }
  const answerIn = async (
    sandbox: Sandbox,
    { world, prefix }: Address,
    request: Request,
    address: string,
    { rawHeaders, target, repeatable }: About,
  ) => {
    const { revision } = sandbox
    const again = (exchange: Exchange, said: Said) =>
      repeatable?.({ world, sandbox, revision, exchange, said })
    const origin = { local: address === LOCAL, prefix, rawHeaders, repeatable: again }
    let read = false
    try {
      const response = await sandbox.observe(request, origin, (seen) =>
        answerSeen(request, { address, sandbox, worlds: keeper.worlds, prefix, seen }, target),
      )
      read = saidBy(response)?.repeatable ?? false
      return response
    } finally {
      if (!read) sandbox.revise()
    }
  }
  const answerSeen = async (request: Request, caller: Caller, target?: string) => {
    const { address } = caller
    tellLimits(request, () => caller.sandbox.limits(request.headers, address))
    try {
      if (target !== undefined) checkTarget(target)
    } catch (error) {
      return respond(request, () => Promise.reject(error))
    }
    return app.fetch(request, caller)
  }
  const mock = createInProcess(worlds, (request, within) => answer(request, LOCAL, { within }))
  return {
    mock,
    sandbox,
    answer,
    use: keeper.use,
    reachedAt(at) {
      origin = at
      for (const { world } of worlds.list()) world.reachedAt(`${at}${world.mount}/v2`)
    },
    close,
  }

  function close(): void {
    worlds.close()
    host.close?.()
  }

  function onFace(request: Request, face: Face, caller: Caller): Promise<Response> {
    const behaviour = face.name === 'mock' ? host.mock?.behaviour : caller.sandbox
    const document = documents[face.name]()
    if (!behaviour || !document) return respond(request, () => absentAnswer(face))
    tellLimits(request, () => behaviour.limits(request.headers, caller.address))
    try {
      const found = matchRequest(request, caller.prefix + face.base, createMatcher(document))
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
    { address, seen, sandbox: { mount } }: Caller,
  ): Promise<Response> {
    if (!('operation' in found)) return respond(request, () => found)
    seen.matched(found)
    const respondMatched = () =>
      respond(request, () =>
        answerMatched(request, found, behaviour, {
          base: mount + face.base,
          bodyLimit,
          dynamicLimits,
          address,
          witness: seen,
        }),
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

function absentAnswer({ base }: Face): Answer {
  return problemAnswer({
    status: 501,
    detail: `The examples of ${base} are in the mock server only; here is the sandbox, under /v2.`,
  })
}

function noWorldAnswer(name: string): Answer {
  return problemAnswer({
    status: 404,
    title: 'Not found',
    detail: `There is no world ${name}. POST /_control/worlds makes one, and a server with --worlds auto makes it when it is first asked for.`,
  })
}

/** The path of a request as the mock has it, without the name of a world before it. */
function pathWithinWorld(request: Request, { env }: { env?: Caller } = {}): string {
  const { pathname } = new URL(request.url)
  return pathname.slice(env?.prefix.length) || '/'
}

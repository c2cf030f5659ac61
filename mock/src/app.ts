import { Hono } from 'hono'
import { type Answer, toResponse } from './answer.ts'
import { readBody } from './body.ts'
import { isPreflight, preflightAnswer } from './cors.ts'
import { loadDocument } from './document.ts'
import { type Face, faces } from './faces.ts'
import { indexAnswer } from './home.ts'
import { checkUrl, parseQuery } from './location.ts'
import { createMatcher, type Matcher } from './match.ts'
import { PreferenceError, parsePrefer } from './prefer.ts'
import { problemAnswer, Rejection } from './problem.ts'
import { referenceAnswer } from './reference.ts'
import { authorise, validate } from './validate.ts'

/** What {@link createMock} can be told. */
export interface MockOptions {
  /** Another OpenAPI 3.1 document to serve, with local references only. Default: the ev.energy API. */
  readonly document?: object
  /** Largest request body taken, in bytes. Default: 1 MiB. */
  readonly bodyLimit?: number
  /** Print nothing, not even failures of the mock itself, which the client sees as a bare 500. Default: false. */
  readonly quiet?: boolean
}

/** A mock of the ev.energy API without a network. */
export interface InProcessMock {
  /** Answers a request as the server would; the host of the URL does not matter. Takes what `fetch` takes. */
  fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>
}

const DEFAULT_BODY_LIMIT = 1024 * 1024

/**
 * Makes a mock to call from the same process, as a `fetch` in tests.
 *
 * @example
 * const mock = createMock()
 * const response = await mock.fetch('https://api.ev.energy/v2/evse_makes')
 */
export function createMock(options: MockOptions = {}): InProcessMock {
  const { quiet = false, bodyLimit = DEFAULT_BODY_LIMIT } = options
  const match = createMatcher(loadDocument(options.document))
  const app = new Hono()
  app.all('/', ({ req }) => respond(req.raw, () => indexAnswer(req.raw)))
  app.all('/docs', ({ req }) => respond(req.raw, () => referenceAnswer(req.method)))
  for (const face of faces) {
    const handle = ({ req }: { req: { raw: Request } }) =>
      respond(req.raw, () => answer(req.raw, face, match, bodyLimit))
    app.all(face.base, handle)
    app.all(`${face.base}/*`, handle)
  }
  app.notFound(({ req }) => respond(req.raw, () => outsideAnswer()))
  return {
    fetch: async (input, init) =>
      app.fetch(input instanceof Request && !init ? input : new Request(input, init)),
  }

  async function respond(request: Request, handler: () => Answer | Promise<Answer>): Promise<Response> {
    try {
      return toResponse(isPreflight(request) ? preflightAnswer(request) : await handler(), request)
    } catch (error) {
      if (error instanceof Rejection) return toResponse(error.answer, request)
      if (!quiet) console.error(error)
      const detail =
        'The mock failed to answer this request. That is a defect of the mock; its log says more.'
      return toResponse(problemAnswer({ status: 500, detail }), request)
    }
  }
}

async function answer(request: Request, face: Face, match: Matcher, bodyLimit: number): Promise<Answer> {
  const url = new URL(request.url)
  checkUrl(url)
  const path = url.pathname.slice(face.base.length) || '/'
  const operations = match(path)
  if (!operations)
    throw new Rejection({ status: 404, title: 'Not found', detail: `The API has no path ${path}.` })
  const allow = allowedMethods(operations.keys())
  if (request.method === 'OPTIONS') return { status: 204, headers: { Allow: allow } }
  const operation = operations.get(request.method === 'HEAD' ? 'GET' : request.method)?.()
  if (!operation) {
    const detail = `${path} does not support ${request.method}; it supports ${allow}.`
    throw new Rejection({ status: 405, detail }, { Allow: allow })
  }
  authorise(operation, request.headers)
  const preference = preferenceOf(request)
  const body = await readBody(request, operation, bodyLimit)
  const parts = { path, query: parseQuery(url), headers: request.headers, body }
  validate(operation, parts)
  return face.respond({ operation, request: parts, preference })
}

function allowedMethods(declared: Iterable<string>): string {
  const methods = new Set(declared)
  if (methods.has('GET')) methods.add('HEAD')
  return [...methods, 'OPTIONS'].sort().join(', ')
}

function preferenceOf(request: Request) {
  try {
    return parsePrefer(request.headers.get('prefer') ?? undefined)
  } catch (error) {
    if (!(error instanceof PreferenceError)) throw error
    throw new Rejection({
      status: 400,
      detail: `Prefer: ${error.message}`,
      field_errors: { Prefer: [error.message] },
    })
  }
}

function outsideAnswer(): Answer {
  const bases = faces.map(({ base }) => base).join(' and ')
  return problemAnswer({
    status: 404,
    title: 'Not found',
    detail: `Nothing is here. The mock answers under ${bases}, and /docs is the reference.`,
  })
}

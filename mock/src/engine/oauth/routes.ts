import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { type Answer, toResponse } from '../../http/answer.ts'
import { isPreflight, preflightAnswer } from '../../http/cors.ts'
import { problemAnswer } from '../../http/problem.ts'
import { type AuthorizeOptions, beginLogin, continueLogin } from './authorize.ts'
import { type Client, identifyClient } from './client.ts'
import { exchange, type Memory } from './exchange.ts'
import { NO_STORE, OAuthRefusal, refusalAnswer } from './oauth-refusal.ts'
import { LARGEST_FORM, type Parameters, readForm } from './parameters.ts'
import { revoke } from './revoke.ts'

/** What an authorization server remembers, as its endpoints need it. */
export type ServerMemory = AuthorizeOptions & Memory

/**
 * The endpoints of authorization servers, to be mounted under `/o`.
 *
 * @param memoryOf tells which server a request is for
 */
export function oauthRoutes(memoryOf: (context: Context) => ServerMemory): Hono {
  type Endpoint = (form: Parameters, client: Client, memory: ServerMemory) => Answer
  const token: Endpoint = (form, client, memory) => ({
    status: 200,
    headers: { 'Content-Type': 'application/json', ...NO_STORE },
    body: JSON.stringify(exchange(form, client, memory)),
  })
  const revocation: Endpoint = (form, client, memory) => {
    revoke(form, client, memory)
    return { status: 200, headers: NO_STORE }
  }

  /** An endpoint that applications post forms to, scripts of any origin among them. */
  const endpoint = (answer: Endpoint) => async (c: Context) => {
    const request = c.req.raw
    const memory = memoryOf(c)
    try {
      const form = await readForm(request)
      const client = identifyClient(request.headers.get('authorization'), form, memory.applications)
      return toResponse(answer(form, client, memory), request)
    } catch (error) {
      if (!(error instanceof OAuthRefusal)) throw error
      return toResponse(refusalAnswer(error), request)
    }
  }

  const routes = new Hono()
  routes.on('GET', ['/authorize', '/authorize/'], (c) => beginLogin(c.req.raw, memoryOf(c)))
  routes.on('POST', ['/authorize', '/authorize/'], limited, (c) => continueLogin(c.req.raw, memoryOf(c)))
  routes.on('POST', ['/token', '/token/'], limited, endpoint(token))
  routes.on('POST', ['/revoke_token/'], limited, endpoint(revocation))
  for (const path of ['/authorize', '/authorize/']) routes.all(path, only('GET, HEAD, OPTIONS, POST'))
  for (const path of ['/token', '/token/', '/revoke_token/']) routes.all(path, only('OPTIONS, POST'))
  routes.all('/revoke_token', only('OPTIONS', 'The path needs a slash at its end: /o/revoke_token/.'))
  return routes
}

const limit = bodyLimit({
  maxSize: LARGEST_FORM,
  onError: ({ req }) => refuse(req.raw, `The form is larger than ${LARGEST_FORM} bytes.`, 413),
})

/** Refuses forms that are too large, and those that break off. */
const limited: MiddlewareHandler = async (c, next) => {
  const broken = () => refuse(c.req.raw, 'The request body ended before it was complete.', 400)
  const refused = await limit(c, async () => {}).catch(broken)
  if (refused) return refused
  await next()
}

function refuse(request: Request, description: string, status: number): Response {
  return toResponse(refusalAnswer(new OAuthRefusal('invalid_request', description), status), request)
}

/** Answers all other methods. */
function only(allow: string, hint = `It supports ${allow}.`) {
  return ({ req }: Context): Response => {
    const { raw: request, path, method } = req
    if (isPreflight(request)) return toResponse(preflightAnswer(request), request)
    if (method === 'OPTIONS') return toResponse({ status: 204, headers: { Allow: allow } }, request)
    const detail = `${path} does not support ${method}. ${hint}`
    return toResponse(problemAnswer({ status: 405, detail }, { Allow: allow }), request)
  }
}

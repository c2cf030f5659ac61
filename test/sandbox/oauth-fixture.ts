import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import type { Directory } from '../../mock/src/engine/directory.ts'
import { createOAuth, type OAuthOptions, oauthRoutes } from '../../mock/src/engine/oauth/index.ts'
import { toResponse } from '../../mock/src/http/answer.ts'
import { Rejection } from '../../mock/src/http/problem.ts'

export const MARIA = 'user01HN2NJ9NMRZBXT1H6FT9N7735'
export const BORIS = 'user01HN2NJ9NMRZBXT1H6FT9N7736'
export const NOBODY = 'user01HN2NJ9NMRZBXT1H6FT9N7799'

export const SCOPES = ['evse:read', 'evse:write', 'vehicle:read', 'tariff:prices:read']
export const ID = 'sandbox-cc-id'
export const SECRET = 'sandbox-cc-secret'
export const CALLBACK = 'http://localhost:5173/callback'
export const VERIFIER = 'a-verifier-that-is-long-enough-for-rfc-7636-which-wants-43'
export const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url')

/** A directory of two users, one of whom has a hostile name. */
export function createDirectory(): Directory & { defaultUser: string; remove(id: string): void } {
  const profiles = new Map([
    [MARIA, { id: MARIA, email: 'maria@example.com', name: 'Maria Lopez' }],
    [BORIS, { id: BORIS, email: 'boris@example.com', name: '<script>alert("Boris")</script>' }],
  ])
  return {
    has: (id) => profiles.has(id),
    byEmail: (email) => [...profiles.values()].find((profile) => profile.email === email.toLowerCase())?.id,
    defaultUser: MARIA,
    profile: (id) => profiles.get(id),
    remove: (id) => void profiles.delete(id),
  }
}

/** A clock that only the test moves. */
export function createTestClock() {
  let time = Date.UTC(2026, 0, 1)
  return {
    now: () => time,
    advance(ms: number) {
      time += ms
    },
  }
}

/** An authorization server as the mock mounts it, with `GET /v2/evses` and the public `GET /v2/evse_makes` behind it. */
export function setUp(options: Partial<OAuthOptions> = {}) {
  const clock = createTestClock()
  const directory = createDirectory()
  const oauth = createOAuth({ clock, directory, mode: 'strict', scopes: SCOPES, ...options })
  const app = new Hono()
  app.route(
    '/o',
    oauthRoutes(() => oauth.memory),
  )
  app.get('/v2/:collection', ({ req }) => {
    const secured = req.param('collection') === 'evses'
    const operation = { name: `GET ${req.path.slice(3)}`, secured, scopes: secured ? ['evse:read'] : [] }
    try {
      const { scopes, ...actor } = oauth.actor(req.raw.headers, operation)
      return Response.json({ ...actor, scopes: [...scopes] })
    } catch (error) {
      if (!(error instanceof Rejection)) throw error
      return toResponse(error.answer, req.raw)
    }
  })

  const post = (path: string, form: Record<string, string> | string, headers: Record<string, string> = {}) =>
    app.request(path, { method: 'POST', body: new URLSearchParams(form), headers })

  const authorizeUrl = (parameters: Record<string, string> = {}) =>
    `/o/authorize/?${new URLSearchParams({ response_type: 'code', client_id: ID, redirect_uri: CALLBACK, state: 'xyz', ...parameters })}`

  /** Opens the login page of an authorization request. */
  async function openLogin(parameters: Record<string, string> = {}) {
    return loginOf(await (await app.request(authorizeUrl(parameters))).text())
  }

  /** Goes through the pages as a user does; gives the URL that the browser is sent to. */
  async function signIn(parameters: Record<string, string> = {}, user = MARIA, decision = 'allow') {
    const consent = await post('/o/authorize/', { login: await openLogin(parameters), user })
    const end = await post('/o/authorize/', { login: loginOf(await consent.text()), decision })
    return new URL(end.headers.get('location') ?? '')
  }

  async function codeFor(parameters: Record<string, string> = {}, user = MARIA) {
    return (await signIn(parameters, user)).searchParams.get('code') ?? ''
  }

  const exchange = (code: string, form: Record<string, string> = {}) =>
    post('/o/token', {
      grant_type: 'authorization_code',
      code,
      redirect_uri: CALLBACK,
      client_id: ID,
      ...form,
    })

  /** Tokens of a public sign-in with PKCE. */
  async function tokensFor(user = MARIA, parameters: Record<string, string> = {}) {
    const code = await codeFor(
      { code_challenge: CHALLENGE, code_challenge_method: 'S256', ...parameters },
      user,
    )
    return bodyOf(await exchange(code, { code_verifier: VERIFIER }))
  }

  const credentials = (form: Record<string, string> = {}) =>
    post('/o/token', { grant_type: 'client_credentials', ...form }, { authorization: basic(ID, SECRET) })

  async function applicationToken(form: Record<string, string> = {}) {
    return (await bodyOf(await credentials(form))).access_token ?? ''
  }

  const call = (token: string | undefined, headers: Record<string, string> = {}, path = '/v2/evses') =>
    app.request(path, {
      headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }), ...headers },
    })

  return {
    app,
    clock,
    directory,
    oauth,
    post,
    authorizeUrl,
    openLogin,
    signIn,
    codeFor,
    exchange,
    tokensFor,
    credentials,
    applicationToken,
    call,
  }
}

export function basic(id: string, secret: string): string {
  return `Basic ${btoa(`${id}:${secret}`)}`
}

export async function bodyOf(response: Response): Promise<Record<string, string>> {
  return (await response.json()) as Record<string, string>
}

/** The login that a page is about. */
export function loginOf(page: string): string {
  return /name="login" value="([^"]+)"/.exec(page)?.[1] ?? ''
}

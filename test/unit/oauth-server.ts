import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { json, type Received, serve } from './server.ts'

type Form = Record<string, string>

export interface Settings {
  clientId?: string
  clientSecret?: string
  /** Lifetime of access tokens in seconds, or whatever else `expires_in` should be; undefined leaves it out. */
  expiresIn?: unknown
  /** Whether a refresh gives a new refresh token and makes the old one useless. */
  rotate?: boolean
  /** Answers the token endpoint's requests that it does not leave alone, in place of the server. */
  token?: (response: ServerResponse, form: Form) => boolean
}

/** Something to wait for until it is opened. */
export function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}

/**
 * An authorization server with an API behind it: checks secrets, codes, PKCE, refresh tokens and access tokens for
 * real, and gives tokens that tell what they came from: `access-1`, `refresh-1`.
 */
export async function serveOAuth(settings: Settings = {}) {
  const { clientId = 'app', clientSecret, rotate = true, token } = settings
  const expiresIn = 'expiresIn' in settings ? settings.expiresIn : 36_000
  const codes = new Map<string, { challenge: string; redirectUri: string }>()
  const refreshTokens = new Set<string>()
  const accessTokens = new Set<string>()
  const forms: Form[] = []
  const revoked: Form[] = []
  let count = 0

  const refuse = (response: ServerResponse, error: string, status = 400) =>
    json({ error, error_description: `That was ${error}.` }, status)(response)

  function grant(response: ServerResponse, refreshToken?: string) {
    const access_token = `access-${++count}`
    accessTokens.add(access_token)
    if (refreshToken) refreshTokens.add(refreshToken)
    json({
      access_token,
      token_type: 'Bearer',
      expires_in: expiresIn,
      refresh_token: refreshToken,
      scope: 'a:read',
    })(response)
  }

  /** The id of the client if it proves that it is the one, as RFC 6749 section 2.3.1 has it. */
  function isClient(request: Received, form: Form): boolean {
    const basic = /^Basic (.+)$/.exec(request.headers.authorization ?? '')?.[1]
    const [id, secret] = basic
      ? Buffer.from(basic, 'base64')
          .toString()
          .split(':')
          .map((text) => new URLSearchParams(`x=${text}`).get('x') ?? '')
      : [form.client_id, form.client_secret]
    return id === clientId && (secret || undefined) === clientSecret
  }

  function answerToken(response: ServerResponse, request: Received) {
    const form = Object.fromEntries(new URLSearchParams(request.body))
    forms.push(form)
    if (token?.(response, form)) return
    if (!isClient(request, form)) return refuse(response, 'invalid_client', 401)
    if (form.grant_type === 'client_credentials')
      return clientSecret ? grant(response) : refuse(response, 'unauthorized_client')
    if (form.grant_type === 'authorization_code') {
      const code = codes.get(form.code ?? '')
      codes.delete(form.code ?? '')
      const challenge = createHash('sha256')
        .update(form.code_verifier ?? '')
        .digest('base64url')
      if (code?.challenge !== challenge || code.redirectUri !== form.redirect_uri)
        return refuse(response, 'invalid_grant')
      return grant(response, `refresh-${count + 1}`)
    }
    const old = form.refresh_token ?? ''
    if (!refreshTokens.has(old)) return refuse(response, 'invalid_grant')
    if (!rotate) return grant(response)
    refreshTokens.delete(old)
    grant(response, `refresh-${count + 1}`)
  }

  const server = await serve((response, request) => {
    if (request.method === 'POST' && request.target === '/o/token/') return answerToken(response, request)
    if (request.method === 'POST' && request.target === '/o/revoke_token/') {
      const form = Object.fromEntries(new URLSearchParams(request.body))
      if (!isClient(request, form)) return refuse(response, 'invalid_client', 401)
      revoked.push(form)
      accessTokens.delete(form.token ?? '')
      refreshTokens.delete(form.token ?? '')
      return void response.writeHead(200).end()
    }
    if (request.target.startsWith('/v2/')) {
      const bearer = request.headers.authorization?.replace('Bearer ', '') ?? ''
      return accessTokens.has(bearer) ? json([])(response) : json({ title: 'No.' }, 401)(response)
    }
    response.writeHead(405).end()
  })

  return {
    ...server,
    /** Bodies of the requests to the token endpoint. */
    forms,
    /** Bodies of the requests that revoked a token. */
    revoked,
    accessTokens,
    refreshTokens,
    /** The `Authorization` headers that the API has seen. */
    seen: () =>
      server.received
        .filter(({ target }) => target.startsWith('/v2/'))
        .map(({ headers }) => headers.authorization),
    /** What the pages of `/o/authorize/` do once the user has signed in and consented. */
    consent(authorizeUrl: string): string {
      const { origin, pathname, searchParams } = new URL(authorizeUrl)
      const { client_id, code_challenge, code_challenge_method, redirect_uri, response_type, state } =
        Object.fromEntries(searchParams)
      if (origin !== server.origin || pathname !== '/o/authorize/')
        throw new Error(`Not a page: ${authorizeUrl}`)
      if (client_id !== clientId || response_type !== 'code' || code_challenge_method !== 'S256')
        throw new Error('The authorization request was refused')
      const code = `code-${++count}`
      codes.set(code, { challenge: code_challenge ?? '', redirectUri: redirect_uri ?? '' })
      return `${redirect_uri}?${new URLSearchParams({ code, state: state ?? '' })}`
    },
  }
}

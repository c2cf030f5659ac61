import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { authorizationCode, refresh, revoke, type Tokens } from '../../src/auth/index.ts'
import { createClient } from '../../src/index.ts'
import { gate, type Settings, serveOAuth } from './oauth-server.ts'
import { json } from './server.ts'

const redirectUri = 'com.example.app:/signed-in'

async function setUp(settings: Settings = {}, options: object = {}) {
  const server = await serveOAuth(settings)
  const auth = authorizationCode({ clientId: 'app', redirectUri, origin: server.origin, ...options })
  const signIn = async () => {
    const login = await auth.begin()
    await auth.finish(server.consent(login.url), login)
  }
  return { server, auth, signIn, ev: createClient({ baseUrl: server.baseUrl, auth }) }
}

describe('begin', () => {
  it('builds the URL of the sign-in page, with PKCE S256 and a state', async () => {
    const { server, auth } = await setUp({}, { scopes: ['evse:read', 'vehicle:read'] })
    const { url, state, codeVerifier } = await auth.begin()
    expect(url.startsWith(`${server.origin}/o/authorize/?`)).toBe(true)
    expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
      response_type: 'code',
      client_id: 'app',
      redirect_uri: redirectUri,
      scope: 'evse:read vehicle:read',
      state,
      code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
      code_challenge_method: 'S256',
    })
    expect(url).not.toContain(codeVerifier)
    // RFC 7636: 43 to 128 unreserved characters.
    expect(codeVerifier).toMatch(/^[\w.~-]{43,128}$/)
  })

  it('leaves the scopes to the application’s registration where none are given', async () => {
    const { auth } = await setUp()
    expect((await auth.begin()).url).not.toContain('scope')
  })

  it('never gives the same state or verifier twice', async () => {
    const { auth } = await setUp()
    const logins = await Promise.all(Array.from({ length: 50 }, auth.begin))
    expect(new Set(logins.map(({ state }) => state)).size).toBe(50)
    expect(new Set(logins.map(({ codeVerifier }) => codeVerifier)).size).toBe(50)
  })
})

describe('finish', () => {
  it('exchanges the code, without a secret, for the token of every later call', async () => {
    const { server, auth, ev } = await setUp()
    // A page is left and loaded again in between: what is kept has been through JSON.
    const login = JSON.parse(JSON.stringify(await auth.begin()))
    await auth.finish(server.consent(login.url), login)
    await ev.GET('/evses')
    expect(server.forms).toEqual([
      {
        grant_type: 'authorization_code',
        client_id: 'app',
        code: 'code-1',
        redirect_uri: redirectUri,
        code_verifier: login.codeVerifier,
      },
    ])
    expect(server.received[0]?.headers.authorization).toBeUndefined()
    expect(server.seen()).toEqual(['Bearer access-2'])
  })

  it('takes a URL object or a path with a query, whatever follows it', async () => {
    const { server, auth } = await setUp()
    const one = await auth.begin()
    await auth.finish(new URL(server.consent(one.url)), one)
    const two = await auth.begin()
    await auth.finish(`${server.consent(two.url).replace(redirectUri, '/signed-in')}#top`, two)
    expect(server.forms).toHaveLength(2)
  })

  it('sends the secret of a confidential application in the body, as the API documents it', async () => {
    const clientSecret = 'hunter2hunter2'
    const { server, signIn, ev } = await setUp({ clientSecret }, { clientSecret })
    await signIn()
    expect(server.forms[0]).toMatchObject({ client_id: 'app', client_secret: clientSecret })
    expect((await ev.GET('/evses')).response.status).toBe(200)
  })

  it.each([
    ['another state', (callback: string) => callback.replace(/state=[^&]*/, 'state=forged')],
    ['no state', (callback: string) => callback.replace(/&state=[^&]*/, '')],
    ['two states', (callback: string) => `${callback}&state=forged`],
    ['an empty state', (callback: string) => callback.replace(/state=[^&]*/, 'state=')],
    ['no code', (callback: string) => callback.replace(/code=[^&]*/, '')],
    ['no query', () => redirectUri],
    ['another issuer', (callback: string) => `${callback}&iss=https://evil.example`],
    ['a refusal that anybody could have made up', () => `${redirectUri}?error=access_denied&state=forged`],
  ])('does not exchange anything for a callback with %s', async (_, forge) => {
    const { server, auth } = await setUp()
    const login = await auth.begin()
    await expect(auth.finish(forge(server.consent(login.url)), login)).rejects.toMatchObject({
      name: 'OAuthError',
      error: 'invalid_state',
      status: undefined,
    })
    expect(server.received).toEqual([])
  })

  it('does not go on when the login that was kept is lost', async () => {
    const { server, auth } = await setUp()
    const { url, state, codeVerifier } = await auth.begin()
    const callback = server.consent(url)
    const stateless = callback.replace(/&state=[^&]*/, '')
    for (const [lost, back] of [
      [{}, callback],
      [{}, stateless],
      [{ codeVerifier }, stateless],
      [{ state: '', codeVerifier }, stateless],
      [{ state }, callback],
    ] as const)
      await expect(auth.finish(back, lost as never)).rejects.toMatchObject({ error: 'invalid_state' })
    expect(server.received).toEqual([])
  })

  it('says that the user did not consent', async () => {
    const { auth } = await setUp()
    const login = await auth.begin()
    const callback = `${redirectUri}?error=access_denied&error_description=The+user+said+no&state=${login.state}`
    await expect(auth.finish(callback, login)).rejects.toMatchObject({
      name: 'OAuthError',
      error: 'access_denied',
      error_description: 'The user said no',
      message: 'The login ended with access_denied: The user said no',
    })
  })

  it('rejects with the server’s error for a code that was used, or another verifier', async () => {
    const { server, auth } = await setUp()
    const login = await auth.begin()
    const callback = server.consent(login.url)
    await auth.finish(callback, login)
    await expect(auth.finish(callback, login)).rejects.toMatchObject({ error: 'invalid_grant', status: 400 })
    const other = await auth.begin()
    await expect(
      auth.finish(server.consent(other.url), { ...other, codeVerifier: login.codeVerifier }),
    ).rejects.toMatchObject({ error: 'invalid_grant' })
  })
})

describe('a user’s session', () => {
  it('is missing before anybody signed in, which a call says without a request', async () => {
    const { server, ev } = await setUp()
    await expect(ev.GET('/evses')).rejects.toMatchObject({ name: 'OAuthError', error: 'login_required' })
    expect(server.received).toEqual([])
  })

  it('is refreshed with the refresh token that came last', async () => {
    let time = 0
    const { server, signIn, ev } = await setUp({}, { now: () => time })
    await signIn()
    time += 36_000_000
    await ev.GET('/evses')
    time += 36_000_000
    await ev.GET('/evses')
    expect(server.forms.slice(1)).toEqual([
      { grant_type: 'refresh_token', client_id: 'app', refresh_token: 'refresh-2' },
      { grant_type: 'refresh_token', client_id: 'app', refresh_token: 'refresh-3' },
    ])
    expect(server.seen()).toEqual(['Bearer access-3', 'Bearer access-4'])
  })

  it('keeps the old refresh token when no new one comes', async () => {
    let time = 0
    let kept: Tokens | undefined
    const store = {
      get: () => kept,
      set(tokens: Tokens | undefined) {
        kept = tokens
      },
    }
    const { server, signIn, ev } = await setUp({ rotate: false }, { now: () => time, store })
    await signIn()
    for (let round = 0; round < 2; round++) {
      time += 36_000_000
      await ev.GET('/evses')
      expect(kept).toMatchObject({ accessToken: `access-${round + 3}`, refreshToken: 'refresh-2' })
    }
    expect(server.forms.map((form) => form.refresh_token)).toEqual([undefined, 'refresh-2', 'refresh-2'])
  })

  it('is over when the refresh token is refused, and says so again without asking again', async () => {
    let time = 0
    const { server, signIn, ev } = await setUp({}, { now: () => time })
    await signIn()
    server.refreshTokens.clear()
    time += 36_000_000
    for (let round = 0; round < 2; round++)
      await expect(ev.GET('/evses')).rejects.toMatchObject({ error: 'invalid_grant', status: 400 })
    expect(server.forms).toHaveLength(2)
    await signIn()
    expect((await ev.GET('/evses')).response.status).toBe(200)
  })

  it('ends with its token if there is no refresh token', async () => {
    let time = 0
    const withoutRefreshToken = json({ access_token: 'short', token_type: 'Bearer', expires_in: 600 })
    const { server, signIn, ev } = await setUp(
      {
        token: (response) => {
          withoutRefreshToken(response)
          return true
        },
      },
      { now: () => time },
    )
    server.accessTokens.add('short')
    await signIn()
    // Nothing can replace it ahead of its end, so it is used to its end.
    time = 599_999
    expect((await ev.GET('/evses')).response.status).toBe(200)
    time = 600_000
    await expect(ev.GET('/evses')).rejects.toMatchObject({ error: 'login_required' })
    time = 0
    server.accessTokens.clear()
    expect((await ev.GET('/evses')).error).toMatchObject({ status: 401, title: 'No.' })
  })

  it('ends at revoke, which revokes the refresh token', async () => {
    const { server, auth, signIn, ev } = await setUp()
    await signIn()
    await auth.revoke()
    expect(server.revoked).toEqual([{ client_id: 'app', token: 'refresh-2' }])
    await expect(ev.GET('/evses')).rejects.toMatchObject({ error: 'login_required' })
  })

  it('has ended here even if the server cannot be reached', async () => {
    const { auth, signIn, ev, server } = await setUp(
      {},
      {
        fetch: (url: string, init: RequestInit) =>
          url.includes('revoke') ? Promise.reject(new TypeError('offline')) : fetch(url, init),
      },
    )
    await signIn()
    await expect(auth.revoke()).rejects.toThrow('offline')
    await expect(ev.GET('/evses')).rejects.toMatchObject({ error: 'login_required' })
    expect(server.seen()).toEqual([])
  })

  it('does not come back through a refresh that was under way at revoke', async () => {
    let time = 0
    const held = gate()
    const refreshing = gate()
    const { server, auth, signIn, ev } = await setUp(
      {},
      {
        now: () => time,
        fetch: async (url: string, init: RequestInit) => {
          const isRefresh = `${init.body}`.includes('grant_type=refresh_token')
          const response = await fetch(url, init)
          if (isRefresh) {
            refreshing.open()
            await held.opened
          }
          return response
        },
      },
    )
    await signIn()
    time += 36_000_000
    const call = ev.GET('/evses')
    await refreshing.opened
    const signedOut = auth.revoke()
    held.open()
    await Promise.all([call, signedOut])
    expect(server.revoked).toEqual([{ client_id: 'app', token: 'refresh-3' }])
    await expect(ev.GET('/evses')).rejects.toMatchObject({ error: 'login_required' })
  })

  it('refuses to begin without a place to come back to', () => {
    expect(() => authorizationCode({ clientId: 'app', redirectUri: '' })).toThrow(/redirectUri is missing/)
  })
})

describe('for those who keep tokens their own way', () => {
  it('refresh gives new tokens, or the old refresh token again', async () => {
    for (const rotate of [true, false]) {
      const server = await serveOAuth({ rotate })
      server.refreshTokens.add('kept')
      const tokens = await refresh({ clientId: 'app', origin: server.origin, now: () => 5 }, 'kept')
      expect(tokens).toEqual({
        accessToken: 'access-1',
        issuedAt: 5,
        expiresAt: 36_000_005,
        refreshToken: rotate ? 'refresh-1' : 'kept',
        scope: 'a:read',
      })
    }
  })

  it('revoke revokes one token, and rejects with the server’s error', async () => {
    const server = await serveOAuth()
    server.accessTokens.add('kept')
    await revoke({ clientId: 'app', origin: server.origin }, 'kept')
    expect(server.accessTokens.size).toBe(0)
    expect(server.received[0]?.target).toBe('/o/revoke_token/')
    await expect(revoke({ clientId: 'other', origin: server.origin }, 'kept')).rejects.toMatchObject({
      name: 'OAuthError',
      error: 'invalid_client',
      status: 401,
    })
  })

  it('both refuse an empty token before anything is sent', async () => {
    await expect(refresh({ clientId: 'app' }, '')).rejects.toThrow(TypeError)
    await expect(revoke({ clientId: 'app' }, '')).rejects.toThrow(TypeError)
  })
})

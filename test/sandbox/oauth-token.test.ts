import { describe, expect, it, test } from 'vitest'
import {
  BORIS,
  basic,
  bodyOf,
  CALLBACK,
  CHALLENGE,
  ID,
  MARIA,
  SCOPES,
  SECRET,
  setUp,
  VERIFIER,
} from './oauth-fixture.ts'

const PKCE = { code_challenge: CHALLENGE, code_challenge_method: 'S256' }
const OTHER = { client_id: 'other', client_secret: 'other-secret', redirect_uris: [CALLBACK] }

describe('client credentials', () => {
  test.each([
    ['HTTP Basic', {}, { authorization: basic(ID, SECRET) }],
    ['HTTP Basic in odd letters', {}, { authorization: basic(ID, SECRET).replace('Basic', 'bASIC') }],
    ['HTTP Basic and its id in the form', { client_id: ID }, { authorization: basic(ID, SECRET) }],
    ['the form', { client_id: ID, client_secret: SECRET }, {}],
  ])('give a token for %s', async (_, form, headers: Record<string, string>) => {
    const { post, call } = setUp()
    const response = await post('/o/token', { grant_type: 'client_credentials', ...form }, headers)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const { access_token, ...rest } = await bodyOf(response)
    expect(rest).toEqual({ expires_in: 36_000, token_type: 'Bearer', scope: SCOPES.join(' ') })
    expect(await bodyOf(await call(access_token))).toEqual({
      application: ID,
      personal: false,
      scopes: SCOPES,
    })
  })

  it('form-decode the id and secret of HTTP Basic', async () => {
    const { post, oauth } = setUp()
    oauth.applications.put({ client_id: 'a:b', client_secret: 'p%q+r' })
    const form = { grant_type: 'client_credentials' }
    expect((await post('/o/token', form, { authorization: basic('a%3Ab', 'p%25q%2Br') })).status).toBe(200)
  })

  it('give the scopes asked for, and no others than registered', async () => {
    const { credentials } = setUp()
    expect((await bodyOf(await credentials({ scope: 'vehicle:read evse:read evse:read' }))).scope).toBe(
      'evse:read vehicle:read',
    )
    const refused = await credentials({ scope: 'evse:read "everything"' })
    expect(refused.status).toBe(400)
    expect(await bodyOf(refused)).toEqual({
      error: 'invalid_scope',
      error_description: expect.stringContaining('?everything?'),
    })
  })

  test.each([
    ['a wrong secret', {}, { authorization: basic(ID, 'wrong') }],
    ['a wrong secret in the form', { client_id: ID, client_secret: 'wrong' }, {}],
    ['an unknown id', {}, { authorization: basic('nobody', SECRET) }],
    ['no secret', { client_id: ID }, {}],
    ['an empty secret', { client_id: ID, client_secret: '' }, {}],
    ['another scheme', {}, { authorization: 'Bearer x' }],
    ['Basic without a colon', {}, { authorization: `Basic ${btoa('sandbox')}` }],
    ['Basic with a broken escape', {}, { authorization: basic(ID, '%zz') }],
    ['Basic that is not base64', {}, { authorization: 'Basic ***' }],
  ])('are refused with 401 for %s', async (_, form, headers: Record<string, string>) => {
    const { post } = setUp()
    const response = await post('/o/token/', { grant_type: 'client_credentials', ...form }, headers)
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toMatch(/^Basic realm=/)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await bodyOf(response)).toMatchObject({ error: 'invalid_client' })
  })

  it('are not for applications that are not registered for them', async () => {
    const { post, oauth } = setUp()
    oauth.applications.put({ ...OTHER, grants: ['authorization_code'] })
    const form = { grant_type: 'client_credentials', client_id: 'other', client_secret: 'other-secret' }
    expect(await bodyOf(await post('/o/token', form))).toMatchObject({ error: 'unauthorized_client' })
  })
})

describe('malformed token requests', () => {
  test.each([
    ['no grant type', 'x=1', 'invalid_request'],
    ['an unknown grant type', 'grant_type=password', 'unsupported_grant_type'],
    ['a parameter twice', 'grant_type=client_credentials&grant_type=client_credentials', 'invalid_request'],
    ['no code', 'grant_type=authorization_code', 'invalid_request'],
    ['an empty code', 'grant_type=authorization_code&code=&redirect_uri=x', 'invalid_request'],
    ['no redirect URI', 'grant_type=authorization_code&code=x', 'invalid_request'],
    ['no refresh token', 'grant_type=refresh_token', 'invalid_request'],
    ['a made-up code', `grant_type=authorization_code&code=x&redirect_uri=${CALLBACK}`, 'invalid_grant'],
    ['a made-up refresh token', 'grant_type=refresh_token&refresh_token=evsr_x', 'invalid_grant'],
    ['a secret in two places', `grant_type=client_credentials&client_secret=${SECRET}`, 'invalid_request'],
    ['two applications', 'grant_type=client_credentials&client_id=other', 'invalid_request'],
  ])('are refused: %s', async (_, form, error) => {
    const { post } = setUp()
    const response = await post('/o/token', form, { authorization: basic(ID, SECRET) })
    expect(response.status).toBe(400)
    expect(await bodyOf(response)).toMatchObject({ error })
  })

  it('are refused as JSON, which OAuth does not know', async () => {
    const { app } = setUp()
    const headers = { 'content-type': 'application/json', authorization: basic(ID, SECRET) }
    const body = JSON.stringify({ grant_type: 'client_credentials' })
    const response = await app.request('/o/token', { method: 'POST', headers, body })
    expect(response.status).toBe(400)
    expect(await bodyOf(response)).toMatchObject({
      error: 'invalid_request',
      error_description: expect.stringContaining('application/x-www-form-urlencoded'),
    })
  })

  it('are refused with 413 when they are far too large, and with 400 when they break off', async () => {
    const { post, app } = setUp()
    expect((await post('/o/token', { grant_type: 'x'.repeat(70_000) })).status).toBe(413)
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) })
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const request = new Request('http://mock/o/token', {
      method: 'POST',
      headers,
      body,
      duplex: 'half',
    } as RequestInit)
    expect((await app.request(request)).status).toBe(400)
  })

  test.each(['/o/token', '/o/token/', '/o/revoke_token/'])(
    'are refused with 405 unless posted to %s',
    async (path) => {
      const { app } = setUp()
      const response = await app.request(path)
      expect(response.status).toBe(405)
      expect(response.headers.get('allow')).toBe('OPTIONS, POST')
      expect(response.headers.get('content-type')).toBe('application/problem+json')
    },
  )
})

describe('an authorization code', () => {
  it('gives the tokens of its user, with PKCE in place of a secret', async () => {
    const { codeFor, exchange, call } = setUp()
    const response = await exchange(await codeFor(PKCE, BORIS), { code_verifier: VERIFIER })
    expect(response.status).toBe(200)
    const tokens = await bodyOf(response)
    expect(tokens).toMatchObject({ expires_in: 36_000, token_type: 'Bearer', scope: SCOPES.join(' ') })
    expect(await bodyOf(await call(tokens.access_token))).toMatchObject({
      user: BORIS,
      personal: true,
      application: ID,
    })
  })

  it('gives them for a secret without PKCE', async () => {
    const { codeFor, exchange } = setUp()
    expect((await exchange(await codeFor(), { client_secret: SECRET })).status).toBe(200)
  })

  it('is good for a minute', async () => {
    const { codeFor, exchange, clock } = setUp()
    const [early, late] = [await codeFor(PKCE), await codeFor(PKCE)]
    clock.advance(59_999)
    expect((await exchange(early, { code_verifier: VERIFIER })).status).toBe(200)
    clock.advance(1)
    expect(await bodyOf(await exchange(late, { code_verifier: VERIFIER }))).toMatchObject({
      error: 'invalid_grant',
      error_description: expect.stringContaining('expired'),
    })
  })

  it('works once: a second use revokes the tokens of the first, and those that came of them', async () => {
    const { codeFor, exchange, call, post, clock } = setUp()
    const code = await codeFor(PKCE)
    const first = await bodyOf(await exchange(code, { code_verifier: VERIFIER }))
    const form = { grant_type: 'refresh_token', client_id: ID }
    const second = await bodyOf(await post('/o/token', { ...form, refresh_token: first.refresh_token ?? '' }))
    expect((await call(second.access_token)).status).toBe(200)
    clock.advance(5 * 60_000)
    expect(await bodyOf(await exchange(code, { code_verifier: VERIFIER }))).toMatchObject({
      error: 'invalid_grant',
    })
    expect((await call(first.access_token)).status).toBe(401)
    expect((await call(second.access_token)).status).toBe(401)
    const again = await post('/o/token', { ...form, refresh_token: second.refresh_token ?? '' })
    expect(await bodyOf(again)).toMatchObject({ error: 'invalid_grant' })
  })

  it('works once also for twenty who come at the same time', async () => {
    const { codeFor, exchange } = setUp()
    const code = await codeFor(PKCE)
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => exchange(code, { code_verifier: VERIFIER })),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  test.each([
    ['another verifier', PKCE, { code_verifier: `${VERIFIER}x` }, 'invalid_grant'],
    ['no verifier', PKCE, {}, 'invalid_grant'],
    ['no verifier, although with the secret', PKCE, { client_secret: SECRET }, 'invalid_grant'],
    [
      'a verifier that nobody asked for',
      {},
      { client_secret: SECRET, code_verifier: VERIFIER },
      'invalid_grant',
    ],
    ['neither verifier nor secret', {}, {}, 'invalid_client'],
    ['the challenge as verifier', PKCE, { code_verifier: CHALLENGE }, 'invalid_grant'],
    [
      'another redirect URI',
      PKCE,
      { code_verifier: VERIFIER, redirect_uri: 'http://localhost:5173/' },
      'invalid_grant',
    ],
    ['the id of another application', PKCE, { code_verifier: VERIFIER, client_id: 'other' }, 'invalid_grant'],
  ])('is refused for %s, and stays good for whom it is meant', async (_, parameters, form, error) => {
    const { codeFor, exchange, oauth } = setUp()
    oauth.applications.put(OTHER)
    const code = await codeFor(parameters)
    expect(await bodyOf(await exchange(code, form))).toMatchObject({ error })
    const right = 'code_challenge' in parameters ? { code_verifier: VERIFIER } : { client_secret: SECRET }
    expect((await exchange(code, right)).status).toBe(200)
  })

  it('is refused when its user has gone', async () => {
    const { codeFor, exchange, directory } = setUp()
    const code = await codeFor(PKCE, BORIS)
    directory.remove(BORIS)
    expect(await bodyOf(await exchange(code, { code_verifier: VERIFIER }))).toMatchObject({
      error: 'invalid_grant',
    })
  })
})

describe('a refresh token', () => {
  const refresh = { grant_type: 'refresh_token', client_id: ID }

  it('is replaced when it is used, and then stops working', async () => {
    const { tokensFor, post, call } = setUp()
    const { refresh_token = '', access_token } = await tokensFor()
    const next = await bodyOf(await post('/o/token', { ...refresh, refresh_token }))
    expect(next.refresh_token).not.toBe(refresh_token)
    expect(next.access_token).not.toBe(access_token)
    expect(await bodyOf(await call(next.access_token))).toMatchObject({ user: MARIA, personal: true })
    expect(await bodyOf(await post('/o/token', { ...refresh, refresh_token }))).toMatchObject({
      error: 'invalid_grant',
    })
  })

  it('can give fewer scopes for a while, and never more', async () => {
    const { tokensFor, post } = setUp()
    const { refresh_token = '', scope } = await tokensFor(MARIA, { scope: 'evse:read vehicle:read' })
    expect(scope).toBe('evse:read vehicle:read')
    const fewer = await bodyOf(await post('/o/token', { ...refresh, refresh_token, scope: 'evse:read' }))
    expect(fewer.scope).toBe('evse:read')
    const token = { refresh_token: fewer.refresh_token ?? '' }
    expect(await bodyOf(await post('/o/token', { ...refresh, ...token, scope: 'evse:write' }))).toMatchObject(
      {
        error: 'invalid_scope',
      },
    )
    expect((await bodyOf(await post('/o/token', { ...refresh, ...token }))).scope).toBe(
      'evse:read vehicle:read',
    )
  })

  it('is of no use to another application, nor without the secret that it began with', async () => {
    const { codeFor, exchange, post, oauth } = setUp()
    oauth.applications.put(OTHER)
    const { refresh_token = '' } = await bodyOf(await exchange(await codeFor(), { client_secret: SECRET }))
    const foreign = { ...refresh, refresh_token, client_id: 'other', client_secret: 'other-secret' }
    expect(await bodyOf(await post('/o/token', foreign))).toMatchObject({ error: 'invalid_grant' })
    expect(await bodyOf(await post('/o/token', { ...refresh, refresh_token }))).toMatchObject({
      error: 'invalid_client',
    })
    expect((await post('/o/token', { ...refresh, refresh_token, client_secret: SECRET })).status).toBe(200)
  })
})

describe('a refresh token that was used before', () => {
  const refresh = { grant_type: 'refresh_token', client_id: ID }
  const APPLICATION = { client_id: ID, redirect_uris: [CALLBACK] }

  it.each(['refuse', 'revoke'] as const)(
    'is refused, and the rest is as its application has it: %s',
    async (reuse) => {
      const { tokensFor, post, call, oauth } = setUp()
      oauth.applications.put({ ...APPLICATION, refresh_token_reuse: reuse })
      const { refresh_token = '' } = await tokensFor()
      const others = await tokensFor(BORIS)
      const race = await Promise.all([1, 2].map(() => post('/o/token', { ...refresh, refresh_token })))
      expect(race.map(({ status }) => status).sort()).toEqual([200, 400])
      const winner = await bodyOf(race.find(({ ok }) => ok) ?? race[0] ?? new Response())
      const family = [
        (await call(winner.access_token)).status,
        (await post('/o/token', { ...refresh, refresh_token: winner.refresh_token ?? '' })).status,
      ]
      expect(family).toEqual(reuse === 'refuse' ? [200, 200] : [401, 400])
      expect((await call(others.access_token)).status).toBe(200)
    },
  )

  it('ends nothing when another application sends it', async () => {
    const { tokensFor, post, call, oauth } = setUp()
    oauth.applications.put({ ...APPLICATION, refresh_token_reuse: 'revoke' })
    oauth.applications.put({ ...OTHER, refresh_token_reuse: 'revoke' })
    const { refresh_token = '' } = await tokensFor()
    const { access_token } = await bodyOf(await post('/o/token', { ...refresh, refresh_token }))
    const foreign = { ...refresh, refresh_token, client_id: 'other', client_secret: 'other-secret' }
    expect((await post('/o/token', foreign)).status).toBe(400)
    expect((await call(access_token)).status).toBe(200)
  })

  it('is known after what was saved is loaded', async () => {
    const from = setUp()
    from.oauth.applications.put({ ...APPLICATION, refresh_token_reuse: 'revoke' })
    const { refresh_token = '' } = await from.tokensFor()
    const { access_token } = await bodyOf(await from.post('/o/token', { ...refresh, refresh_token }))
    const to = setUp()
    to.oauth.load(JSON.parse(JSON.stringify(from.oauth.save())))
    expect((await to.call(access_token)).status).toBe(200)
    expect((await to.post('/o/token', { ...refresh, refresh_token })).status).toBe(400)
    expect((await to.call(access_token)).status).toBe(401)
  })
})

describe('revoking', () => {
  const revoke = (token: string, client: object = { client_id: ID }) =>
    ['/o/revoke_token/', { token, ...client }] as const

  it('ends an access token alone', async () => {
    const { tokensFor, post, call } = setUp()
    const { access_token = '', refresh_token = '' } = await tokensFor()
    const response = await post(...revoke(access_token))
    expect([response.status, await response.text()]).toEqual([200, ''])
    expect((await call(access_token)).status).toBe(401)
    const form = { grant_type: 'refresh_token', client_id: ID, refresh_token }
    expect((await post('/o/token', form)).status).toBe(200)
  })

  it('ends a refresh token with its access tokens', async () => {
    const { tokensFor, post, call } = setUp()
    const { access_token, refresh_token = '' } = await tokensFor()
    expect((await post(...revoke(refresh_token))).status).toBe(200)
    expect((await call(access_token)).status).toBe(401)
    const form = { grant_type: 'refresh_token', client_id: ID, refresh_token }
    expect(await bodyOf(await post('/o/token', form))).toMatchObject({ error: 'invalid_grant' })
  })

  it('does not mind a token that is unknown or was revoked', async () => {
    const { tokensFor, post } = setUp()
    const { access_token = '' } = await tokensFor()
    for (const token of ['anything', access_token, access_token])
      expect((await post(...revoke(token))).status).toBe(200)
  })

  it('is refused for the token of another application, without its secret, and without a token', async () => {
    const { applicationToken, call, post, oauth } = setUp()
    oauth.applications.put(OTHER)
    const token = await applicationToken()
    const other = { client_id: 'other', client_secret: 'other-secret' }
    expect(await bodyOf(await post(...revoke(token, other)))).toMatchObject({ error: 'invalid_grant' })
    expect((await post(...revoke(token))).status).toBe(401)
    expect((await post('/o/revoke_token/', { client_id: ID })).status).toBe(400)
    expect((await post('/o/revoke_token/', { token })).status).toBe(400)
    expect((await call(token)).status).toBe(200)
  })

  it('needs the slash at the end of its path', async () => {
    const { post } = setUp()
    const response = await post('/o/revoke_token', { token: 'x', client_id: ID, client_secret: SECRET })
    expect(response.status).toBe(405)
    expect((await bodyOf(response)).detail).toContain('/o/revoke_token/')
  })
})

describe('scripts of any origin', () => {
  const origin = 'https://app.example'

  test.each(['/o/token', '/o/token/', '/o/revoke_token/'])(
    'may call %s and read all that it answers',
    async (path) => {
      const { app, post } = setUp()
      const asked = {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization',
      }
      const preflight = await app.request(path, { method: 'OPTIONS', headers: asked })
      expect(preflight.status).toBe(204)
      expect(preflight.headers.get('access-control-allow-origin')).toBe(origin)
      expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization')
      const { headers } = await post(path, { token: 'x' }, { origin, authorization: basic(ID, 'wrong') })
      expect(headers.get('access-control-allow-origin')).toBe(origin)
      expect(headers.get('access-control-expose-headers')).toContain('WWW-Authenticate')
    },
  )

  it('are told the methods of an endpoint', async () => {
    const { app } = setUp()
    const response = await app.request('/o/token', { method: 'OPTIONS' })
    expect([response.status, response.headers.get('allow')]).toEqual([204, 'OPTIONS, POST'])
  })
})

import { describe, expect, it, test } from 'vitest'
import { BORIS, bodyOf, ID, MARIA, NOBODY, SCOPES, setUp } from './oauth-fixture.ts'

const USER = 'EvEnergy-User'

describe('a secured operation, strictly,', () => {
  it('answers 401 without a token, and does not call it invalid', async () => {
    const { call } = setUp()
    const response = await call(undefined)
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toBe('Bearer')
    expect((await bodyOf(response)).detail).toContain('POST /o/token')
  })

  test.each([
    ['was made up', 'Bearer anything'],
    ['looks like one', `Bearer evsa_${'A'.repeat(43)}`],
    ['is in two pieces', 'Bearer a b'],
    ['has odd characters', 'Bearer "evsa_x"'],
    ['is missing', 'Bearer'],
    ['is of another scheme', 'Basic c2FuZGJveC1jYy1pZDpzYW5kYm94LWNjLXNlY3JldA=='],
  ])('answers 401 to a token that %s', async (_, authorization) => {
    const { app } = setUp()
    const response = await app.request('/v2/evses', { headers: { authorization } })
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toMatch(
      /^Bearer error="invalid_token", error_description="[^"]+"$/,
    )
  })

  it('answers 401 to a token of another sandbox, and to one with a letter changed', async () => {
    const [one, other] = [setUp(), setUp()]
    const token = await one.applicationToken()
    expect((await other.call(token)).status).toBe(401)
    expect((await one.call(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).status).toBe(401)
    expect((await one.call(token)).status).toBe(200)
  })

  it('answers 401 to a refresh token, saying what it is', async () => {
    const { tokensFor, call } = setUp()
    const response = await call((await tokensFor()).refresh_token)
    expect(response.status).toBe(401)
    expect((await bodyOf(response)).detail).toContain('refresh token')
  })

  it('answers 401 to a token after ten hours', async () => {
    const { applicationToken, call, clock } = setUp()
    const token = await applicationToken()
    clock.advance(36_000_000 - 1)
    expect((await call(token)).status).toBe(200)
    clock.advance(1)
    const response = await call(token)
    expect(response.status).toBe(401)
    expect((await bodyOf(response)).detail).toContain('expired')
  })

  it('answers 401 to the tokens of an application that was removed, also when it returns', async () => {
    const { applicationToken, call, oauth } = setUp()
    const token = await applicationToken()
    const application = oauth.applications.find(ID)
    expect(oauth.applications.remove(ID)).toBe(true)
    expect((await call(token)).status).toBe(401)
    oauth.applications.put(application)
    expect((await call(token)).status).toBe(401)
    expect(oauth.applications.remove('nobody')).toBe(false)
  })

  it('answers 401 to the token of a user who has gone', async () => {
    const { tokensFor, call, directory } = setUp()
    const { access_token } = await tokensFor(BORIS)
    directory.remove(BORIS)
    expect((await call(access_token)).status).toBe(401)
  })

  it('answers 403 to a token without its scope, and names it', async () => {
    const { applicationToken, call } = setUp()
    const response = await call(await applicationToken({ scope: 'vehicle:read' }))
    expect(response.status).toBe(403)
    expect(response.headers.get('www-authenticate')).toBe(
      'Bearer error="insufficient_scope", scope="evse:read"',
    )
    expect((await bodyOf(response)).detail).toBe(
      'GET /evses needs the scope evse:read, which the access token lacks.',
    )
  })
})

describe(USER, () => {
  test.each([BORIS, `https://api.ev.energy/v2/users/${BORIS}`, `http://127.0.0.1:4010/v2/users/${BORIS}/`])(
    'names the user that an application acts for: %s',
    async (user) => {
      const { applicationToken, call } = setUp()
      const actor = await bodyOf(await call(await applicationToken(), { [USER]: user }))
      expect(actor).toMatchObject({ user: BORIS, personal: false })
    },
  )

  test.each([
    NOBODY,
    'me',
    '',
    'null',
    `https://api.ev.energy/v2/users/${NOBODY}`,
    `/users/${BORIS}`,
    `${BORIS}, ${MARIA}`,
  ])('is answered 400 for %j', async (user) => {
    const { applicationToken, call } = setUp()
    const response = await call(await applicationToken(), { [USER]: user })
    expect(response.status).toBe(400)
    expect(await bodyOf(response)).toMatchObject({
      field_errors: { [USER]: [expect.stringContaining('No such user')] },
    })
  })

  it('may name the user of a personal token, and no other', async () => {
    const { tokensFor, call } = setUp()
    const { access_token } = await tokensFor(MARIA)
    expect(await bodyOf(await call(access_token, { [USER]: MARIA }))).toMatchObject({
      user: MARIA,
      personal: true,
    })
    expect((await call(access_token, { [USER]: BORIS })).status).toBe(403)
    expect((await call(access_token, { [USER]: NOBODY })).status).toBe(400)
  })
})

describe('a public operation', () => {
  const path = '/v2/evse_makes'

  test.each([undefined, 'forged'])('is open to anybody, as with the token %s', async (token) => {
    const { call } = setUp()
    const response = await call(token, { [USER]: NOBODY }, path)
    expect(response.status).toBe(200)
    expect(await bodyOf(response)).toEqual({ personal: false, scopes: [] })
  })

  it('knows the caller by a token that works, and does not look at its scopes', async () => {
    const { tokensFor, call } = setUp()
    const { access_token } = await tokensFor(BORIS, { scope: 'vehicle:read' })
    expect(await bodyOf(await call(access_token, {}, path))).toMatchObject({ user: BORIS, application: ID })
  })
})

describe('the lenient mode', () => {
  const mode = 'lenient'

  test.each(['anything', 'a b "c"', 'eyJhbGciOiJub25lIn0.e30.'])(
    'takes %j for the default user’s',
    async (token) => {
      const { call } = setUp({ mode })
      expect(await bodyOf(await call(token))).toEqual({
        application: ID,
        user: MARIA,
        personal: true,
        scopes: SCOPES,
      })
    },
  )

  it('lets the request say who a made-up token stands for', async () => {
    const { call } = setUp({ mode })
    expect(await bodyOf(await call('anything', { [USER]: BORIS }))).toMatchObject({
      user: BORIS,
      personal: true,
    })
    expect((await call('anything', { [USER]: NOBODY })).status).toBe(400)
  })

  it('follows the default user of the world', async () => {
    const { call, directory } = setUp({ mode })
    directory.defaultUser = BORIS
    expect(await bodyOf(await call('anything'))).toMatchObject({ user: BORIS })
    expect(await bodyOf(await call('anything', { [USER]: MARIA }))).toMatchObject({ user: MARIA })
  })

  it('still wants a token', async () => {
    const { call, app } = setUp({ mode })
    expect((await call(undefined)).status).toBe(401)
    expect((await app.request('/v2/evses', { headers: { authorization: 'Basic x' } })).status).toBe(401)
  })

  it('takes its own tokens for no more than they are, however long ago they ended', async () => {
    const { tokensFor, applicationToken, call, clock } = setUp({ mode })
    const { access_token, refresh_token } = await tokensFor(BORIS, { scope: 'vehicle:read' })
    expect((await call(access_token)).status).toBe(403)
    expect((await call(access_token, { [USER]: MARIA }, '/v2/evse_makes')).status).toBe(403)
    expect((await call(refresh_token)).status).toBe(401)
    const token = await applicationToken()
    clock.advance(36_000_000)
    expect((await call(token)).status).toBe(401)
    clock.advance(10 * 36_000_000)
    await applicationToken()
    expect((await call(token)).status).toBe(401)
  })
})

import { describe, expect, it, test } from 'vitest'
import { Rejection } from '../../mock/src/http/problem.ts'
import { bodyOf, CHALLENGE, ID, SCOPES, setUp, VERIFIER } from './oauth-fixture.ts'

const PKCE = { code_challenge: CHALLENGE, code_challenge_method: 'S256' }

describe('a snapshot', () => {
  it('carries applications, tokens and codes to another sandbox, through JSON', async () => {
    const from = setUp()
    from.oauth.applications.put({ client_id: 'other', name: 'Other' })
    const tokens = await from.tokensFor()
    const code = await from.codeFor(PKCE)
    const token = await from.applicationToken({ scope: 'evse:read' })

    const to = setUp()
    to.oauth.load(JSON.parse(JSON.stringify(from.oauth.save())))
    expect(to.oauth.save()).toEqual(from.oauth.save())
    expect(to.oauth.applications.list().map(({ name }) => name)).toEqual(['Sandbox application', 'Other'])
    for (const each of [token, tokens.access_token])
      expect(await bodyOf(await to.call(each))).toEqual(await bodyOf(await from.call(each)))
    expect((await to.exchange(code, { code_verifier: VERIFIER })).status).toBe(200)
    const refresh = { grant_type: 'refresh_token', client_id: ID, refresh_token: tokens.refresh_token ?? '' }
    expect((await to.post('/o/token', refresh)).status).toBe(200)
  })

  it('takes back what happened after it', async () => {
    const { oauth, codeFor, exchange, call, applicationToken } = setUp()
    const code = await codeFor(PKCE)
    const saved = structuredClone(oauth.save())
    const { access_token } = await bodyOf(await exchange(code, { code_verifier: VERIFIER }))
    const token = await applicationToken()
    oauth.load(saved)
    expect((await call(access_token)).status).toBe(401)
    expect((await call(token)).status).toBe(401)
    expect((await exchange(code, { code_verifier: VERIFIER })).status).toBe(200)
  })

  it('is as at the start after a reset', async () => {
    const { oauth, applicationToken, codeFor, call } = setUp()
    const start = structuredClone(oauth.save())
    oauth.applications.put({ client_id: 'other' })
    oauth.applications.remove(ID)
    oauth.reset()
    const token = await applicationToken()
    await codeFor(PKCE)
    oauth.reset()
    expect(oauth.save()).toEqual(start)
    expect((await call(token)).status).toBe(401)
  })
})

describe('an application', () => {
  it('is public, with all scopes, where nothing else is said', () => {
    const { oauth } = setUp()
    expect(oauth.applications.put({ client_id: 'mine' })).toEqual({
      client_id: 'mine',
      client_secret: null,
      name: 'mine',
      grants: ['authorization_code'],
      redirect_uris: [],
      onboarding_redirect_url: null,
      refresh_token_reuse: 'refuse',
      scopes: SCOPES,
    })
    expect(oauth.applications.find('mine')?.name).toBe('mine')
  })

  test.each([
    ['client_id', { client_id: '' }],
    ['client_id', {}],
    ['client_id', { client_id: 'a b' }],
    ['client_secret', { client_id: 'x', client_secret: '' }],
    ['client_secret', { client_id: 'x', client_secret: 7 }],
    ['name', { client_id: 'x', name: ' ' }],
    ['grants', { client_id: 'x', grants: ['password'] }],
    ['grants', { client_id: 'x', grants: 'authorization_code' }],
    ['redirect_uris', { client_id: 'x', redirect_uris: ['/callback'] }],
    ['redirect_uris', { client_id: 'x', redirect_uris: ['javascript:alert(1)'] }],
    ['redirect_uris', { client_id: 'x', redirect_uris: ['https://*/'] }],
    ['redirect_uris', { client_id: 'x', redirect_uris: ['https://app.example/#x'] }],
    ['refresh_token_reuse', { client_id: 'x', refresh_token_reuse: 'ignore' }],
    ['onboarding_redirect_url', { client_id: 'x', onboarding_redirect_url: 'data:text/html,x' }],
    ['scopes', { client_id: 'x', scopes: ['everything'] }],
    ['secret', { client_id: 'x', secret: 'x' }],
  ])('is refused for its %s: %j', (field, value) => {
    const { oauth } = setUp()
    const refused = () => oauth.applications.put(value)
    expect(refused).toThrow(Rejection)
    try {
      refused()
    } catch (error) {
      const { status, body = '' } = (error as Rejection).answer
      expect(status).toBe(400)
      expect(Object.keys(JSON.parse(body).field_errors)).toContain(field)
    }
  })

  test.each([null, [], 'x', 7])('is not %j', (value) => {
    expect(() => setUp().oauth.applications.put(value)).toThrow(Rejection)
  })
})

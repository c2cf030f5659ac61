import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clientCredentials } from '../../src/auth/index.ts'
import { createClient } from '../../src/index.ts'
import { type Settings, serveOAuth } from './oauth-server.ts'

const clientSecret = 'hunter2hunter2'

async function setUp(settings: Settings = {}, options: object = {}) {
  const server = await serveOAuth({ clientSecret, ...settings })
  const auth = clientCredentials({ clientId: 'app', clientSecret, origin: server.origin, ...options })
  return { server, auth, ev: createClient({ baseUrl: server.baseUrl, auth }) }
}

describe('clientCredentials', () => {
  it('gets a token with HTTP Basic at the first call, and uses it for the next ones', async () => {
    const { server, ev } = await setUp()
    expect(server.received).toEqual([])
    await ev.GET('/evses')
    await ev.GET('/evses')
    expect(server.forms).toEqual([{ grant_type: 'client_credentials' }])
    expect(server.received[0]).toMatchObject({
      method: 'POST',
      target: '/o/token/',
      headers: {
        authorization: `Basic ${btoa(`app:${clientSecret}`)}`,
        'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
        accept: 'application/json',
      },
    })
    expect(server.seen()).toEqual(['Bearer access-1', 'Bearer access-1'])
  })

  it('form-encodes id and secret before Base64, so that any characters arrive', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.string({ minLength: 1, unit: 'grapheme' }),
        async (clientId, secret) => {
          let basic = ''
          const auth = clientCredentials({
            clientId,
            clientSecret: secret,
            fetch: async (_, { headers }) => {
              basic = atob(headers.authorization?.replace('Basic ', '') ?? '')
              return Response.json({ access_token: 'a', token_type: 'bearer' })
            },
          })
          await auth.authorization(new Request('https://api.ev.energy/v2/'))
          const [id, ...rest] = basic.split(':')
          // Exactly one colon is left, and forms read what is around it as what was given.
          expect(rest).toHaveLength(1)
          expect(new URLSearchParams(`id=${id}&secret=${rest[0]}`).get('id')).toBe(clientId)
          expect(new URLSearchParams(`id=${id}&secret=${rest[0]}`).get('secret')).toBe(secret)
        },
      ),
    )
  })

  it('encodes the characters that RFC 6749 warns of as its appendix B says', async () => {
    const { server, ev } = await setUp(
      { clientId: 'a b', clientSecret: 'p:ä+%&=' },
      { clientId: 'a b', clientSecret: 'p:ä+%&=' },
    )
    expect((await ev.GET('/evses')).response.status).toBe(200)
    expect(server.received[0]?.headers.authorization).toBe(`Basic ${btoa('a+b:p%3A%C3%A4%2B%25%26%3D')}`)
  })

  it('asks for scopes, separated by spaces', async () => {
    const { server, ev } = await setUp({}, { scopes: ['evse:read', 'vehicle:read'] })
    await ev.GET('/evses')
    expect(server.forms).toEqual([{ grant_type: 'client_credentials', scope: 'evse:read vehicle:read' }])
  })

  it('rejects the call with the server’s error when the secret is wrong', async () => {
    const { server, ev } = await setUp({}, { clientSecret: 'wrong-secret' })
    await expect(ev.GET('/evses')).rejects.toMatchObject({
      name: 'OAuthError',
      error: 'invalid_client',
      error_description: 'That was invalid_client.',
      status: 401,
      message: `POST ${server.origin}/o/token/ was answered 401 invalid_client (That was invalid_client.); check clientId and clientSecret`,
    })
    expect(server.seen()).toEqual([])
  })

  it('revokes its token at the URL with the slash, and gets another for the next call', async () => {
    const { server, auth, ev } = await setUp()
    await ev.GET('/evses')
    await auth.revoke()
    expect(server.revoked).toEqual([{ client_id: 'app', client_secret: clientSecret, token: 'access-1' }])
    expect(server.accessTokens.has('access-1')).toBe(false)
    await ev.GET('/evses')
    expect(server.seen()).toEqual(['Bearer access-1', 'Bearer access-2'])
  })

  it('has nothing to revoke before there was a token', async () => {
    const { server, auth } = await setUp()
    await auth.revoke()
    expect(server.received).toEqual([])
  })

  it.each([
    [{ clientId: '' }, 'clientId is missing'],
    [{ clientSecret: undefined }, 'clientSecret is missing'],
    [{ clientSecret: '' }, 'clientSecret is empty'],
    [{ timeout: 0 }, 'timeout must be'],
    [{ timeout: Number.POSITIVE_INFINITY }, 'timeout must be'],
    [{ timeout: Number.NaN }, 'timeout must be'],
  ])('refuses %j at once', (wrong, message) => {
    const make = () => clientCredentials({ clientId: 'app', clientSecret, ...(wrong as object) })
    expect(make).toThrow(TypeError)
    expect(make).toThrow(message)
    expect(make).not.toThrow(clientSecret)
  })

  it.each([
    'https://api-staging.ev.energy',
    'https://api-staging.ev.energy/',
    'http://localhost:4010',
    'http://127.0.0.1:4010',
    'http://[::1]:4010',
  ])('goes to %s', (origin) => {
    expect(() => clientCredentials({ clientId: 'app', clientSecret, origin })).not.toThrow()
  })

  it.each([
    'http://api.ev.energy',
    'http://127.0.0.1.example.com',
    'http://localhost@example.com',
    'http://localhost.example.com',
    'https://api.ev.energy/o',
    'https://user:hunter3@api.ev.energy',
    'https://api.ev.energy?x',
    'ftp://api.ev.energy',
    'api.ev.energy',
    '',
  ])('does not send a secret to %j', (origin) => {
    const make = () => clientCredentials({ clientId: 'app', clientSecret, origin })
    expect(make).toThrow(/^origin must be https and a host/)
    expect(make).not.toThrow(/hunter/)
  })
})

import type { ServerResponse } from 'node:http'
import { createClient, type Send } from 'ev-energy'
import { authorizationCode, clientCredentials, type OAuthError, refresh, type Tokens } from 'ev-energy/auth'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { json, serve } from './server.ts'

type Reply = (response: ServerResponse) => void
const clientSecret = 'hunter2+hunter2/ü='
const granted = json({
  access_token: 'access-1',
  token_type: 'Bearer',
  expires_in: 3600,
  refresh_token: 'refresh-2',
})
const broken: Reply = (response) => void response.destroy()
const status =
  (code: number, headers: Record<string, string> = {}): Reply =>
  (response) =>
    void response.writeHead(code, headers).end()

/** An authorization server that gives these answers, one after the other, and then tokens. */
async function setUp(answers: readonly Reply[]) {
  let asked = 0
  const waits: number[] = []
  const server = await serve((response, { target }) =>
    target.startsWith('/o/token') ? (answers[asked++] ?? granted)(response) : json([])(response),
  )
  const retry = { wait: async (milliseconds: number) => void waits.push(milliseconds) }
  const { origin, baseUrl } = server
  return { origin, baseUrl, waits, retry, asked: () => asked }
}

const BLIPS: [string, Reply][] = [
  ['503 with Retry-After', status(503, { 'Retry-After': '1' })],
  ['429', status(429)],
  ['500', status(500)],
  ['502', status(502)],
  ['no answer', broken],
]

describe.each(BLIPS)('a token request answered once with %s', (name, blip) => {
  it('is repeated for an application', async () => {
    const { origin, baseUrl, retry, waits, asked } = await setUp([blip])
    const auth = clientCredentials({ clientId: 'app', clientSecret, origin, retry })
    expect((await createClient({ baseUrl, auth }).GET('/evses')).data).toEqual([])
    expect(asked()).toBe(2)
    if (name.includes('Retry-After')) expect(waits).toEqual([1000])
  })

  it('is repeated for a refresh', async () => {
    const { origin, retry, asked } = await setUp([blip])
    expect((await refresh({ clientId: 'app', origin, retry }, 'refresh-1')).accessToken).toBe('access-1')
    expect(asked()).toBe(2)
  })

  it('is not repeated for the code of a login, nor where that is switched off', async () => {
    const { origin, baseUrl, asked } = await setUp([blip, blip, blip])
    const login = authorizationCode({ clientId: 'app', origin, redirectUri: 'http://localhost/cb' })
    await expect(
      login.finish('http://localhost/cb?code=c0de&state=st', { state: 'st', codeVerifier: 'v'.repeat(43) }),
    ).rejects.toThrow()
    expect(asked()).toBe(1)
    const auth = clientCredentials({ clientId: 'app', clientSecret, origin, retry: false })
    await expect(createClient({ baseUrl, auth }).GET('/evses')).rejects.toThrow()
    expect(asked()).toBe(2)
  })
})

it('says of a server that fails to try later, not to check the origin', async () => {
  const { origin, baseUrl, retry } = await setUp(Array(3).fill(status(503)))
  const auth = clientCredentials({ clientId: 'app', clientSecret, origin, retry })
  await expect(createClient({ baseUrl, auth }).GET('/evses')).rejects.toThrow(/503.*try again later/)
})

it('does not ask for a sign-in where an application has none', async () => {
  const { origin, baseUrl, retry } = await setUp([json({ error: 'invalid_grant' }, 400)])
  const auth = clientCredentials({ clientId: 'app', clientSecret, origin, retry })
  await expect(createClient({ baseUrl, auth }).GET('/evses')).rejects.toThrow(/invalid_grant$/)
})

it('strikes every form of a secret out of what a server echoes', async () => {
  const word = fc.string({ minLength: 8, maxLength: 30, unit: 'grapheme-ascii' })
  await fc.assert(
    fc.asyncProperty(word, fc.constantFrom('id', 'my app'), async (secret, clientId) => {
      const seen: string[] = []
      const fetch: Send = async (_, { headers, body }) => {
        const basic = headers.authorization ?? ''
        const echo = [
          basic,
          `${body}`,
          secret,
          encodeURIComponent(secret),
          btoa(secret),
          JSON.stringify(secret),
          `${basic}`,
        ]
        seen.push(basic.slice(6))
        return Response.json(
          { error: 'invalid_client', error_description: echo.join(' | ') },
          { status: 401 },
        )
      }
      const auth = clientCredentials({ clientId, clientSecret: secret, fetch })
      const error = await createClient({ auth, fetch: async () => new Response('[]') })
        .GET('/evses')
        .then(
          () => expect.unreachable(),
          (reason: OAuthError) => reason,
        )
      const told = `${error.message} ${error.error_description}`
      for (const form of [secret, encodeURIComponent(secret), btoa(secret).replace(/=+$/, ''), ...seen])
        expect(told).not.toContain(form)
    }),
    { numRuns: 100 },
  )
})

describe('two processes with one stored token', () => {
  /** A store that both share, whose writes take a moment to be seen. */
  function sharedStore() {
    let tokens: Tokens | undefined = {
      accessToken: 'old',
      issuedAt: 0,
      expiresAt: 1,
      refreshToken: 'refresh-1',
    }
    return {
      get: async () => tokens,
      set: async (next: Tokens | undefined) => {
        await new Promise((resolve) => setTimeout(resolve, 150))
        tokens = next
      },
    }
  }

  it('both go on, although only one may use the refresh token', async () => {
    const used = new Set<string>()
    const server = await serve((response, { target, body }) => {
      if (!target.startsWith('/o/token')) return void json([])(response)
      const token = new URLSearchParams(body).get('refresh_token') ?? ''
      if (used.has(token)) return void json({ error: 'invalid_grant' }, 400)(response)
      used.add(token)
      granted(response)
    })
    const store = sharedStore()
    const process = () => {
      const auth = authorizationCode({
        clientId: 'app',
        origin: server.origin,
        redirectUri: 'http://localhost/cb',
        store,
      })
      return createClient({ baseUrl: server.baseUrl, auth })
    }
    const answers = await Promise.all([process().GET('/evses'), process().GET('/evses')])
    expect(answers.map(({ data }) => data)).toEqual([[], []])
  })

  it('give up when nothing new is stored, once and then at once', async () => {
    const server = await serve(json({ error: 'invalid_grant' }, 400))
    const tokens = { accessToken: 'old', issuedAt: 0, expiresAt: 1, refreshToken: 'refresh-1' }
    let reads = 0
    const store = {
      get: async () => {
        reads++
        return tokens
      },
      set: () => {},
    }
    const auth = authorizationCode({
      clientId: 'app',
      origin: server.origin,
      redirectUri: 'http://localhost/cb',
      store,
    })
    const ev = createClient({ baseUrl: server.baseUrl, auth })
    await expect(ev.GET('/evses')).rejects.toThrow(/sign in again/)
    const first = reads
    await expect(ev.GET('/evses')).rejects.toThrow(/sign in again/)
    expect([first, reads - first]).toEqual([6, 2])
  })
})

it('goes on when a logger rejects or throws', async () => {
  const { baseUrl } = await setUp([])
  for (const logger of [
    () => Promise.reject(new Error('disk full')),
    () => {
      throw new Error('no console')
    },
  ])
    expect((await createClient({ baseUrl, logger }).GET('/evses')).data).toEqual([])
})

it('names the scopes of a 403 in paginate as unwrap does', async () => {
  const server = await serve(json({ title: 'Forbidden', status: 403, detail: 'no' }, 403))
  const evses = createClient({ baseUrl: server.baseUrl }).paginate('/evses').toArray({ limit: 1 })
  await expect(evses).rejects.toMatchObject({ scopes: ['evse:read'] })
})

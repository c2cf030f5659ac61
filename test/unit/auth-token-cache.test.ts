import { describe, expect, it } from 'vitest'
import { authorizationCode, clientCredentials, type TokenStore, type Tokens } from '../../src/auth/index.ts'
import { createClient } from '../../src/index.ts'
import { gate, type Settings, serveOAuth } from './oauth-server.ts'
import { json } from './server.ts'

const clientSecret = 'hunter2hunter2'
const minute = 60_000

/** Keeps text, as a store outside of the process would. */
function textStore(tokens?: Partial<Tokens>) {
  let text = JSON.stringify(tokens ?? null)
  const log: string[] = []
  const store: TokenStore = {
    get: async () => {
      log.push('get')
      return JSON.parse(text)
    },
    set: async (next) => {
      log.push('set')
      text = JSON.stringify(next ?? null)
    },
  }
  return { store, log, read: () => JSON.parse(text) as Tokens | null }
}

async function setUp(settings: Settings = {}, options: object = {}) {
  const clock = { time: 0 }
  const server = await serveOAuth({ clientSecret, ...settings })
  const auth = clientCredentials({
    clientId: 'app',
    clientSecret,
    origin: server.origin,
    now: () => clock.time,
    ...options,
  })
  return { server, clock, ev: createClient({ baseUrl: server.baseUrl, auth }) }
}

describe('a token', () => {
  it('is replaced 60 seconds before its end', async () => {
    const { server, clock, ev } = await setUp()
    await ev.GET('/evses')
    clock.time = 36_000_000 - minute - 1
    await ev.GET('/evses')
    clock.time += 1
    await ev.GET('/evses')
    expect(server.seen()).toEqual(['Bearer access-1', 'Bearer access-1', 'Bearer access-2'])
  })

  it('has its life counted from the start of the request, however long the answer takes', async () => {
    let time = 0
    const { server, ev } = await setUp(
      {
        // The request takes ten minutes: the server's count starts somewhere within them.
        token: () => {
          time += 10 * minute
          return false
        },
        expiresIn: 3600,
      },
      { now: () => time },
    )
    await ev.GET('/evses')
    time = 59 * minute - 1
    await ev.GET('/evses')
    time = 59 * minute
    await ev.GET('/evses')
    expect(server.seen()).toEqual(['Bearer access-1', 'Bearer access-1', 'Bearer access-2'])
  })

  it('that lives for less than two minutes is replaced at half of its life, not for every call', async () => {
    const { server, clock, ev } = await setUp({ expiresIn: 30 })
    await ev.GET('/evses')
    clock.time = 14_999
    await ev.GET('/evses')
    expect(server.forms).toHaveLength(1)
    clock.time = 15_000
    await ev.GET('/evses')
    expect(server.forms).toHaveLength(2)
  })

  it('without expires_in is used until the API rejects it', async () => {
    const { server, clock, ev } = await setUp({ expiresIn: undefined })
    await ev.GET('/evses')
    clock.time = 1e15
    await ev.GET('/evses')
    expect(server.forms).toHaveLength(1)
    server.accessTokens.clear()
    expect((await ev.GET('/evses')).response.status).toBe(200)
    expect(server.forms).toHaveLength(2)
  })

  it('is replaced once, and no more, when the clock is set back', async () => {
    const { server, clock, ev } = await setUp()
    clock.time = 1_000_000_000
    await ev.GET('/evses')
    clock.time = 1_000
    await ev.GET('/evses')
    await ev.GET('/evses')
    expect(server.seen()).toEqual(['Bearer access-1', 'Bearer access-2', 'Bearer access-2'])
  })

  it('is replaced once, and no more, when the clock is set forward', async () => {
    const { server, clock, ev } = await setUp()
    await ev.GET('/evses')
    clock.time = 1e15
    await ev.GET('/evses')
    await ev.GET('/evses')
    expect(server.seen()).toEqual(['Bearer access-1', 'Bearer access-2', 'Bearer access-2'])
  })

  it('serves the calls that wait for it even if the clock jumps meanwhile', async () => {
    for (const jump of [1e15, -1e15]) {
      let time = 0
      const { server, ev } = await setUp(
        {
          token: () => {
            time += jump
            return false
          },
        },
        { now: () => time },
      )
      expect((await ev.GET('/evses')).response.status).toBe(200)
      expect(server.forms).toHaveLength(1)
    }
  })
})

describe('300 concurrent calls', () => {
  const call = (ev: ReturnType<typeof createClient>) =>
    Promise.all(Array.from({ length: 300 }, () => ev.GET('/evses')))

  it('ask for the first token once', async () => {
    const { server, ev } = await setUp()
    const results = await call(ev)
    expect(results.every(({ response }) => response.ok)).toBe(true)
    expect(server.forms).toHaveLength(1)
  })

  it('with an expired token make exactly one refresh', async () => {
    const server = await serveOAuth()
    server.refreshTokens.add('old')
    const { store } = textStore({ accessToken: 'expired', issuedAt: 0, expiresAt: 1, refreshToken: 'old' })
    const auth = authorizationCode({ clientId: 'app', redirectUri: 'app:/', origin: server.origin, store })
    const results = await call(createClient({ baseUrl: server.baseUrl, auth }))
    expect(results.every(({ response }) => response.ok)).toBe(true)
    expect(server.forms).toEqual([{ grant_type: 'refresh_token', client_id: 'app', refresh_token: 'old' }])
    expect(new Set(server.seen())).toEqual(new Set(['Bearer access-1']))
  })

  it('with a rejected token make exactly one refresh', async () => {
    const server = await serveOAuth()
    server.refreshTokens.add('old')
    const { store } = textStore({ accessToken: 'rejected', issuedAt: 0, refreshToken: 'old' })
    const auth = authorizationCode({ clientId: 'app', redirectUri: 'app:/', origin: server.origin, store })
    const results = await call(createClient({ baseUrl: server.baseUrl, auth }))
    expect(results.every(({ response }) => response.ok)).toBe(true)
    expect(server.forms).toHaveLength(1)
    expect(server.seen().filter((value) => value === 'Bearer access-1')).toHaveLength(300)
  })

  it('fail together with one request, and the next call asks anew', async () => {
    let broken = true
    const { server, ev } = await setUp({
      token: (response) => {
        if (broken) response.writeHead(503).end()
        return broken
      },
    })
    const results = await Promise.allSettled(Array.from({ length: 300 }, () => ev.GET('/evses')))
    expect(results.every(({ status }) => status === 'rejected')).toBe(true)
    // It is as safe to repeat as a read: asked three times in all, however many wait.
    expect(server.forms).toHaveLength(3)
    broken = false
    expect((await ev.GET('/evses')).response.status).toBe(200)
  })
})

describe('a rejected token', () => {
  it('is replaced once for each call', async () => {
    const { server, ev } = await setUp()
    await ev.GET('/evses')
    server.accessTokens.add = () => server.accessTokens
    server.accessTokens.clear()
    expect((await ev.GET('/evses')).error).toMatchObject({ status: 401, title: 'No.' })
    expect(server.seen()).toEqual(['Bearer access-1', 'Bearer access-1', 'Bearer access-2'])
    expect(server.forms).toHaveLength(2)
  })

  it('is not sent again when the server gives the same one for it', async () => {
    const { server, ev } = await setUp({
      token: (response) => {
        json({ access_token: 'same', token_type: 'Bearer' })(response)
        return true
      },
    })
    expect((await ev.GET('/evses')).error).toMatchObject({ status: 401 })
    expect(server.seen()).toEqual(['Bearer same'])
    expect(server.forms).toHaveLength(2)
  })

  it('is not sent by calls that come while it is being replaced', async () => {
    const replacing = gate()
    const held = gate()
    const server = await serveOAuth({ clientSecret })
    let requests = 0
    const auth = clientCredentials({
      clientId: 'app',
      clientSecret,
      origin: server.origin,
      fetch: async (url, init) => {
        if (++requests === 2) {
          replacing.open()
          await held.opened
        }
        return fetch(url, init)
      },
    })
    const ev = createClient({ baseUrl: server.baseUrl, auth })
    await ev.GET('/evses')
    server.accessTokens.clear()
    const rejected = ev.GET('/evses')
    await replacing.opened
    const later = ev.GET('/vehicles')
    held.open()
    expect((await rejected).response.status).toBe(200)
    expect((await later).response.status).toBe(200)
    expect(server.seen().filter((value) => value === 'Bearer access-1')).toHaveLength(2)
    expect(server.seen().filter((value) => value === 'Bearer access-2')).toHaveLength(2)
  })

  it('is not replaced again when another call has done so', async () => {
    const server = await serveOAuth({ clientSecret })
    const auth = clientCredentials({ clientId: 'app', clientSecret, origin: server.origin })
    const request = new Request(`${server.baseUrl}/evses`)
    const first = await auth.authorization(request)
    expect(await auth.renew?.(first, request)).toBe('Bearer access-2')
    // The answer to a call that was sent with the first token arrives late.
    expect(await auth.renew?.(first, request)).toBe('Bearer access-2')
    expect(server.forms).toHaveLength(2)
  })

  it('rejects the call with the server’s error when it cannot be replaced', async () => {
    let broken = false
    const { server, ev } = await setUp({
      token: (response) => {
        if (broken) response.writeHead(503).end()
        return broken
      },
    })
    await ev.GET('/evses')
    server.accessTokens.clear()
    broken = true
    await expect(ev.GET('/evses')).rejects.toMatchObject({ name: 'OAuthError', status: 503 })
  })
})

describe('a call that is aborted', () => {
  it('ends at once, and leaves the token request to the others', async () => {
    let answer = () => {}
    const arrived = gate()
    const { server, ev } = await setUp({
      token: (response) => {
        answer = () =>
          void response
            .writeHead(200, { 'Content-Type': 'application/json' })
            .end('{"access_token":"late","token_type":"Bearer"}')
        arrived.open()
        return true
      },
    })
    server.accessTokens.add('late')
    const controller = new AbortController()
    const aborted = ev.GET('/evses', { signal: controller.signal })
    const other = ev.GET('/evses')
    await arrived.opened
    controller.abort(new Error('left the page'))
    await expect(aborted).rejects.toThrow('left the page')
    answer()
    expect((await other).response.status).toBe(200)
    expect(server.forms).toHaveLength(1)
  })

  it('before it was sent asks for no token', async () => {
    const server = await serveOAuth({ clientSecret })
    const auth = clientCredentials({ clientId: 'app', clientSecret, origin: server.origin })
    const signal = AbortSignal.abort(new Error('never mind'))
    await expect(auth.authorization(new Request(server.baseUrl, { signal }))).rejects.toThrow('never mind')
    // Takes its turn behind whatever the call has begun.
    await auth.revoke()
    expect(server.received).toEqual([])
  })
})

describe('a request without a signal, as React Native has them', () => {
  it('gets its token all the same', async () => {
    const server = await serveOAuth({ clientSecret })
    const auth = clientCredentials({ clientId: 'app', clientSecret, origin: server.origin })
    const request = Object.defineProperty(new Request(server.baseUrl), 'signal', { value: undefined })
    expect(await auth.authorization(request)).toBe('Bearer access-1')
    expect(await auth.renew?.('Bearer access-1', request)).toBe('Bearer access-2')
  })
})

describe('a store', () => {
  it('is read once while its token is good', async () => {
    const { store, log } = textStore({ accessToken: 'kept', issuedAt: 0, expiresAt: 36_000_000 })
    const { server, ev } = await setUp({}, { store })
    await ev.GET('/evses')
    server.accessTokens.add('kept')
    await ev.GET('/evses')
    expect(log.filter((what) => what === 'get')).toHaveLength(2)
    expect(server.seen()[0]).toBe('Bearer kept')
  })

  it('gets the token with its times, and spares the next process a request', async () => {
    const { store, read } = textStore()
    const { server, ev, clock } = await setUp({}, { store })
    clock.time = 7
    await ev.GET('/evses')
    expect(read()).toEqual({
      accessToken: 'access-1',
      issuedAt: 7,
      expiresAt: 36_000_007,
      scope: 'a:read',
    })
    const auth = clientCredentials({
      clientId: 'app',
      clientSecret,
      origin: server.origin,
      store,
      now: () => 8,
    })
    await createClient({ baseUrl: server.baseUrl, auth }).GET('/evses')
    expect(server.forms).toHaveLength(1)
  })

  it('gives what another process has refreshed, before a token is replaced', async () => {
    const { store } = textStore({ accessToken: 'old', issuedAt: 0, expiresAt: 36_000_000 })
    const { server, ev } = await setUp({}, { store })
    server.accessTokens.add('old')
    await ev.GET('/evses')
    await store.set({ accessToken: 'theirs', issuedAt: 0, expiresAt: 36_000_000 })
    server.accessTokens.add('theirs').delete('old')
    expect((await ev.GET('/evses')).response.status).toBe(200)
    expect(server.seen()).toEqual(['Bearer old', 'Bearer old', 'Bearer theirs'])
    expect(server.forms).toEqual([])
  })

  it('settles a race of two processes for one refresh token', async () => {
    const { store } = textStore({ accessToken: 'old', issuedAt: 0, expiresAt: 1, refreshToken: 'once' })
    const server = await serveOAuth({
      token: (_, { refresh_token }) => {
        // The other process was faster: the server has taken the refresh token, the store has its result.
        if (refresh_token === 'once')
          store.set({ accessToken: 'theirs', issuedAt: Date.now(), refreshToken: 'next' })
        return false
      },
    })
    server.accessTokens.add('theirs')
    const auth = authorizationCode({ clientId: 'app', redirectUri: 'app:/', origin: server.origin, store })
    expect((await createClient({ baseUrl: server.baseUrl, auth }).GET('/evses')).response.status).toBe(200)
    expect(server.seen()).toEqual(['Bearer theirs'])
  })

  it.each([
    null,
    'text',
    {},
    { access_token: 'other', expires_in: 1 },
    { accessToken: 'two words', issuedAt: 0 },
    { accessToken: 'kept' },
    { accessToken: 'kept', issuedAt: 0, expiresAt: 'tomorrow' },
    { accessToken: 'kept', issuedAt: 0, refreshToken: 1 },
  ])('that holds %j is as good as empty', async (content) => {
    const { store } = textStore(content as Partial<Tokens>)
    const { server, ev } = await setUp({}, { store })
    await ev.GET('/evses')
    expect(server.seen()).toEqual(['Bearer access-1'])
  })

  it('that cannot be read fails the call; one that cannot be written fails none', async () => {
    const { ev } = await setUp(
      {},
      { store: { get: () => Promise.reject(new Error('locked')), set: () => {} } },
    )
    await expect(ev.GET('/evses')).rejects.toThrow('locked')

    const full = { get: () => undefined, set: () => Promise.reject(new Error('disk full')) }
    const other = await setUp({}, { store: full })
    for (let i = 0; i < 2; i++) expect((await other.ev.GET('/evses')).response.status).toBe(200)
    expect(other.server.forms).toHaveLength(1)
  })

  it('keeps a token in use that is near its end while it cannot be replaced', async () => {
    let broken = false
    const { server, clock, ev } = await setUp({
      token: (response) => {
        if (broken) response.writeHead(503).end()
        return broken
      },
    })
    await ev.GET('/evses')
    broken = true
    clock.time = 36_000_000 - 1
    expect((await ev.GET('/evses')).response.status).toBe(200)
    clock.time += 1
    await expect(ev.GET('/evses')).rejects.toMatchObject({ status: 503 })
    broken = false
    await ev.GET('/evses')
    expect(server.seen()).toEqual(['Bearer access-1', 'Bearer access-1', 'Bearer access-2'])
  })
})

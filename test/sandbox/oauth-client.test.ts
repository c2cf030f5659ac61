import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { createClient } from 'ev-energy'
import { authorizationCode, clientCredentials, refresh } from 'ev-energy/auth'
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { BORIS, CALLBACK, ID, loginOf, MARIA, SECRET, setUp } from './oauth-fixture.ts'

let server: ReturnType<typeof setUp>
let origin: string
const host = createAdaptorServer({ fetch: (request) => server.app.fetch(request) })

beforeAll(async () => {
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`
})
afterAll(() => void host.close())
beforeEach(() => {
  server = setUp()
})

/** Goes through the pages as a browser does, over HTTP; gives where it is sent in the end. */
async function browse(url: string, user: string, decision = 'allow'): Promise<string> {
  const send = (form: Record<string, string>) =>
    fetch(`${origin}/o/authorize/`, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' })
  const login = loginOf(await (await fetch(url)).text())
  const consent = loginOf(await (await send({ login, user })).text())
  return (await send({ login: consent, decision })).headers.get('location') ?? ''
}

/** The operation answers with who called. */
const whoCalls = async (ev: ReturnType<typeof createClient>) => (await ev.GET('/evses')).data as unknown

describe('our own client over HTTP', () => {
  it('obtains a token for an application, acts for a user, and revokes the token', async () => {
    const auth = clientCredentials({ clientId: ID, clientSecret: SECRET, origin })
    const ev = createClient({ baseUrl: `${origin}/v2`, auth, user: BORIS })
    expect(await whoCalls(ev)).toMatchObject({ application: ID, user: BORIS, personal: false })
    const token = await auth.authorization(new Request(origin))
    await auth.revoke()
    expect((await fetch(`${origin}/v2/evses`, { headers: { authorization: token } })).status).toBe(401)
    expect(await whoCalls(ev)).toMatchObject({ user: BORIS })
  })

  it('replaces a token that the sandbox forgot, without the caller noticing', async () => {
    const ev = createClient({
      baseUrl: `${origin}/v2`,
      auth: clientCredentials({ clientId: ID, clientSecret: SECRET, origin }),
    })
    await whoCalls(ev)
    server.oauth.reset()
    expect((await ev.GET('/evses')).response.status).toBe(200)
  })

  test.each([undefined, SECRET])(
    'signs a user in, refreshes and signs out, with the secret %s',
    async (clientSecret) => {
      let now = server.clock.now()
      const auth = authorizationCode({
        clientId: ID,
        clientSecret,
        redirectUri: CALLBACK,
        origin,
        now: () => now,
      })
      const ev = createClient({ baseUrl: `${origin}/v2`, auth })
      const login = await auth.begin()
      await auth.finish(await browse(login.url, MARIA), login)
      expect(await whoCalls(ev)).toMatchObject({ user: MARIA, personal: true })
      const before = await auth.authorization(new Request(origin))

      now += 36_000_000
      server.clock.advance(36_000_000)
      expect(await whoCalls(ev)).toMatchObject({ user: MARIA })
      const after = await auth.authorization(new Request(origin))
      expect(after).not.toBe(before)

      await auth.revoke()
      expect((await fetch(`${origin}/v2/evses`, { headers: { authorization: after } })).status).toBe(401)
    },
  )

  it('hears of a denial, of a code used twice and of a refresh token used twice', async () => {
    const app = { clientId: ID, redirectUri: CALLBACK, origin }
    const auth = authorizationCode(app)
    const denied = await auth.begin()
    await expect(auth.finish(await browse(denied.url, MARIA, 'deny'), denied)).rejects.toMatchObject({
      error: 'access_denied',
    })
    const login = await auth.begin()
    const callback = await browse(login.url, MARIA)
    await auth.finish(callback, login)
    await expect(auth.finish(callback, login)).rejects.toMatchObject({ error: 'invalid_grant', status: 400 })
    const { refresh_token = '' } = await server.tokensFor()
    await refresh(app, refresh_token)
    await expect(refresh(app, refresh_token)).rejects.toMatchObject({ error: 'invalid_grant' })
  })

  it('hears of a wrong secret', async () => {
    const auth = clientCredentials({ clientId: ID, clientSecret: 'wrong', origin })
    const ev = createClient({ baseUrl: `${origin}/v2`, auth })
    await expect(ev.GET('/evses')).rejects.toMatchObject({ error: 'invalid_client', status: 401 })
  })
})

import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { clientCredentials, OAuthError, refresh, revoke } from '../../src/auth/index.ts'
import { createClient } from '../../src/index.ts'
import { json, type Received, serve, text } from './server.ts'

type Reply = Parameters<typeof serve>[0]

const clientSecret = 'hunter2hunter2'

/** Has a client ask a token endpoint that answers with the reply, and gives what the call rejected with. */
async function failWith(
  reply: Reply,
  options: object = {},
): Promise<{ error: OAuthError; received: Received[] }> {
  const { origin, baseUrl, received } = await serve(reply)
  const retry = { wait: async () => {} }
  const auth = clientCredentials({ clientId: 'app', clientSecret, origin, retry, ...options })
  const error = await createClient({ baseUrl, auth })
    .GET('/evses')
    .then(
      () => expect.unreachable('there was a token'),
      (reason) => reason,
    )
  return { error, received }
}

describe('a token endpoint', () => {
  it.each([
    ['an HTML page', text('<h1>hunter2hunter2</h1>', 200), 200],
    ['an HTML error page', text('<pre>client_secret=hunter2hunter2</pre>', 500), 500],
    ['an HTML page for a client error', text('<h1>No hunter2hunter2</h1>', 403), 403],
    ['an empty error', text('', 503), 503],
    ['an empty body', text('', 200, 'application/json'), 200],
    ['broken JSON', text('{"access_token":"hunter2h', 200, 'application/json'), 200],
    ['a list', json(['hunter2hunter2']), 200],
    ['null', json(null, 400), 400],
    ['an error that is no code', json({ error: { code: 'hunter2hunter2' } }, 400), 400],
    ['an error that is a sentence', json({ error: 'No hunter2hunter2 here' }, 400), 400],
    ['an error with status 200', json({ error: 'invalid_client' }), 200],
    ['no access_token', json({ token_type: 'Bearer', refresh_token: 'hunter2hunter2' }), 200],
    ['an access_token that is no text', json({ access_token: 42, token_type: 'Bearer' }), 200],
    ['an access_token with a space', json({ access_token: 'hunter2hunter2 x', token_type: 'Bearer' }), 200],
    [
      'an access_token with a line break',
      json({ access_token: 'hunter2hunter2\r\nX: 1', token_type: 'Bearer' }),
      200,
    ],
    ['no token_type', json({ access_token: 'hunter2hunter2' }), 200],
    ['a MAC token', json({ access_token: 'hunter2hunter2', token_type: 'mac' }), 200],
    ['a DPoP token', json({ access_token: 'hunter2hunter2', token_type: 'DPoP' }), 200],
    [
      'an expires_in that is no number',
      json({ access_token: 'hunter2hunter2', token_type: 'Bearer', expires_in: 'soon' }),
      200,
    ],
    [
      'an expires_in below zero',
      json({ access_token: 'hunter2hunter2', token_type: 'Bearer', expires_in: -1 }),
      200,
    ],
    [
      'an empty refresh_token',
      json({ access_token: 'hunter2hunter2', token_type: 'Bearer', refresh_token: 0 }),
      200,
    ],
  ])('that answers with %s fails the call without a word of it', async (_, reply, status) => {
    const { error, received } = await failWith(reply)
    expect(error).toBeInstanceOf(OAuthError)
    expect(error).toMatchObject({ error: 'invalid_response', error_description: undefined, status })
    expect(error.message).toMatch(/^POST http:\/\/127\.0\.0\.1:\d+\/o\/token\/ was answered \d+ with/)
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('hunter2')
    expect(received).toHaveLength(status < 500 ? 1 : 3)
  })

  it.each([
    ['expires_in as text', { expires_in: '3600' }, { expiresAt: 3_600_000 }],
    ['a life of no length', { expires_in: 0 }, { expiresAt: 0 }],
    ['no expires_in', {}, {}],
    ['null for what it does not have', { expires_in: null, refresh_token: null, scope: null }, {}],
    ['an ID token that nobody asked for', { id_token: 'x' }, {}],
    ['a scope that is no text', { scope: ['a:read'] }, {}],
    ['its token in a JWT', { access_token: 'eyJ.eyJ_-.sig' }, { accessToken: 'eyJ.eyJ_-.sig' }],
  ])('may give %s', async (_, members, expected) => {
    const { origin } = await serve(json({ access_token: 'a', token_type: 'bearer', ...members }))
    expect(await refresh({ clientId: 'app', origin, now: () => 0 }, 'kept')).toEqual({
      accessToken: 'a',
      issuedAt: 0,
      refreshToken: 'kept',
      ...expected,
    })
  })

  it('that redirects is not followed, for the secret would go along', async () => {
    const other = await serve()
    const { error, received } = await failWith((response) =>
      response.writeHead(307, { Location: `${other.origin}/o/token/` }).end(),
    )
    expect(error).toMatchObject({ error: 'invalid_response', status: 307 })
    expect(error.message).toContain('redirect')
    expect(received).toHaveLength(1)
    expect(other.received).toEqual([])
  })

  it.each([
    ['before its headers', () => {}],
    [
      'within its body',
      (response: Parameters<NonNullable<Reply>>[0]) => void response.writeHead(200).write('{'),
    ],
  ])('that hangs %s fails the call in time', async (_, reply) => {
    const { error } = await failWith(reply, { timeout: 50 })
    expect(error).toBeInstanceOf(OAuthError)
    expect(error).toMatchObject({ error: 'timeout', status: undefined })
    expect(error.message).toMatch(/\/o\/token\/ was not answered within 50 ms/)
  })

  it('is not waited for longer even if fetch does not listen to its signal', async () => {
    let signal: AbortSignal | undefined
    const { error } = await failWith(json({}), {
      timeout: 50,
      fetch: (_: string, init: RequestInit) => {
        signal = init.signal ?? undefined
        return new Promise(() => {})
      },
    })
    expect(error).toMatchObject({ error: 'timeout' })
    expect(signal?.aborted).toBe(true)
  })

  it('that cannot be reached leaves fetch’s own error', async () => {
    const { error } = await failWith(json({}), { fetch: () => Promise.reject(new TypeError('fetch failed')) })
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toBe('fetch failed')
  })

  it('has its error passed on typed, also with a challenge beside it', async () => {
    const { error } = await failWith((response) =>
      response
        .writeHead(401, { 'Content-Type': 'application/json', 'WWW-Authenticate': 'Basic realm="o"' })
        .end('{"error":"invalid_client"}'),
    )
    expect(error).toMatchObject({ error: 'invalid_client', error_description: undefined, status: 401 })
    expect(error.message).toMatch(/was answered 401 invalid_client; check clientId and clientSecret$/)
  })

  it('that repeats the secret or the token in its error has them struck out', async () => {
    const { error } = await failWith(
      json({ error: 'invalid_client', error_description: `No such secret: ${clientSecret}\nand more` }, 401),
    )
    expect(error.error_description).toBe('No such secret: … and more')
    expect(inspect(error, { showHidden: true })).not.toContain(clientSecret)

    const { origin } = await serve(
      json({ error: 'invalid_grant', error_description: 'used-refresh-token!' }, 400),
    )
    await expect(refresh({ clientId: 'app', origin }, 'used-refresh-token')).rejects.toMatchObject({
      error: 'invalid_grant',
      error_description: '…!',
    })
    await expect(revoke({ clientId: 'app', origin }, 'used-refresh-token')).rejects.toMatchObject({
      error_description: '…!',
    })
  })

  it('does not lengthen a log without end', async () => {
    const { error } = await failWith(json({ error: 'server_error', error_description: 'x'.repeat(1e6) }, 400))
    expect(error.message.length).toBeLessThan(500)
  })
})

import { createServer } from 'node:net'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bearer, type ClientOptions, ConnectionError, createClient, TimeoutError } from '../../src/index.ts'
import { serve } from './server.ts'

const evse_id = 'evse01HSH04KDEWF6Z4DB2J77J74K5'
const user = 'user01HN2NJ9NMRZBXT1H6FT9N7735'
const params = { path: { evse_id } } as const
const body = { location: { latitude: 51.51234, longitude: -0.1 } }
const wait = async () => {}
const left = (code: string) => Object.assign(new TypeError('fetch failed'), { cause: { code } })
const failed = (code: string) => Object.assign(new Error('connect'), { code })

/** A base URL at which nothing listens. */
async function nobody(): Promise<string> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address() as { port: number }
  await new Promise((closed) => server.close(closed))
  return `http://127.0.0.1:${address.port}/v2`
}

/** What a call rejects with. */
const rejection = (call: Promise<unknown>) =>
  call.then(
    () => expect.unreachable('there was an answer'),
    (reason: Error) => reason,
  )

describe('a call without an answer rejects with', () => {
  it('a ConnectionError that says which call failed how, at which attempt, and why', async () => {
    const ev = createClient({ baseUrl: await nobody(), retry: { wait } })
    const error = await rejection(ev.GET('/evses/{evse_id}', { params }))
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error).toMatchObject({
      name: 'ConnectionError',
      method: 'GET',
      path: '/evses/{evse_id}',
      attempt: 3,
      message: 'GET /evses/{evse_id} got no answer (ECONNREFUSED)',
      cause: expect.any(TypeError),
    })
  })

  it('a TimeoutError that says the same of a time that was up', async () => {
    const fetch = () => new Promise<never>(() => {})
    const error = await rejection(createClient({ fetch, timeout: 20, retry: { wait } }).GET('/evses'))
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({ name: 'TimeoutError', method: 'GET', path: '/evses', attempt: 3 })
  })

  it('whatever fetch rejects with as the cause', async () => {
    const circle = new Error('round')
    circle.cause = circle
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.anything(), fc.constant(circle)), async (reason) => {
        const fetch = () => Promise.reject(reason)
        const error = await rejection(createClient({ fetch, retry: false }).GET('/evses'))
        expect(error).toBeInstanceOf(ConnectionError)
        expect(error.cause).toBe(reason)
      }),
    )
  })

  it('nothing secret or personal, whatever is wrong', async () => {
    const token = 'hunter2hunter2'
    const breaking = await serve((response) => response.destroy())
    const settings: ClientOptions[] = [
      { baseUrl: await nobody() },
      { baseUrl: breaking.baseUrl },
      { baseUrl: breaking.baseUrl, auth: { authorization: () => `Bearer ${token}\r\nX-Evil: 1` } },
      { baseUrl: breaking.baseUrl, auth: { authorization: async () => `Bearer ${token}\0` } },
      { fetch: () => new Promise<never>(() => {}), timeout: 20 },
    ]
    for (const options of settings) {
      const ev = createClient({ auth: bearer(token), user, retry: false, ...options })
      const query = { expand: ['model' as const] }
      for (const call of [
        () => ev.PATCH('/evses/{evse_id}', { params, body }),
        () => ev.GET('/evses/{evse_id}', { params: { ...params, query } }),
      ]) {
        const error = await rejection(call())
        for (const word of [token, evse_id, user, 'expand', '51.5'])
          expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(word)
      }
    }
  })
})

describe('a write that found no server', () => {
  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'])(
    'is repeated: %s says that it never left',
    async (code) => {
      const replies = [left(code), Object.assign(new Error('refused'), { cause: failed(code) }), failed(code)]
      let sent = 0
      const fetch = async () => {
        sent++
        throw replies[sent - 1] ?? new Error('too often')
      }
      const ev = createClient({ fetch, retry: { wait } })
      await rejection(ev.PATCH('/evses/{evse_id}', { params, body }))
      // A cause that is no error says nothing.
      expect(sent).toBe(1)
      replies.shift()
      sent = 0
      await rejection(ev.PATCH('/evses/{evse_id}', { params, body }))
      expect(sent).toBe(3)
    },
  )

  it('is not repeated where the connection broke later, unless that is asked for', async () => {
    let sent = 0
    const fetch = async () => {
      sent++
      throw Object.assign(new Error('broke'), { cause: failed('ECONNRESET') })
    }
    const ev = createClient({ fetch, retry: { wait } })
    await rejection(ev.DELETE('/evses/{evse_id}', { params }))
    expect(sent).toBe(1)
    await rejection(ev.DELETE('/evses/{evse_id}', { params, retry: { writes: true } }))
    expect(sent).toBe(4)
  })
})

import { connect } from 'node:net'
import { createMock, startMock } from 'ev-energy-mock'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { bodyOf, JSON_TOKEN, sendRaw, startedMock, TOKEN } from './server.ts'

const mock = startedMock()
const SECOND = 1000

afterEach(async () => {
  const next = await fetch(`${mock().url}/v2/evses`, { headers: TOKEN })
  expect(next.status, 'the next request works').toBe(200)
})

const request = (line: string, ...headers: string[]) =>
  [line, 'Host: localhost', 'Authorization: Bearer x', 'Connection: close', ...headers, '', ''].join('\r\n')

describe('odd paths', () => {
  test.each([
    ['/v2/evses/%00', 400],
    ['/v2/evses/evse01HSH04KDEWF6Z4DB2J77J74K5%00', 400],
    ['/v2/evses?cpid=%00', 400],
    ['/v2/evses/%zz', 400],
    ['/v2/evses/%', 400],
    ['/v2/evses/%C3%28', 400],
    ['/v2/evses/..', 400],
    ['/v2/evses/../../etc/passwd', 400],
    ['/v2/evses/%2e%2e/vehicles', 400],
    ['/v2/./evses', 400],
    ['/v2/evses/..%2fvehicles', 400],
    ['/v2/evses\\..\\vehicles', 400],
    ['/v2/__proto__', 404],
    ['/v2/evses/<script>', 400],
    [`/v2/${'a/'.repeat(5000)}`, 404],
    ['//', 404],
    ['*', 400],
  ])('%s is answered with a problem', { timeout: SECOND }, async (target, status) => {
    const response = await sendRaw(mock().port, request(`GET ${target} HTTP/1.1`))
    expect(response).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(bodyOf(response)).toMatchObject({ status, detail: expect.any(String) })
  })
})

describe('what is hardly HTTP', () => {
  test.each([
    ['garbage', 'all your base\r\n\r\n', 400],
    ['a line feed in Prefer', request('GET /v2/evses HTTP/1.1', 'Prefer: code=404\nX-Evil: 1\n\nbody'), 400],
    [
      'a carriage return in a header',
      request('GET /v2/evses HTTP/1.1', 'EvEnergy-Version: 2\rX-Evil: 1'),
      400,
    ],
    ['a null byte in a header', request('GET /v2/evses HTTP/1.1', 'EvEnergy-User: a\0b'), 400],
    ['headers of 100 kB', request('GET /v2/evses HTTP/1.1', `X-Huge: ${'x'.repeat(100_000)}`), 431],
    ['a target of 100 kB', request(`GET /v2/${'x'.repeat(100_000)} HTTP/1.1`), 431],
    ['two lengths', request('POST /v2/vehicles HTTP/1.1', 'Content-Length: 1', 'Content-Length: 2'), 400],
    ['a bad chunk', `${request('POST /v2/vehicles HTTP/1.1', 'Transfer-Encoding: chunked')}zz\r\n`, 400],
    ['no host', 'GET /v2/evses HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['an impossible host', 'GET /v2/evses HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', 400],
  ])('%s is answered with a problem', { timeout: SECOND }, async (_, bytes, status) => {
    const response = await sendRaw(mock().port, bytes)
    expect(response).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(response).not.toMatch(/^x-evil/im)
    expect(bodyOf(response)).toMatchObject({ status, detail: expect.any(String) })
  })

  test('a header value is never echoed into the headers of the answer', { timeout: SECOND }, async () => {
    const response = await sendRaw(
      mock().port,
      request(
        'GET /v2/evses HTTP/1.1',
        'EvEnergy-Version: 2%0d%0aX-Evil: 1',
        'Prefer: example="a%0d%0aX-Evil: 1"',
      ),
    )
    expect(response).toMatch(/^HTTP\/1.1 400 /)
    expect(response).not.toMatch(/^x-evil/im)
  })
})

describe('bodies that are too large', () => {
  const MEGABYTE = 1024 * 1024

  test('20 MB with a length are refused', { timeout: 2 * SECOND }, async () => {
    const init = { method: 'POST', headers: JSON_TOKEN, body: Buffer.alloc(20 * MEGABYTE, ' ') }
    const response = await fetch(`${mock().url}/v2/vehicles`, init)
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({
      type: 'https://api.ev.energy/v2/problems/payload-too-large/',
      status: 413,
    })
  })

  test('an endless body without a length is refused long before it ends', {
    timeout: 2 * SECOND,
  }, async () => {
    const chunk = Buffer.alloc(MEGABYTE / 4, ' ')
    const status = await new Promise<string>((resolve, reject) => {
      const socket = connect(mock().port, '127.0.0.1')
      const head = request(
        'POST /v2/vehicles HTTP/1.1',
        'Content-Type: application/json',
        'Transfer-Encoding: chunked',
      )
      const framed = Buffer.concat([
        Buffer.from(`${chunk.length.toString(16)}\r\n`),
        chunk,
        Buffer.from('\r\n'),
      ])
      const more = () => {
        while (socket.writable && socket.write(framed));
      }
      socket.on('drain', more)
      socket.on('data', (data) => {
        resolve(data.toString('latin1').slice(0, 12))
        socket.destroy()
      })
      socket.on('error', reject)
      socket.write(head)
      more()
    })
    expect(status).toBe('HTTP/1.1 413')
  })

  test('the limit can be set', async () => {
    const { fetch: ask } = createMock({ bodyLimit: 10 })
    const send = (body: string) =>
      ask('http://localhost/v2/vehicles', { method: 'POST', headers: JSON_TOKEN, body })
    expect((await send('{        }')).status).toBe(400)
    expect((await send('{         }')).status).toBe(413)
  })

  test('a body is not even read when the token is missing', { timeout: SECOND }, async () => {
    const head = 'POST /v2/vehicles HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\n'
    const answered = await new Promise<string>((resolve) => {
      const socket = connect(mock().port, '127.0.0.1', () => socket.write(head))
      socket.once('data', (data) => {
        resolve(String(data))
        socket.destroy()
      })
    })
    expect(answered).toMatch(/^HTTP\/1.1 401 /)
  })
})

test('a client that hangs up halfway harms no one', async () => {
  const head = request(
    'POST /v2/vehicles HTTP/1.1',
    'Content-Type: application/json',
    'Expect: 100-continue',
    'Content-Length: 100',
  )
  await new Promise<void>((resolve) => {
    const socket = connect(mock().port, '127.0.0.1', () => socket.write(head))
    socket.once('data', () => socket.destroy())
    socket.once('close', () => resolve())
  })
})

test('a slow client keeps no one waiting', { timeout: 2 * SECOND }, async () => {
  const slow = connect(mock().port, '127.0.0.1')
  slow.write(
    `${request('POST /v2/vehicles HTTP/1.1', 'Content-Type: application/json', 'Content-Length: 100')}{`,
  )
  const response = await fetch(`${mock().url}/v2/evses`, { headers: TOKEN })
  expect(response.status).toBe(200)
  slow.destroy()
})

test('a hundred requests at once are all answered', async () => {
  const paths = ['/v2/evses', '/v2/vehicles', '/v2/evses?page_size=0', '/v2/nothing', '/v2/evse_makes']
  const expected = [200, 200, 400, 404, 200]
  const responses = await Promise.all(
    Array.from({ length: 100 }, (_, i) => fetch(mock().url + paths[i % 5], { headers: TOKEN })),
  )
  expect(responses.map(({ status }) => status)).toEqual(
    Array.from({ length: 100 }, (_, i) => expected[i % 5]),
  )
})

test('no query whatever fails the mock', async () => {
  const { fetch: ask } = createMock()
  const name = fc.oneof(
    fc.constantFrom('expand', 'page_size', 'page_after', 'expand[]', '__proto__', 'cpid'),
    fc.string(),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(name, fc.string())), async (pairs) => {
      const query = new URLSearchParams(pairs)
      const response = await ask(`http://localhost/v2/evses?${query}`, { headers: TOKEN })
      expect([200, 400]).toContain(response.status)
    }),
    { numRuns: 200 },
  )
})

test('no JSON whatever fails the mock', async () => {
  const { fetch: ask } = createMock()
  await fc.assert(
    fc.asyncProperty(fc.json(), async (body) => {
      const response = await ask('http://localhost/v2/vehicles', {
        method: 'POST',
        headers: JSON_TOKEN,
        body,
      })
      expect([201, 400]).toContain(response.status)
    }),
    { numRuns: 200 },
  )
})

test('a defect of the mock is a bare 500 for the client and a trace for its operator', async () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => {})
  const document = {
    openapi: '3.1.0',
    info: { title: 'Defect', version: '1' },
    // Without a schema, nothing can be made up.
    paths: { '/': { get: { responses: { 200: { description: '', content: { 'application/json': {} } } } } } },
  }
  const broken = await startMock({ port: 0, document })
  const response = await fetch(`${broken.url}/v2`, { headers: { prefer: 'dynamic=true' } })
  await broken.close()
  expect(response.status).toBe(500)
  expect(response.headers.get('evenergy-version')).toBe('2')
  expect(await response.text()).not.toMatch(/ at |\.[jt]s/)
  expect(complaint).toHaveBeenCalledOnce()
  complaint.mockRestore()
})

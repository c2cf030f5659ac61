import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { calls } from '../../scripts/contract.ts'
import { JSON_TOKEN, startedMock } from './server.ts'

const mock = startedMock()
const VEHICLE = '/v2/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'

const send = (path: string, encoding: string, body: Buffer, method = 'PATCH', headers = {}) =>
  fetch(mock().url + path, {
    method,
    headers: { ...JSON_TOKEN, ...headers, 'content-encoding': encoding },
    body: new Uint8Array(body),
  })
const limited = (percentage: number) =>
  Buffer.from(JSON.stringify({ maximum_charge_limit_percentage: percentage }))

describe('a body with a Content-Encoding', () => {
  test.each([
    ['gzip', gzipSync],
    ['GZIP', gzipSync],
    ['x-gzip', gzipSync],
    ['deflate', deflateSync],
    ['identity', (bytes: Buffer) => bytes],
    ['', (bytes: Buffer) => bytes],
  ])('is read: %s', async (encoding, encode) => {
    mock().reset()
    const answer = await send(VEHICLE, encoding, encode(limited(71)))
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ maximum_charge_limit_percentage: 71 })
  })

  test.each([
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
    ['deflate-raw', deflateRawSync],
    ['gzip, gzip', (bytes: Buffer) => gzipSync(gzipSync(bytes))],
    ['compress', gzipSync],
    ['nonsense', gzipSync],
  ])('is refused by the name of the header where it cannot be read: %s', async (encoding, encode) => {
    const answer = await send(VEHICLE, encoding, encode(limited(71)))
    expect(answer.status).toBe(415)
    expect(answer.headers.get('accept-encoding')).toContain('gzip')
    expect((await answer.json()).detail).toMatch(`Content-Encoding is ${encoding};`)
  })

  test.each([
    ['plain text', limited(71)],
    ['another encoding', deflateSync(limited(71))],
    ['half of it', gzipSync(limited(71)).subarray(0, 20)],
    ['more than it', Buffer.concat([gzipSync(limited(71)), Buffer.from('rubbish')])],
  ])('is refused where it is %s', async (_, body) => {
    const answer = await send(VEHICLE, 'gzip', body)
    expect(answer.status).toBe(400)
    expect((await answer.json()).detail).toContain('Content-Encoding')
  })

  test.each([
    ['of the usual size', VEHICLE, 'PATCH', 1024 * 1024],
    ['of the control API', '/_control/snapshot', 'PUT', 64 * 1024 * 1024],
  ])('stands for no more than the limit %s', async (_, path, method, limit) => {
    const bomb = gzipSync(Buffer.alloc(limit + 1, ' '))
    expect(bomb.byteLength).toBeLessThan(limit / 500)
    const answer = await send(path, 'gzip', bomb, method)
    expect(answer.status).toBe(413)
    expect((await answer.json()).detail).toContain(String(limit))
  })

  test('is read by every operation that takes one, on both faces', async () => {
    const bodies = calls().filter(({ request }) => request.init.body !== undefined)
    expect(bodies.length).toBeGreaterThan(35)
    for (const { name, request } of bodies)
      for (const face of ['/_mock/ev.energy-api-v2', '/v2']) {
        const sendAs = (body: BodyInit) => {
          const headers = new Headers(request.init.headers)
          headers.set('content-encoding', 'gzip')
          return fetch(mock().url + face + request.url, { ...request.init, headers, body })
        }
        const read = await sendAs(new Uint8Array(gzipSync(String(request.init.body))))
        expect(await read.text(), `${face} ${name}`).not.toContain('Malformed')
        const broken = await sendAs(String(request.init.body))
        expect(await broken.json(), `${face} ${name}`).toMatchObject({
          status: 400,
          title: 'Malformed encoding',
        })
      }
  })

  test('is read by the token endpoint', async () => {
    const form = 'grant_type=client_credentials'
    const type = {
      authorization: `Basic ${btoa('sandbox-cc-id:sandbox-cc-secret')}`,
      'content-type': 'application/x-www-form-urlencoded',
    }
    const read = await send('/o/token', 'gzip', gzipSync(form), 'POST', type)
    expect(await read.json()).toMatchObject({ token_type: 'Bearer' })
    const refused = await send('/o/token', 'br', brotliCompressSync(form), 'POST', type)
    expect(await refused.json()).toMatchObject({
      error: 'invalid_request',
      error_description: expect.stringContaining('Content-Encoding'),
    })
  })
})

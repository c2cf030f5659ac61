import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createClient } from '../../src/index.ts'
import { json, serve } from './server.ts'

type EVSEId = `evse${string}`

it.each([
  ['', '""'],
  ['.', '"."'],
  ['..', '".."'],
  [undefined, 'undefined'],
  [null, 'object'],
  [Number.NaN, 'number'],
  [new Date(0), 'object'],
  [['evse01'], 'object'],
  ['evse\ud800', '"evse\\ud800"'],
])('a path parameter that is %j is refused before anything is sent', async (value, fault) => {
  const server = await serve()
  const call = createClient({ baseUrl: server.baseUrl }).DELETE('/evses/{evse_id}', {
    params: { path: { evse_id: value as EVSEId } },
  })
  await expect(call).rejects.toThrow(
    new TypeError(`DELETE /evses/{evse_id}: path parameter "evse_id" cannot be ${fault}`),
  )
  expect(server.received).toEqual([])
})

it('a call without params, or with an inherited one, is refused where the path needs some', async () => {
  const server = await serve()
  const ev = createClient({ baseUrl: server.baseUrl })
  // @ts-expect-error the parameter is required
  await expect(ev.GET('/evses/{evse_id}')).rejects.toThrow(/"evse_id" cannot be undefined/)
  const path = Object.create({ evse_id: 'evse01HSH04KDEWF6Z4DB2J77J74K5' })
  await expect(ev.GET('/evses/{evse_id}', { params: { path } })).rejects.toThrow(
    /"evse_id" cannot be undefined/,
  )
  expect(server.received).toEqual([])
})

it('any other text stays one segment of the path, and arrives as it was given', async () => {
  const server = await serve(json({}))
  const ev = createClient({ baseUrl: server.baseUrl })
  const hostile = fc.constantFrom(
    '../users',
    'a/b',
    'a?b',
    'a#b',
    'a\\..\\b',
    '%2e%2e',
    '%2F',
    '\0',
    ' ',
    '\r\nX: 1',
    '$&',
    '{evse_id}',
    '@evil.example',
  )
  const value = fc
    .oneof(hostile, fc.string({ unit: 'binary', minLength: 1 }))
    .filter((text) => !/^\.{1,2}$/.test(text))
  await fc.assert(
    fc.asyncProperty(value, async (evse_id) => {
      await ev.GET('/evses/{evse_id}/status_logs', { params: { path: { evse_id: evse_id as EVSEId } } })
      const segments = server.received.at(-1)?.target.split('/') ?? []
      expect(segments.map(decodeURIComponent)).toEqual(['', 'v2', 'evses', evse_id, 'status_logs'])
    }),
  )
})

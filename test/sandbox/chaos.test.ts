import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { createMock, startMock } from 'ev-energy-mock'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FaultInput } from '../../mock/src/engine/faults/fault.ts'
import { VEHICLE } from './charging-fixture.ts'

const headers = { authorization: 'Bearer any', 'content-type': 'application/json' }
const vehicle = `/v2/vehicles/${VEHICLE}`
const CHANGE = { maximum_charge_limit_percentage: 70 }
type Mock = Awaited<ReturnType<typeof startMock>>

let mock: Mock
beforeAll(async () => {
  mock = await startMock({ port: 0, quiet: true, rateLimit: false })
})
afterAll(() => mock.close())

const get = (path = vehicle) => fetch(mock.url + path, { headers })
const patch = () => fetch(mock.url + vehicle, { method: 'PATCH', headers, body: JSON.stringify(CHANGE) })
const limit = async () => (await (await get()).json()).maximum_charge_limit_percentage
const set = (fault: FaultInput) => mock.faults.add({ count: 1, ...fault })

/** What of a response arrives before its connection breaks. */
async function arrived(response: Response): Promise<{ text: string; broke: boolean }> {
  const decoder = new TextDecoder()
  let text = ''
  try {
    for await (const part of response.body ?? []) text += decoder.decode(part, { stream: true })
    return { text, broke: false }
  } catch {
    return { text, broke: true }
  }
}

describe('a connection over the network', () => {
  it('that is reset before has nothing done', async () => {
    mock.reset()
    set({ reset: 'before' })
    await expect(patch()).rejects.toThrow('fetch failed')
    expect(await limit()).toBe(80)
  })

  it('that loses the answer has the work done', async () => {
    mock.reset()
    set({ reset: 'answer_lost' })
    await expect(patch()).rejects.toThrow('fetch failed')
    expect(await limit()).toBe(70)
    expect(mock.requests({ operation: 'PATCH /vehicles/{vehicle_id}' })).toMatchObject([{ status: null }])
  })

  it('that is reset in the middle of the body brings the half of it', async () => {
    const whole = await (await get()).text()
    set({ reset: 'in_body' })
    const response = await get()
    expect(response.status).toBe(200)
    const half = await arrived(response)
    expect([whole.startsWith(half.text), half.text.length < whole.length, half.broke]).toEqual([
      true,
      true,
      true,
    ])
  })

  it('that is reset after the body has brought all of it', async () => {
    const whole = await (await get()).text()
    set({ reset: 'after_body' })
    // A connection of its own, as the next one to use it would learn of this.
    const socket = connect(mock.port, '127.0.0.1')
    socket.write(
      `GET ${vehicle} HTTP/1.1\r\nHost: 127.0.0.1:${mock.port}\r\nAuthorization: Bearer any\r\n\r\n`,
    )
    const received = await text(socket)
    expect(received).toMatch(/^HTTP\/1.1 200 /)
    expect(received).toContain(`Content-Length: ${whole.length}`.toLowerCase())
    expect(received.endsWith(whole)).toBe(true)
  })

  it('that is slow brings all of it, a part at a time', async () => {
    const whole = await (await get()).text()
    set({ slow_body_ms: 200 })
    const start = performance.now()
    expect(await arrived(await get())).toEqual({ text: whole, broke: false })
    expect(performance.now() - start).toBeGreaterThan(150)
  })

  it('that says more than it brings breaks, and one that says less brings no JSON', async () => {
    const whole = await (await get()).text()
    set({ wrong_length: 10 })
    const more = await get()
    expect(Number(more.headers.get('content-length'))).toBe(whole.length + 10)
    expect(await arrived(more)).toEqual({ text: whole, broke: true })
    set({ wrong_length: -5 })
    expect((await arrived(await get())).text).toBe(whole.slice(0, -5))
  })

  it('goes on for others, whatever happened to one', async () => {
    mock.reset()
    for (const reset of ['before', 'answer_lost', 'in_body'] as const) {
      set({ reset })
      await get()
        .then(arrived)
        .catch(() => {})
    }
    expect(await limit()).toBe(80)
  })
})

describe('a connection in process', () => {
  it('fails as that of Node’s fetch does', async () => {
    const inProcess = createMock({ quiet: true })
    for (const reset of ['before', 'answer_lost'] as const) {
      inProcess.faults.add({ reset, count: 1 })
      await expect(inProcess.fetch(`https://api.ev.energy${vehicle}`, { headers })).rejects.toMatchObject({
        message: 'fetch failed',
        cause: { code: 'ECONNRESET' },
      })
    }
    inProcess.faults.add({ reset: 'in_body', count: 1 })
    const response = await inProcess.fetch(`https://api.ev.energy${vehicle}`, { headers })
    expect((await arrived(response)).broke).toBe(true)
  })
})

describe('an answer of one’s own', () => {
  const control = (fault: object) =>
    fetch(`${mock.url}/_control/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(fault),
    })

  it('comes for the requests that match by path, query, header and body, and for no others', async () => {
    mock.reset()
    const answer = { status: 418, body: { own: true }, headers: { 'x-own': 'yes' } }
    for (const match of [
      { path: '/vehicles/*' },
      { query: { expand: 'trim' } },
      { headers: { 'x-asked': 'yes' } },
    ]) {
      await control({ match, answer, count: 1 })
      expect((await get('/v2/users')).status).toBe(200)
      const asked = { headers: { ...headers, 'x-asked': 'yes' } }
      const response = await fetch(`${mock.url}${vehicle}?expand=trim`, asked)
      expect([response.status, response.headers.get('x-own'), await response.json()]).toEqual([
        418,
        'yes',
        { own: true },
      ])
    }
    await control({ match: { body: CHANGE }, answer, count: 1 })
    const other = { method: 'PATCH', headers, body: '{"smart_charging_enabled":true}' }
    expect((await fetch(mock.url + vehicle, other)).status).toBe(200)
    expect((await patch()).status).toBe(418)
    expect((await patch()).status).toBe(200)
  })

  it('comes in sequence', async () => {
    mock.reset()
    for (const status of [202, 202, 201])
      await control({ operation: 'GET /vehicles', answer: { status, body: [] }, count: 1 })
    const statuses = []
    for (let i = 0; i < 4; i++) statuses.push((await get('/v2/vehicles')).status)
    expect(statuses).toEqual([202, 202, 201, 200])
  })

  it('may have no body, and one that is text', async () => {
    mock.reset()
    await control({ answer: { status: 204 }, count: 1 })
    expect((await get()).status).toBe(204)
    await control({
      answer: { status: 502, body: '<html>Bad gateway', headers: { 'Content-Type': 'text/html' } },
      count: 1,
    })
    const page = await get()
    expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
      502,
      'text/html',
      '<html>Bad gateway',
    ])
  })

  it.each([
    [{ answer: { status: 99 } }, 'status'],
    [{ answer: { status: 200, headers: { 'content-length': '5' } } }, 'answer'],
    [{ answer: { status: 200, headers: { 'x y': '5' } } }, 'answer'],
    [{ answer: { status: 200, headers: { x: 'a\nb' } } }, 'answer'],
    [{ answer: { status: 200 }, status: 500 }, 'answer'],
    [{ match: { path: '/vehicles' } }, 'body'],
    [{ reset: 'sometimes' }, 'reset'],
  ])('that cannot be is refused, and the field is named: %j', async (fault, field) => {
    const response = await control(fault)
    expect(response.status).toBe(422)
    expect(Object.keys((await response.json()).field_errors).join()).toContain(field)
  })
})

import { operations } from 'ev-energy/operations'
import { describe, expect, it } from 'vitest'
import { bearer, createClient, type Observer, type RequestEvent } from '../../src/index.ts'
import { type Hooks, hooks, operationIdOf } from '../../src/observe/index.ts'
import { serve } from './server.ts'

const evse_id = 'evse01HSH04KDEWF6Z4DB2J77J74K5'
const wait = async () => {}

/** An observer that writes down what it is told. */
function recorder(): { events: RequestEvent[]; observe: Observer } {
  const events: RequestEvent[] = []
  return { events, observe: (event) => events.push(event) }
}

/** A client whose requests are answered with these statuses in turn; undefined for none. */
const answering = (statuses: (number | undefined)[], options: Parameters<typeof createClient>[0] = {}) =>
  createClient({
    retry: { wait, random: () => 0.5 },
    ...options,
    fetch: async () => {
      const status = statuses.shift()
      if (!status) throw Object.assign(new Error('gone'), { code: 'ECONNRESET' })
      return Response.json([], { status, headers: { 'X-Request-Id': `answer-${status}` } })
    },
  })

describe('what observes a client', () => {
  it('is told of the start, the answer or failure, and the repeat of each request, in this order', async () => {
    const { events, observe } = recorder()
    await answering([503, undefined, 200], { observe }).GET('/evses')
    expect(events.map(({ type, attempt }) => [type, attempt])).toEqual([
      ['start', 1],
      ['answer', 1],
      ['retry', 1],
      ['start', 2],
      ['failure', 2],
      ['retry', 2],
      ['start', 3],
      ['answer', 3],
    ])
    expect(events[1]).toMatchObject({ status: 503, requestId: 'answer-503', duration: expect.any(Number) })
    expect(events[2]).toMatchObject({ delay: 250 })
    expect(events[4]).toMatchObject({ failure: 'network', code: 'ECONNRESET' })
    const shared = { method: 'GET', path: '/evses', url: 'https://api.ev.energy/v2/evses', id: events[0]?.id }
    for (const event of events) expect(event).toMatchObject(shared)
  })

  it('can tell calls apart that are under way together', async () => {
    const { events, observe } = recorder()
    const ev = answering([200, 200, 200], { observe })
    await Promise.all([ev.GET('/evses'), ev.GET('/evses'), ev.GET('/evses')])
    expect(new Set(events.map(({ id }) => id)).size).toBe(3)
  })

  it('is told of a repeat with a renewed token', async () => {
    const { events, observe } = recorder()
    const tokens = ['old', 'new', 'newest']
    await answering([401, 200], { observe, auth: bearer(() => tokens.shift() ?? '') }).GET('/evses')
    expect(events.map(({ type }) => type)).toEqual(['start', 'answer', 'retry', 'start', 'answer'])
    expect(events[2]).toMatchObject({ delay: 0 })
  })

  it('hears the duration up to the end of the body', async () => {
    let end = () => {}
    const server = await serve((response) => {
      response.writeHead(200).write('[')
      end = () => void response.end(']')
    })
    const { events, observe } = recorder()
    const call = createClient({ baseUrl: server.baseUrl, observe }).GET('/evses')
    await expect.poll(() => server.received.length).toBe(1)
    expect(events.map(({ type }) => type)).toEqual(['start'])
    end()
    await call
    expect(events.map(({ type }) => type)).toEqual(['start', 'answer'])
  })

  it('is never told a token, an id or a query', async () => {
    const { events, observe } = recorder()
    const ev = answering([200, 404, 200], { observe, auth: bearer('hunter2hunter2') })
    await ev.GET('/evses/{evse_id}', { params: { path: { evse_id }, query: { expand: ['model'] } } })
    await ev.resolve(`https://api.ev.energy/v2/evses/${evse_id}?expand=model`)
    await ev.paginate('/evses', { params: { query: { cpid: 'secret-cpid' } } }).toArray({ limit: 1 })
    expect(events).toHaveLength(6)
    for (const word of ['hunter2', evse_id, 'expand', 'cpid', 'Bearer'])
      expect(JSON.stringify(events)).not.toContain(word)
  })

  it.each<[string, Observer]>([
    ['throws', () => expect.fail('full')],
    ['rejects', async () => Promise.reject(new Error('full'))],
  ])('cannot break a call when it %s', async (_, observe) => {
    const ev = answering([503, 200], { observe, logger: observe as () => unknown })
    expect((await ev.GET('/evses')).data).toEqual([])
  })
})

describe('hooks', () => {
  it('are called by the kind of event, with the id of the operation', async () => {
    const told: unknown[] = []
    const hook: Hooks = {
      start: ({ operationId, attempt }) => told.push(['start', operationId, attempt]),
      retry: ({ operationId, delay }) => told.push(['retry', operationId, delay]),
      answer: ({ operationId, status }) => told.push(['answer', operationId, status]),
      failure: ({ operationId, failure }) => told.push(['failure', operationId, failure]),
    }
    await answering([undefined, 200], { observe: hooks(hook) }).GET('/evses/{evse_id}', {
      params: { path: { evse_id } },
    })
    const operationId = 'get-evses-evse_id'
    expect(told).toEqual([
      ['start', operationId, 1],
      ['failure', operationId, 'network'],
      ['retry', operationId, 250],
      ['start', operationId, 2],
      ['answer', operationId, 200],
    ])
  })

  it('are told one and all, whatever becomes of the others', async () => {
    const { events, observe } = recorder()
    const failing: Hooks = {
      start: () => expect.fail('full'),
      answer: () => Promise.reject(new Error('full')),
    }
    const ev = answering([200], { observe: hooks(failing, observe, () => expect.fail('full'), observe) })
    expect((await ev.GET('/evses')).data).toEqual([])
    expect(events.map(({ type }) => type)).toEqual(['start', 'start', 'answer', 'answer'])
  })
})

describe('operationIdOf', () => {
  it('knows every operation, by its template and by what resolve makes of it', () => {
    for (const { method, path, operationId } of Object.values(operations)) {
      expect(operationIdOf(method, path)).toBe(operationId)
      expect(operationIdOf(method, path.replace(/\{[^}]+\}/g, '{id}'))).toBe(operationId)
    }
    expect(operationIdOf('GET', '/elsewhere')).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { clientCredentials } from '../../src/auth/index.ts'
import { bearer, createClient, type Logger, logLine, type RequestLog } from '../../src/index.ts'
import { serveOAuth } from './oauth-server.ts'
import { serve } from './server.ts'

const evse = 'evse01HSH04KDEWF6Z4DB2J77J74K5'
const user = 'user01HN2NJ9NMRZBXT1H6FT9N7735'

function recorder(): { records: RequestLog[]; logger: Logger } {
  const records: RequestLog[] = []
  return { records, logger: (record) => records.push(record) }
}

describe('the logger', () => {
  it('is told of each request, repeats and renewals included', async () => {
    const answers = [503, 401, 200]
    const server = await serve((response) => {
      response.setHeader('X-RateLimit-Limit', '1000')
      response.setHeader('X-RateLimit-Remaining', String(answers.length))
      response.writeHead(answers.shift() ?? 500).end('[]')
    })
    const { records, logger } = recorder()
    let count = 0
    const auth = bearer(() => `token-${++count}`)
    await createClient({ baseUrl: server.baseUrl, auth, logger, retry: { backoff: 0 } }).GET('/evses')
    expect(records.map(({ status, attempt, remaining }) => [status, attempt, remaining])).toEqual([
      [503, 1, 3],
      [401, 2, 2],
      [200, 3, 1],
    ])
    for (const { duration } of records) expect(duration).toBeGreaterThan(0)
  })

  it('is told why there was no answer', async () => {
    const { records, logger } = recorder()
    const abort = new AbortController()
    const fetches = [
      () => Promise.reject(new TypeError('offline')),
      () => new Promise<never>(() => {}),
      () => {
        abort.abort()
        return new Promise<never>(() => {})
      },
    ]
    for (const fetch of fetches)
      await createClient({ fetch, logger, retry: false, timeout: 20 })
        .GET('/evses', { signal: abort.signal })
        .catch(() => {})
    expect(records.map(({ status, failure }) => [status, failure])).toEqual([
      [undefined, 'network'],
      [undefined, 'timeout'],
      [undefined, 'aborted'],
    ])
  })

  it('is never told a token, a secret, a body, an e-mail address, an id or a query', async () => {
    const secret = 'hunter2hunter2'
    const server = await serveOAuth({ clientSecret: secret })
    const { records, logger } = recorder()
    const ev = createClient({
      baseUrl: server.baseUrl,
      auth: clientCredentials({ clientId: 'app', clientSecret: secret, origin: server.origin }),
      user,
      logger,
    })
    const path = { evse_id: evse } as const
    await ev.PATCH('/evses/{evse_id}', {
      params: { path },
      body: { location: { latitude: 51.51234, longitude: -0.1 } },
    })
    await ev.GET('/users', { params: { query: { email: 'ada@example.com' } as never } })
    await ev.resolve(`${server.baseUrl}/evses/${evse}?expand=model`)
    for await (const _ of ev.paginate('/vehicles')) break
    expect(records.length).toBeGreaterThan(3)
    const told = JSON.stringify(records) + records.map(logLine).join('\n')
    for (const word of [secret, 'access-', 'Bearer', evse, user, 'ada', 'expand', '51.5', '?'])
      expect(told).not.toContain(word)
  })

  it('cannot break a call', async () => {
    const ev = createClient({
      fetch: async () => Response.json([]),
      logger: () => {
        throw new Error('disk full')
      },
    })
    expect((await ev.GET('/evses')).data).toEqual([])
  })
})

describe('logLine', () => {
  const record: RequestLog = {
    method: 'GET',
    path: '/evses/{evse_id}',
    status: 200,
    failure: undefined,
    attempt: 1,
    duration: 87.4,
    remaining: 998,
  }

  it('puts a request on one line', () => {
    expect(logLine(record)).toBe('GET /evses/{evse_id} 200 in 87 ms, attempt 1, 998 requests left')
  })

  it('says what there was instead of an answer', () => {
    expect(
      logLine({ ...record, status: undefined, failure: 'timeout', remaining: undefined, attempt: 3 }),
    ).toBe('GET /evses/{evse_id} timeout in 87 ms, attempt 3')
  })
})

import { describe, expect, it } from 'vitest'
import { sandbox } from '../../sandbox/api.ts'

const ACME = '/dispatch_coordinators/dc000000'
const documented = `${ACME}/dispatch_events/devt01HN2NJ9NMRZBXT1H6FT9N7735`
const NOW = Date.UTC(2026, 5, 1, 15, 10)
const frozen = { clock: { start: NOW, speed: 0 } }
/** Its contract goes on. */
const GONDOR = '/dispatch_coordinators/dc000001'

describe('dispatch coordinators', () => {
  it('are listed and retrieved, each with its logs', async () => {
    const { get, url } = sandbox(frozen)
    const { body } = await get('/dispatch_coordinators')
    expect(body[0]).toEqual({
      id: 'dc000000',
      url: url(ACME),
      name: 'Acme Energy',
      reference_code: 'ACME-001',
      contract_start: '2025-01-01T05:00:00Z',
      contract_end: '2026-01-01T05:00:00Z',
      timezone: 'America/New_York',
      dispatch_logs: url(`${ACME}/dispatch_logs`),
    })
    for (const one of body) {
      expect((await get(one.url)).body).toEqual(one)
      expect((await get(one.dispatch_logs)).body.length).toBeGreaterThan(0)
    }
    expect((await get('/dispatch_coordinators/dc999999')).status).toBe(404)
  })
})

describe('dispatch logs', () => {
  it('are those that the documentation shows, at its times', async () => {
    const { get, url } = sandbox(frozen)
    const { body } = await get(`${ACME}/dispatch_logs/2025-06-15T14:05:00Z`)
    expect(body).toEqual({
      url: url(`${ACME}/dispatch_logs/2025-06-15T14:05:00Z/`),
      logged_at: '2025-06-15T14:05:00Z',
      total_charge_rate_watts: 1_284_000,
      dispatch_coordinator: url(ACME),
    })
    expect((await get(`${ACME}/dispatch_logs/2025-06-15T14:06:00Z`)).status).toBe(404)
  })

  it('are cut to a period and paged, newest first, within the contract', async () => {
    const { get } = sandbox(frozen)
    const period = 'logged_at__gte=2025-06-15T13:00:00Z&logged_at__lte=2025-06-15T13:30:00Z'
    const first = await get(`${ACME}/dispatch_logs?${period}&page_size=4`)
    const second = await get(first.links.next as string)
    const times = [...first.body, ...second.body].map((l: { logged_at: string }) => l.logged_at.slice(11, 16))
    expect(times).toEqual(['13:30', '13:25', '13:20', '13:15', '13:10', '13:05', '13:00'])
    expect(second.links.next).toBeNull()
    expect((await get(second.links.previous as string)).body).toEqual(first.body)
    const { body } = await get(`${ACME}/dispatch_logs?page_size=1`)
    expect(body[0].logged_at).toBe('2026-01-01T05:00:00Z')
  })
})

describe('dispatch events', () => {
  const HOUR = 3_600_000
  const event = () => ({
    start_time: new Date(NOW - HOUR).toISOString(),
    end_time: new Date(NOW + HOUR).toISOString(),
    import_limit_watts: 1100,
  })

  it('hold the fleet back while they last, and no longer once they are cancelled', async () => {
    const { get, post, url, mock } = sandbox(frozen)
    const latest = async () => (await get(`${GONDOR}/dispatch_logs?page_size=1`)).body[0]
    const before = await latest()
    const { status, body } = await post(`${GONDOR}/dispatch_events`, event())
    expect(status).toBe(201)
    expect(body).toMatchObject({
      import_limit_watts: 1100,
      export_limit_watts: null,
      dispatch_coordinator: url(GONDOR),
    })
    const during = (await get(before.url)).body
    expect(during.total_charge_rate_watts / before.total_charge_rate_watts).toBeCloseTo(0.1, 1)

    mock.clock.advance(HOUR / 2)
    for (const _ of [1, 2])
      expect(await post(`${body.url}/cancel`)).toMatchObject({ status: 200, body: { status: 'CANCELLED' } })
    mock.clock.advance(HOUR / 6)
    expect((await get(before.url)).body).toEqual(during)
    const after = await latest()
    expect(after.logged_at).toBe('2026-06-01T15:50:00Z')
    expect(after.total_charge_rate_watts).toBeGreaterThan(5 * during.total_charge_rate_watts)
  })

  it('that are cancelled before they begin change nothing', async () => {
    const { get, post } = sandbox(frozen)
    const past = `${GONDOR}/dispatch_logs?page_size=50&logged_at__lte=${new Date(NOW).toISOString()}`
    const before = await get(past)
    const start_time = new Date(NOW + HOUR).toISOString()
    const end_time = new Date(NOW + 2 * HOUR).toISOString()
    const { body } = await post(`${GONDOR}/dispatch_events`, { start_time, end_time, import_limit_watts: 0 })
    await post(`${body.url}/cancel`)
    expect((await get(`${GONDOR}/dispatch_logs?page_size=50`)).body.slice(-40)).toEqual(
      before.body.slice(-40),
    )
  })

  it('are refused when they end before they start', async () => {
    const { post } = sandbox(frozen)
    const { start_time, end_time } = event()
    const { status, body } = await post(`${ACME}/dispatch_events`, {
      start_time: end_time,
      end_time: start_time,
    })
    expect(status).toBe(400)
    expect(body.field_errors).toHaveProperty('end_time')
  })

  it('are not found where they or their coordinator do not exist', async () => {
    const { post } = sandbox(frozen)
    expect((await post('/dispatch_coordinators/dc999999/dispatch_events', event())).status).toBe(404)
    const other = documented.replace('dc000000', 'dc000001')
    expect((await post(`${other}/cancel`)).status).toBe(404)
    expect((await post(`${documented}/cancel`)).status).toBe(200)
  })
})

import { mockMatchers } from 'ev-energy-mock/vitest'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calls } from '../../scripts/contract.ts'
import { EVSE, VEHICLE } from './charging-fixture.ts'
import { noon } from './noon.ts'

expect.extend(mockMatchers)

const HOUR = 3_600_000
const USER = 'user01HN2NJ9NMRZBXT1H6FT9N7735'

describe('what changed', () => {
  it('is nothing at the start, whatever is read and however much time passes', async () => {
    const { mock, get } = noon()
    await get('/vehicles')
    mock.clock.advance(3 * 24 * HOUR)
    expect(mock.changes()).toEqual([])
  })

  it('is what was created, changed and removed, each as it was and as it is', async () => {
    const { mock, post, patch, get, delete: remove } = noon()
    const vehicle = `/vehicles/${VEHICLE}`
    const before = (await get(vehicle)).body
    await patch(vehicle, { maximum_charge_limit_percentage: 90 })
    const created = (
      await post('/vehicles', {
        model: 'https://api.ev.energy/v2/vehicle_models/vmod01HSBR8Z36GD7A46K7M4R12VG0',
      })
    ).body
    const evse = (await get(`/evses/${EVSE}`)).body
    await remove(`/evses/${EVSE}`)
    const address = (one: unknown) =>
      JSON.parse(JSON.stringify(one).replaceAll('https://sandbox.test', 'https://api.ev.energy'))
    expect(mock.changes()).toContainEqual({
      path: `/v2${vehicle}`,
      kind: 'changed',
      before: address(before),
      after: address({ ...before, maximum_charge_limit_percentage: 90 }),
    })
    expect(mock.changes()).toContainEqual({
      path: `/v2/vehicles/${created.id}`,
      kind: 'created',
      before: null,
      after: address(created),
    })
    expect(mock.changes()).toContainEqual({
      path: `/v2/evses/${EVSE}`,
      kind: 'removed',
      before: address(evse),
      after: null,
    })
  })

  it('includes the charging session that plugging in began, and the status that the vehicle told', () => {
    const { mock } = noon()
    const session = mock.plugIn(VEHICLE)
    const paths = mock.changes().map(({ kind, path }) => `${kind} ${path}`)
    expect(paths).toContain(`created /v2${session}`)
    expect(paths).toContain(`changed /v2/vehicles/${VEHICLE}`)
    expect(paths.filter((path) => path.includes('/status_logs/'))).toHaveLength(2)
    mock.checkpoint('plugged')
    mock.unplug(VEHICLE)
    const [ended] = mock.changes('plugged').filter(({ path }) => path === `/v2${session}`)
    expect(ended).toMatchObject({ kind: 'changed', before: { end: null } })
  })

  it('leaves out what was put back', async () => {
    const { mock, patch } = noon()
    await patch(`/vehicles/${VEHICLE}`, { smart_charging_enabled: false })
    await patch(`/vehicles/${VEHICLE}`, { smart_charging_enabled: true })
    expect(mock.changes()).toEqual([])
  })

  it('is to be had through the control API since a checkpoint, as many as are asked for', async () => {
    const { control, patch } = noon()
    await patch(`/vehicles/${VEHICLE}`, { maximum_charge_limit_percentage: 90 })
    expect((await control('POST', '/checkpoints', { name: 'one' })).status).toBe(201)
    expect((await control('GET', '/changes?since=one')).body).toEqual({ changes: [], complete: true })
    await patch(`/evses/${EVSE}`, { location: { latitude: 1, longitude: 2 } })
    const { body } = await control('GET', '/changes?since=one')
    expect(body.changes.map(({ path }: { path: string }) => path)).toEqual([`/v2/evses/${EVSE}`])
    expect((await control('GET', '/changes?limit=1')).body).toMatchObject({ complete: false })
  })

  it('leads for every write of the API to what a GET finds, or does not find any more', async () => {
    const { mock, get } = noon()
    for (const { method, name, request } of calls())
      if (method !== 'get' && !/^DELETE .(vehicles|evses)/.test(name))
        await mock.fetch(`https://api.ev.energy/v2${request.url}`, request.init)
    const changes = mock.changes()
    expect(changes.length).toBeGreaterThan(20)
    const wrong: string[] = []
    for (const { path, kind, after } of changes) {
      const { status, body } = await get(path.slice('/v2'.length))
      const told = JSON.stringify(after).replaceAll('https://api.ev.energy/v2', 'https://sandbox.test/v2')
      // Lists of a site hold what the caller may see; the text of a notification is in their language.
      if (kind === 'removed' ? status !== 404 : status !== 200 || body.url !== JSON.parse(told).url)
        wrong.push(`${kind} ${path}: ${status}`)
    }
    expect(wrong).toEqual([])
  })
})

describe('a checkpoint', () => {
  it('is gone back to, with state and time', async () => {
    const { mock, get, patch } = noon()
    const now = mock.clock.now()
    mock.checkpoint('before')
    await patch(`/users/${USER}`, { email: 'someone-else@example.com' })
    mock.plugIn(VEHICLE)
    mock.clock.advance(HOUR)
    mock.rewind('before')
    expect([mock.clock.now(), mock.changes(), mock.changes('before')]).toEqual([now, [], []])
    expect((await get(`/charging_sub_sessions?vehicle_id=${VEHICLE}&is_finished=false`)).body).toEqual([])
  })

  it('that does not exist is named with those that do', async () => {
    const { mock, control } = noon()
    mock.checkpoint('breakfast')
    for (const act of [() => mock.changes('lunch'), () => mock.rewind('lunch')])
      expect(act).toThrow(/lunch.*breakfast/)
    expect((await control('POST', '/checkpoints/lunch/rewind')).status).toBe(404)
    expect((await control('GET', '/changes?since=lunch')).status).toBe(404)
    expect((await control('DELETE', '/checkpoints/breakfast')).status).toBe(204)
    mock.checkpoint('tea')
    mock.reset()
    expect((await control('GET', '/checkpoints')).body).toEqual([])
  })

  it('is one of a hundred at most, under a name that a path can have', async () => {
    const { mock, control } = noon()
    for (let i = 0; i < 100; i++) mock.checkpoint(`c${i}`)
    expect(() => mock.checkpoint('one too many')).toThrow(/Remove one first/)
    mock.checkpoint('c5')
    await fc.assert(
      fc.asyncProperty(fc.string(), async (name) => {
        const { status } = await control('POST', '/checkpoints', { name })
        expect(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name) ? [201, 409] : [422]).toContain(status)
      }),
    )
  })
})

describe('toHaveChanged', () => {
  it('finds a change by its path, kind and parts', async () => {
    const { mock, patch } = noon()
    await patch(`/vehicles/${VEHICLE}`, { maximum_charge_limit_percentage: 90 })
    expect(mock).toHaveChanged({ path: '/v2/vehicles/*', after: { maximum_charge_limit_percentage: 90 } })
    expect(mock).not.toHaveChanged({ path: '/v2/vehicles/*', kind: 'created' })
    mock.checkpoint('later')
    expect(mock).not.toHaveChanged({ since: 'later' })
  })

  it('says what did change, where nothing fits', () => {
    const { mock } = noon()
    mock.plugIn(VEHICLE)
    const look = () => expect(mock).toHaveChanged({ path: `/v2/vehicles/${VEHICLE}`, kind: 'removed' })
    expect(look).toThrow(`changed /v2/vehicles/${VEHICLE}`)
    expect(() => expect(mock).not.toHaveChanged({ kind: 'created' })).toThrow('not to have changed')
  })
})

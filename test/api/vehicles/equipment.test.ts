import { describe, expect, it } from 'vitest'
import { sandbox } from '../../sandbox/api.ts'

const C40 = '/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'
const ZOE = '/vehicles/vhcl01HV4N0X5Z7A9C1E3G5J7M9P2R'
const PROBLEMS = 'https://api.ev.energy/v2/problems/'

describe('the connectors of a vehicle', () => {
  it('are those that were set, or those of its model', async () => {
    const { get } = sandbox()
    expect((await get(`${C40}/connectors`)).body).toMatchObject({
      native_connector: 'CCS',
      adaptors: ['NACS'],
      updated_at: '2024-04-17T09:39:45.984584Z',
    })
    expect((await get(`${ZOE}/connectors`)).body).toMatchObject({
      native_connector: null,
      adaptors: [],
      updated_at: null,
    })
  })

  it('are set, and go back to the default with null', async () => {
    const { get, patch } = sandbox()
    const { body } = await patch(`${C40}/connectors`, { native_connector: 'CHADEMO', adaptors: ['CCS'] })
    expect(body).toMatchObject({ native_connector: 'CHADEMO', adaptors: ['CCS'] })
    expect((await get(`${C40}/connectors`)).body).toEqual(body)
    await patch(`${C40}/connectors`, { adaptors: [] })
    expect((await patch(`${C40}/connectors`, { native_connector: null })).body.native_connector).toBe('CCS')
  })

  it('stay as they are with an empty object', async () => {
    const { get, patch } = sandbox()
    const before = (await get(`${C40}/connectors`)).body
    expect((await patch(`${C40}/connectors`, {})).body).toEqual(before)
  })

  it.each([
    ['an adaptor twice', { adaptors: ['NACS', 'NACS'] }, 'adaptors'],
    ['an adaptor for the native connector', { adaptors: ['CCS'] }, 'adaptors'],
    ['a native connector that there is an adaptor for', { native_connector: 'NACS' }, 'native_connector'],
    ['both at odds', { native_connector: 'CHADEMO', adaptors: ['CHADEMO'] }, 'adaptors'],
  ])('refuse %s', async (_, body, field) => {
    const { get, patch } = sandbox()
    const refused = await patch(`${C40}/connectors`, body)
    expect([refused.status, refused.body.type]).toEqual([
      400,
      `${PROBLEMS}validation-failed-update-vehicle-connectors/`,
    ])
    expect(Object.keys(refused.body.field_errors)).toEqual([field])
    expect((await get(`${C40}/connectors`)).body.adaptors).toEqual(['NACS'])
  })
})

describe('the state of charge of a vehicle', () => {
  it('is unknown until somebody tells', async () => {
    const { get } = sandbox()
    expect((await get(`${ZOE}/state_of_charge`)).body).toMatchObject({
      state_of_charge_percentage: null,
      source: null,
      updated_at: null,
    })
  })

  it('is what the driver types in, until it is cleared', async () => {
    const { mock, get, patch } = sandbox()
    const { body } = await patch(`${ZOE}/state_of_charge`, { state_of_charge_percentage: 0 })
    expect(body).toMatchObject({ state_of_charge_percentage: 0, source: 'MANUAL' })
    expect(Math.abs(Date.parse(body.updated_at) - mock.clock.now())).toBeLessThan(5000)
    expect((await patch(`${ZOE}/state_of_charge`, {})).body).toEqual(body)
    expect((await get(`${ZOE}/state_of_charge`)).body).toEqual(body)
    await patch(`${ZOE}/state_of_charge`, { state_of_charge_percentage: null })
    expect((await get(`${ZOE}/state_of_charge`)).body).toMatchObject({
      state_of_charge_percentage: null,
      source: null,
      updated_at: null,
    })
  })

  it('is what an integrated vehicle has reported since', async () => {
    const { mock, get, patch } = sandbox()
    const reported = (await get(`${C40}?expand=latest_status_log`)).body.latest_status_log
    expect((await get(`${C40}/state_of_charge`)).body).toMatchObject({
      state_of_charge_percentage: reported.state_of_charge_percentage,
      source: 'CONNECTED',
      updated_at: reported.sampled_at,
    })
    await patch(`${C40}/state_of_charge`, { state_of_charge_percentage: 1 })
    expect((await get(`${C40}/state_of_charge`)).body).toMatchObject({
      state_of_charge_percentage: 1,
      source: 'MANUAL',
    })
    mock.clock.advance(3_600_000)
    expect((await get(`${C40}/state_of_charge`)).body.source).toBe('CONNECTED')
  })

  it.each([-1, 101, 50.5, '62'])('cannot be %s', async (level) => {
    const { patch } = sandbox()
    const { status, body } = await patch(`${ZOE}/state_of_charge`, { state_of_charge_percentage: level })
    expect([status, body.type]).toEqual([400, `${PROBLEMS}validation-failed-update-vehicle-state-of-charge/`])
  })
})

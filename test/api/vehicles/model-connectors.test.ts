import { describe, expect, it } from 'vitest'
import { sandbox } from '../../sandbox/api.ts'

const C40 = 'vmod01HSBR8Z36GD7A46K7M4R12VG0'
const ZOE = 'vmod01HV4M7P2K9QX3T5W8Y6ZB1CDE'
const PROBLEMS = 'https://api.ev.energy/v2/problems/'

const { get } = sandbox()

describe('connectors of vehicle models', () => {
  const connectors = `/vehicle_models/${C40}/connectors`

  it('are told for each region, and retrieved by it', async () => {
    const { body } = await get(connectors)
    expect(body.map(({ region }: { region: string }) => region).sort()).toEqual(['EUROPE', 'NORTH_AMERICA'])
    expect((await get(`${connectors}/NORTH_AMERICA`)).body).toMatchObject({
      connector_type: 'CCS',
      source: 'EV_ENERGY',
      confidence: 'HIGH',
      verified_at: '2024-04-16T14:05:00Z',
      updated_at: '2024-04-17T09:39:45.984584Z',
    })
    const page = await get(`${connectors}?page_size=1&page=2`)
    expect(page.body).toHaveLength(1)
    expect(page.links).toMatchObject({ next: null, previous: expect.stringContaining('page=1') })
    expect((await get(`${connectors}?page_size=1&page=3`)).status).toBe(404)
  })

  it('differ between markets where the plugs do', async () => {
    const { body } = await get('/vehicle_models?page_size=100')
    const model3 = body.find(({ name }: { name: string }) => name === 'Model 3')
    const plug = async (region: string) =>
      (await get(`${model3.url}/connectors/${region}`)).body.connector_type
    expect([await plug('EUROPE'), await plug('NORTH_AMERICA')]).toEqual(['CCS', 'NACS'])
  })

  it('are added once for a region', async () => {
    const { mock, get, post } = sandbox()
    const path = `/vehicle_models/${ZOE}/connectors`
    expect((await get(path)).body).toEqual([])
    expect((await get(`${path}/EUROPE`)).status).toBe(404)
    const created = await post(path, { region: 'EUROPE', connector_type: 'CCS' })
    expect(created.status).toBe(201)
    expect(created.body).toMatchObject({ source: null, confidence: null, verified_at: null })
    expect(Date.parse(created.body.updated_at)).toBeLessThanOrEqual(mock.clock.now())
    expect((await get(path)).body).toEqual([created.body])
    const again = await post(path, { region: 'EUROPE', connector_type: 'CHADEMO' })
    expect([again.status, again.body.type]).toEqual([
      400,
      `${PROBLEMS}validation-failed-create-vehicle-model-connector/`,
    ])
    expect(again.body.field_errors).toEqual({
      region: ['This model already has a connector for the region.'],
    })
  })

  it('are changed in what is sent, and in nothing else', async () => {
    const { get, patch } = sandbox()
    const before = (await get(`${connectors}/EUROPE`)).body
    expect((await patch(`${connectors}/EUROPE`, {})).body).toEqual(before)
    const { body } = await patch(`${connectors}/EUROPE`, { connector_type: 'GBT', confidence: null })
    expect(body).toMatchObject({ connector_type: 'GBT', confidence: null, source: 'CAR_API' })
    expect(body.updated_at > before.updated_at).toBe(true)
    expect((await get(`${connectors}/EUROPE`)).body).toEqual(body)
  })
})

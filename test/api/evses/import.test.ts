import { describe, expect, it } from 'vitest'
import { sandbox } from '../../sandbox/api.ts'
import { application } from '../../sandbox/application.ts'

const IMPORT = '/evse_onboarding/import'
const SYNC_EV = '/evses/evse01HSH04KDEWF6Z4DB2J77J74K5'

describe('the import of an EVSE', () => {
  it('links a charger that its provider knows to the user of the token', async () => {
    const { get, post } = sandbox()
    const { status, body } = await post(`${IMPORT}?expand=model.make`, {
      provider: 'Easee',
      serial_number: 'EH123456',
    })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      cpid: 'EH123456',
      model: { make: { name: 'Easee' } },
      lifecycle_state: null,
    })
    expect(body.location).toEqual((await get(body.user)).body.default_location.coordinates)
    expect((await get(body.url)).body.id).toBe(body.id)
    expect((await get('/evses')).body.at(-1).id).toBe(body.id)
    expect((await get('/evses?cpid=EH123456')).body).toHaveLength(1)
    expect((await get(`${body.url}/connectivity`)).body.firmware_version).toBeNull()
  })

  it('refuses a charger that is registered, until it is decommissioned', async () => {
    const { post, delete: remove } = sandbox()
    const body = { provider: 'SyncEV', serial_number: 'SHIR100001' }
    const refused = await post(IMPORT, body)
    expect([refused.status, refused.body.title, refused.body.detail]).toEqual([
      422,
      'EVSE cannot be imported',
      'The charger SHIR100001 is already registered.',
    ])
    await remove(SYNC_EV)
    expect((await post(IMPORT, body)).status).toBe(201)
    expect((await post(IMPORT, body)).status).toBe(422)
  })

  it('refuses a charger of somebody else', async () => {
    const { mock, get, post } = sandbox()
    const { body } = await get('/evses?page_size=100&expand=model.make', await application({ mock }))
    const [other] = body.filter(
      ({ cpid, model }: { cpid: string; model: { make: { name: string } } }) =>
        cpid !== '482913' && ['Wallbox', 'Easee', 'EO', 'ChargePoint', 'Zaptec'].includes(model.make.name),
    )
    const { status } = await post(IMPORT, {
      provider: other.model.make.name,
      serial_number: other.cpid,
    })
    expect(status).toBe(422)
  })

  it.each(['SyncEV', 'ChargePoint', 'EO', 'EnelX', 'Easee', 'Wallbox', 'Zaptec'])(
    'finds nothing at %s for a serial number that is not of its form',
    async (provider) => {
      const { post } = sandbox()
      const { status, body } = await post(IMPORT, { provider, serial_number: 'nonsense' })
      expect([status, body.title]).toEqual([404, 'EVSE not found'])
    },
  )

  it('fails when the provider does, which it does over the number 0', async () => {
    const { post } = sandbox()
    const { status, body } = await post(IMPORT, { provider: 'Zaptec', serial_number: 'ZAP000000' })
    expect([status, body.detail]).toEqual([422, 'Zaptec answered the look-up of ZAP000000 with an error.'])
  })

  it('refuses a provider that cannot, and a request for nobody', async () => {
    const { mock, post } = sandbox()
    expect((await post(IMPORT, { provider: 'Ohme', serial_number: 'OHM123456' })).status).toBe(400)
    expect((await post(IMPORT, { provider: 'Easee' })).status).toBe(400)
    const headers = await application({ mock })
    expect((await post(IMPORT, { provider: 'Easee', serial_number: 'EH123456' }, headers)).status).toBe(400)
  })
})

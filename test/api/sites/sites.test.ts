import { describe, expect, it } from 'vitest'
import { all, sandbox } from '../../sandbox/api.ts'
import { application } from '../../sandbox/application.ts'

const CHARGEPOINT = '/evse_sites/site01JX2SZ0WAFTDYVYY0JRAYREY7'
const UNCONNECTED = '/evse_sites/site01JX2T4M7B3QH8N5ZK6W9RCDEF'
const ROSIE = 'user01HN2P75GBNFRJPCZJXEFVXH5E'

describe('EVSE sites', () => {
  it('are as the documentation shows them to their user', async () => {
    const { get } = sandbox()
    expect((await get(CHARGEPOINT)).body).toMatchObject({
      evses: [expect.stringMatching('/evses/evse01HSH04KDEWF6Z4DB2J77J74K5$')],
      cpms_connection: 'CHARGEPOINT',
      cpms_connection_display_name: 'ChargePoint',
      user_connected: true,
    })
    expect((await get(UNCONNECTED)).body).toMatchObject({
      evses: [expect.stringMatching('/evses/evse01HSH04XHZCT92RN018F0236ZM$')],
      cpms_connection: null,
      cpms_connection_display_name: null,
      user_connected: null,
    })
  })

  it('say whether a user is connected only when one is known', async () => {
    const { mock, get } = sandbox()
    const headers = await application({ mock })
    expect((await get(CHARGEPOINT, headers)).body.user_connected).toBeNull()
    const { body } = await get(CHARGEPOINT, { ...headers, 'EvEnergy-User': ROSIE })
    expect(typeof body.user_connected).toBe('boolean')
  })

  it('are listed in pages, with EVSEs that the caller can look at', async () => {
    const { mock, get } = sandbox({ users: 120 })
    for (const headers of [{}, await application({ mock })]) {
      const sites = await all((path) => get(path, headers), '/evse_sites?page_size=2')
      expect(sites).toHaveLength(5)
      const evses = sites.flatMap((site) => site.evses)
      expect(evses.length).toBeGreaterThan(1)
      for (const evse of evses) expect((await get(evse, headers)).status).toBe(200)
      for (const site of sites)
        if (site.cpms_connection !== null)
          expect((await get(`/cpms_providers/${site.cpms_connection}`)).body.name).toBe(
            site.cpms_connection_display_name,
          )
    }
  })

  it('are where users say that they live', async () => {
    const { mock, get } = sandbox()
    const headers = await application({ mock })
    const { body } = await get(`/users/${ROSIE}?expand=default_location.evse_site`, headers)
    expect(body.default_location.evse_site.cpms_connection).toBe('CHARGEPOINT')
  })
})

describe('CPMS providers', () => {
  it('are two, known by words', async () => {
    const { get } = sandbox()
    const first = await get('/cpms_providers?page_size=1')
    const second = await get(first.links.next as string)
    expect([first.body[0].id, second.body[0].id]).toEqual(['CHARGEPOINT', 'SWTCH'])
    expect((await get('/cpms_providers/SWTCH')).body).toEqual(second.body[0])
    expect((await get('/cpms_providers?page_before=SWTCH')).body).toEqual(first.body)
  })
})

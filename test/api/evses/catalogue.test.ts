import { describe, expect, it } from 'vitest'
import { sandbox } from '../../sandbox/api.ts'

const ROSIE = 'user01HN2P75GBNFRJPCZJXEFVXH5E'

const names = (body: { name: string }[]) => body.map(({ name }) => name)

describe('the EVSE catalogue', () => {
  const { get } = sandbox()

  it('has makes that begin their onboarding themselves and makes that need a model', async () => {
    const { body } = await get('/evse_makes')
    const [wallbox] = body.filter(({ name }: { name: string }) => name === 'Wallbox')
    const [syncEv] = body.filter(({ name }: { name: string }) => name === 'BG SyncEV')
    expect([wallbox.onboarding_url, wallbox.display_name, wallbox.is_beta]).toEqual([null, null, false])
    expect((await get(syncEv.onboarding_url)).status).toBe(302)
    const models = await get(wallbox.evse_models)
    expect(names(models.body)).toContain('Pulsar Plus')
    for (const { onboarding_url } of models.body) expect((await get(onboarding_url)).status).toBe(302)
    expect((await get(syncEv.url)).body).toEqual(syncEv)
  })

  it('is that of where a user lives when asked for it', async () => {
    expect(names((await get(`/evse_makes?available_for_user_id=${ROSIE}`)).body).sort()).toEqual([
      'ChargePoint',
      'Emporia',
      'Enel X Way',
      'Wallbox',
    ])
    const models = await get(`/evse_models?available_for_user_id=${ROSIE}&expand=make&page_size=100`)
    expect(models.body.some(({ make }: { make: { name: string } }) => make.name === 'Wallbox')).toBe(true)
    expect(names(models.body)).not.toContain('EVWC2S22')
  })

  it('is paged and retrieved by id', async () => {
    const first = await get('/evse_models?page_size=5')
    const second = await get(first.links.next as string)
    expect((await get(second.links.previous as string)).body).toEqual(first.body)
    expect((await get(`${second.body[0].url}?expand=make`)).body.make.url).toBe(second.body[0].make)
  })

  it('has the firmware that the documentation shows', async () => {
    const { body } = await get('/evse_firmware_versions')
    expect(body).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ version: '1.2.3', public_version: '1.2' }),
        expect.objectContaining({ version: '1.3.0', public_version: null, support_url: null }),
      ]),
    )
    expect((await get(body[0].url)).body).toEqual(body[0])
  })
})

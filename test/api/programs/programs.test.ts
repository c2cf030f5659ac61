import { describe, expect, it } from 'vitest'
import { sandbox } from '../../sandbox/api.ts'
import { application } from '../../sandbox/application.ts'

const FRODO = 'user01HN2NJ9NMRZBXT1H6FT9N7735'
const ROSIE = 'user01HN2P75GBNFRJPCZJXEFVXH5E'
const COOLCHARGE = '/programs/prog01JCK1HPNAANB8WN253G27SFPC'
const NIGHT_SAVER = '/programs/prog01HRS4TSK26BPBV7127DH7E0HA'
const LONDON_TRIAL = '/programs/prog01JQ7Z5X3V1T9R7P5N3M1K9H7F'
const ROXBURY = '/programs/prog01JCK1HQ2A1B2C3D4E5F6G7H8J'
/** A program that does not exist. */
const NOWHERE = '/programs/prog01JCK1HPNAANB8WN253G27SFZZ'
const CURRENT = `${COOLCHARGE}/participation_agreement_versions/pagv01JCDYP6Z8MX9XWVAV0A7G3KPN`

const names = (body: { name: string }[]) => body.map(({ name }) => name)

describe('programs', () => {
  const { get, mock } = sandbox()

  it('are listed where they may suit the user, who lives in London', async () => {
    expect(names((await get('/programs')).body)).toEqual(['Night Saver', 'CoolCharge', 'London Fleet Trial'])
  })

  it('are all listed for a caller who acts for nobody, with a token or without', async () => {
    const all = ['Night Saver', 'Sun Hours', 'CoolCharge', 'Roxbury Connected', 'London Fleet Trial']
    expect(names((await get('/programs', await application({ mock }))).body)).toEqual(all)
    const anonymous = await mock.fetch('https://sandbox.test/v2/programs')
    expect(names((await anonymous.json()) as { name: string }[])).toEqual(all)
    const rosie = await get('/programs', await application({ mock }, ROSIE))
    expect(names(rosie.body)).toEqual(['CoolCharge', 'Roxbury Connected'])
  })

  it('come in pages that lead to each other', async () => {
    const first = await get('/programs?page_size=2')
    const second = await get(first.links.next as string)
    expect(names(second.body)).toEqual(['London Fleet Trial'])
    expect((await get(second.links.previous as string)).body).toEqual(first.body)
  })

  it('are narrowed to a point', async () => {
    expect(names((await get('/programs?coordinates=55.86,-4.25')).body)).toEqual([
      'Night Saver',
      'CoolCharge',
    ])
    expect(names((await get('/programs?coordinates=42.28,-71.16')).body)).toEqual(['CoolCharge'])
  })

  it('are narrowed to a postal code of a country', async () => {
    const { body } = await get('/programs?postal_code=LS1 5DL&country_code=GB')
    expect(names(body)).toEqual(['Night Saver', 'CoolCharge'])
    expect(names((await get('/programs?postal_code=02132&country_code=US')).body)).toEqual(['CoolCharge'])
  })

  it.each([
    [
      'both a point and a postal code',
      'coordinates=51.5,-0.1&postal_code=SE1 9GF&country_code=GB',
      'coordinates',
    ],
    ['a postal code without its country', 'postal_code=SE1 9GF', 'country_code'],
    ['a postal code of another country', 'postal_code=SE1 9GF&country_code=US', 'postal_code'],
    ['a point that is not on Earth', 'coordinates=151.5,-0.1', 'coordinates'],
  ])('are not listed for %s', async (_, query, field) => {
    const { status, body } = await get(`/programs?${query}`)
    expect(status).toBe(400)
    expect(body.field_errors).toHaveProperty(field)
  })

  it('are retrieved wherever they are', async () => {
    expect((await get(COOLCHARGE)).body).toMatchObject({ name: 'CoolCharge', sponsor_name: 'Cool Power' })
    expect((await get(ROXBURY)).body.name).toBe('Roxbury Connected')
    expect((await get(NOWHERE)).status).toBe(404)
  })
})

describe('tiers', () => {
  const { get, mock } = sandbox()

  it('that can be chosen are listed, with whether the user may', async () => {
    const { body } = await get(`${COOLCHARGE}/tiers`)
    expect(body.map((t: { short_name: string; eligible: boolean }) => [t.short_name, t.eligible])).toEqual([
      ['standard', true],
      ['roxbury', false],
    ])
    for (const tier of body) expect((await get(tier.url)).body).toEqual(tier)
    expect((await get(`${LONDON_TRIAL}/tiers`)).body).toEqual([])
    expect((await get(`${NOWHERE}/tiers`)).status).toBe(404)
  })

  it('leave open whether nobody in particular may choose them', async () => {
    const nobody = await get(`${COOLCHARGE}/tiers`, await application({ mock }))
    expect(nobody.body.map((t: { eligible: null }) => t.eligible)).toEqual([null, null])
    const rosie = await get(`${COOLCHARGE}/tiers`, await application({ mock }, ROSIE))
    expect(rosie.body.map((t: { eligible: boolean }) => t.eligible)).toEqual([true, true])
  })

  it('that cannot be chosen are still found by their ids', async () => {
    const { body } = await get(`${COOLCHARGE}/tiers/tier01JCK1HPNCD1E2F3G4H5J6K7M8`)
    expect(body).toMatchObject({ visible: false, smart_charging_enabled: false })
  })
})

describe('joining a program', () => {
  const schemes = async ({ get }: ReturnType<typeof sandbox>) =>
    names((await get('/incentive_schemes', { 'evenergy-user': FRODO })).body)

  it('puts the user in, and out of the one before', async () => {
    const api = sandbox()
    expect(await schemes(api)).toContain('Off-peak charging')
    const { status, body } = await api.post(`${NIGHT_SAVER}/join`)
    expect(status).toBe(201)
    expect(body).toEqual((await api.get(NIGHT_SAVER)).body)
    expect(await schemes(api)).toEqual(['Quiet nights', 'Refer a friend'])
    const suppliers = await api.get(`/suppliers?available_for_user_id=${FRODO}`)
    expect(names(suppliers.body)).toEqual(['Rivendell Renewables'])
    await api.post(`${COOLCHARGE}/join`)
    expect(await schemes(api)).toContain('Off-peak charging')
  })

  it('again changes nothing', async () => {
    const api = sandbox()
    const before = await schemes(api)
    expect((await api.post(`${COOLCHARGE}/join`)).status).toBe(201)
    expect(await schemes(api)).toEqual(before)
  })

  it('takes a user', async () => {
    const api = sandbox()
    expect((await api.post(`${NIGHT_SAVER}/join`, undefined, await application(api))).status).toBe(400)
    const headers = await application(api, ROSIE)
    expect((await api.post(`${COOLCHARGE}/join`, undefined, headers)).status).toBe(201)
    expect(names((await api.get('/incentive_schemes', headers)).body)).toContain('Off-peak charging')
  })

  it('is not possible without a default tier, nor where there is none', async () => {
    const api = sandbox()
    expect((await api.post(`${LONDON_TRIAL}/join`)).status).toBe(404)
    expect((await api.post(`${NOWHERE}/join`)).status).toBe(404)
    expect(await schemes(api)).toContain('Off-peak charging')
  })
})

describe('incentive schemes', () => {
  it('are those that are open to the user, and tell which of them have run out', async () => {
    const { get } = sandbox()
    const first = await get('/incentive_schemes?page_size=2', { 'evenergy-user': FRODO })
    const second = await get(first.links.next as string, { 'evenergy-user': FRODO })
    const all = [...first.body, ...second.body]
    expect(all).toContainEqual({
      id: 'incs01JE3ZY9Z2C0E087C942B9WKBC',
      name: 'Off-peak charging',
      description: 'Earn $0.10 for each kWh charged off-peak.',
      visible: true,
      available: true,
    })
    expect(names(all.filter(({ available }) => !available))).toEqual(['Winter of 2024'])
  })
})

describe('incentive schemes of nobody in particular', () => {
  it('are refused', async () => {
    const { get, mock } = sandbox()
    expect((await get('/incentive_schemes', await application({ mock }))).status).toBe(400)
    const rosie = await get('/incentive_schemes', await application({ mock }, ROSIE))
    expect(names(rosie.body)).toEqual(['Refer a friend'])
  })
})

describe('participation agreements', () => {
  it('are listed from the newest version on, and retrieved', async () => {
    const { get } = sandbox()
    const { body } = await get(`${COOLCHARGE}/participation_agreement_versions`)
    expect(body.map((v: { version_number: number }) => v.version_number)).toEqual([2, 1])
    for (const version of body) expect((await get(version.url)).body).toEqual(version)
    const first = await get(`${COOLCHARGE}/participation_agreement_versions?page_size=1`)
    expect((await get(first.links.next as string)).body).toEqual(body.slice(1))
  })

  it('are in force in their last published version', async () => {
    const { get, url } = sandbox()
    const { body } = await get(`${COOLCHARGE}/participation_agreement_versions/current`)
    expect(body).toMatchObject({ url: url(CURRENT), published: true, version_number: 2 })
    expect((await get(`${ROXBURY}/participation_agreement_versions/current`)).status).toBe(404)
    expect((await get(`${NOWHERE}/participation_agreement_versions/current`)).status).toBe(404)
  })

  it('are accepted, once or again', async () => {
    const { post } = sandbox()
    for (const _ of [1, 2])
      expect(await post(`${CURRENT}/accept`, {})).toMatchObject({ status: 201, body: undefined })
    expect((await post(`${CURRENT}/accept`, { accepted: true })).status).toBe(400)
    expect((await post(`${CURRENT.replace('KPN', 'KPX')}/accept`, {})).status).toBe(404)
  })
})

describe('accepting a participation agreement', () => {
  it('is for users themselves, whoever else acts for them', async () => {
    const { post, mock } = sandbox()
    for (const headers of [await application({ mock }), await application({ mock }, ROSIE)])
      expect((await post(`${CURRENT}/accept`, {}, headers)).status).toBe(403)
  })
})

describe.each(['user_verification', 'post-enrollment-verification'])('%s', (operation) => {
  const { post } = sandbox()

  it.each([
    [{ account_number: '12345678-A' }],
    [{ account_number: '0987654321', said: 'ABC-12345678' }],
    [{ pin: 'abcde-12345' }],
  ])('takes %j', async (body) => {
    expect(await post(`${COOLCHARGE}/${operation}`, body)).toMatchObject({ status: 201, body: undefined })
  })

  it.each([
    ['what is missing', {}, { account_number: ['This program needs an account number.'] }],
    ['what is malformed', { account_number: 'x' }, { account_number: ['Not in the form of this program.'] }],
    ['what is no text', { pin: 12345 }, { pin: ['Not in the form of this program.'] }],
    [
      'what nobody asked for',
      { pin: 'abcde-12345', shoe_size: '42' },
      { shoe_size: ['This program does not ask for it.'] },
    ],
    [
      'what would be a member of every object',
      JSON.parse('{"pin":"abcde-12345","constructor":"x","__proto__":"y"}'),
      JSON.parse(
        '{"constructor":["This program does not ask for it."],"__proto__":["This program does not ask for it."]}',
      ),
    ],
    ['what is no object', ['account_number'], { body: ['Must be object.'] }],
  ])('refuses %s', async (_, sent, field_errors) => {
    const { status, body } = await post(`${COOLCHARGE}/${operation}`, sent)
    expect(status).toBe(400)
    expect(body.field_errors).toEqual(field_errors)
  })

  it('asks each program what it wants', async () => {
    expect((await post(`${NIGHT_SAVER}/${operation}`, { pin: 'abcde-12345' })).status).toBe(400)
    expect((await post(`${NIGHT_SAVER}/${operation}`, { account_number: '12345678' })).status).toBe(201)
    expect((await post(`${NOWHERE}/${operation}`, { account_number: '12345678' })).status).toBe(404)
  })
})

describe('vehicle compatibility', () => {
  it('lists the models that it supports at once, with what it can do with them', async () => {
    const { get } = sandbox()
    const { body } = await get(`${COOLCHARGE}/vehicle_compatibility?expand=model`)
    const volvo = body.find((c: { model: { id: string } }) => c.model.id === 'vmod01HSBR8Z36GD7A46K7M4R12VG0')
    expect(volvo).toMatchObject({ can_control_charge: true, type: 'BEV', start_year: 2022, end_year: null })
    expect(body.length).toBeGreaterThan(20)
    expect((await get(`${NOWHERE}/vehicle_compatibility`)).status).toBe(404)
  })
})

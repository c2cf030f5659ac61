import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { createMock, type DeclaredWorld, startMock } from 'ev-energy-mock'
import schema from 'ev-energy-mock/world.schema.json' with { type: 'json' }
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sandbox } from './api.ts'

const CAR = 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'
const TRIM = 'trim01HRFHBCM7VBSWRPVYFBQMH2BR'
const TARIFF = '/tariffs/tari01HN2NJ9NMRZBXT1H6FT9N7735'
const KARI = 'user01J0000000000000000000000A'
const EMPTY = 'user01J0000000000000000000000B'

const world: DeclaredWorld = {
  seed: 'declared',
  users: 2,
  clock: { now: '2026-06-01T12:00:00Z', speed: 0 },
  people: [
    {
      id: KARI,
      email: 'kari@example.com',
      name: 'Kari Nordmann',
      location: { latitude: 59.9, longitude: 10.7, country_code: 'NO' },
      vehicles: [{ trim: TRIM, description: 'Bilen', level: 35, plugged_in: false }],
      evses: [{ cpid: 'KARI-1' }],
    },
    { id: EMPTY, email: 'empty@example.com' },
  ],
  vehicles: { [CAR]: { level: 60, plugged_in: true } },
}

/** A vehicle as whoever stands beside it sees it. */
async function atHand({ mock }: ReturnType<typeof sandbox>, id: string) {
  return (await mock.fetch(`https://sandbox.test/_control/vehicles/${id}`)).json()
}

describe('a world that is declared', () => {
  it('has people with what they were given and nothing else', async () => {
    const api = sandbox({ world })
    const as = (user: string) => ({ 'evenergy-user': user })
    expect((await api.get(`/users/${KARI}`, as(KARI))).body).toMatchObject({
      full_name: 'Kari Nordmann',
      default_location: { country_code: 'NO', latitude: 59.9 },
    })
    const { body: vehicles } = await api.get('/vehicles', as(KARI))
    expect(vehicles).toMatchObject([{ description: 'Bilen' }])
    expect(await atHand(api, vehicles[0].id)).toMatchObject({
      state_of_charge_percentage: 35,
      is_plugged_in: false,
    })
    expect((await api.get('/evses', as(KARI))).body).toMatchObject([{ cpid: 'KARI-1' }])
    for (const list of ['/vehicles', '/evses', '/charging_sessions', '/inverters'])
      expect((await api.get(list, as(EMPTY))).body, list).toEqual([])
  })

  it('has a car at 60 % in the middle of a charge, also after a reset, and in every other world of the mock', async () => {
    const api = sandbox({ world })
    const isCharging = { state_of_charge_percentage: 60, is_plugged_in: true }
    expect(await atHand(api, CAR)).toMatchObject(isCharging)
    api.mock.clock.advance(3_600_000)
    api.mock.reset()
    expect(await atHand(api, CAR)).toMatchObject(isCharging)
    const other = api.mock.world('other')
    const response = await other.fetch(`https://sandbox.test/_control/vehicles/${CAR}`)
    expect(await response.json()).toMatchObject(isCharging)
    const { body } = await api.get(`/charging_sessions?vehicle_id=${CAR}`)
    expect(body.some(({ end }: { end: string | null }) => end === null)).toBe(true)
  })

  it('has resources that are other than the seed gives them, in any currency, or are not there', async () => {
    for (const currency of ['EUR', 'NOK', 'AUD']) {
      const { get } = sandbox({
        world: { resources: { [TARIFF]: { currency, name: 'Strøm' }, [`/vehicles/${CAR}`]: null } },
      })
      expect((await get(TARIFF)).body).toMatchObject({ currency, name: 'Strøm' })
      expect((await get(`/vehicles/${CAR}`)).status).toBe(404)
    }
  })

  it('lets seed, users and clock of the mock itself win', () => {
    const mock = createMock({ world, seed: 'mine', clock: { start: 0, speed: 0 } })
    expect(mock.save()).toMatchObject({ parts: { world: { seed: 'mine', users: 2 }, clock: { time: 0 } } })
  })

  it.each<[string, unknown, RegExp]>([
    ['an unknown key', { peopel: [] }, /it must not have the property peopel/],
    ['a wrong type', { users: 'two' }, /\/users must be integer/],
    ['a level beyond 100 %', { vehicles: { [CAR]: { level: 101 } } }, /\/level must be <= 100/],
    [
      'a vehicle that is not there',
      { vehicles: { vhcl00000000000000000000000000: {} } },
      /\/vehicles\/vhcl0+:.*no/i,
    ],
    [
      'a resource that is not there',
      { resources: { '/tariffs/none': {} } },
      /\/tariffs\/none: there is no such/,
    ],
    [
      'a property of another type',
      { resources: { [TARIFF]: { currency: 5 } } },
      /currency must be of type string/,
    ],
    [
      'a property that is none',
      { resources: { [TARIFF]: { curency: 'NOK' } } },
      /no property curency, but id/,
    ],
    [
      'two people with one address',
      { people: [{ email: 'a@b.co' }, { email: 'a@b.co' }] },
      /\/people\/1:.*address/,
    ],
    [
      'a trim that is none',
      { people: [{ email: 'a@b.co', vehicles: [{ trim: `trim0${'0'.repeat(25)}` }] }] },
      /no trim/,
    ],
  ])('with %s is refused, and told where', (_, wrong, message) => {
    expect(() => createMock({ world: wrong as DeclaredWorld })).toThrow(message)
    expect(() => createMock({ world: wrong as DeclaredWorld })).toThrow(TypeError)
  })
})

describe('a seed file', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ev-energy-seed-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const file = (name: string, text: string) => {
    writeFileSync(path.join(folder, name), text)
    return path.join(folder, name)
  }

  it('says in YAML or JSON what the world starts with', async () => {
    const yaml = `people:\n  - email: kari@example.com\nvehicles:\n  ${CAR}: { level: 60, plugged_in: true }\n`
    for (const seedFile of [file('a.yaml', yaml), file('a.json', JSON.stringify(world))]) {
      const mock = await startMock({ port: 0, quiet: true, seedFile })
      const response = await fetch(`${mock.url}/_control/vehicles/${CAR}`)
      expect(await response.json()).toMatchObject({ state_of_charge_percentage: 60 })
      await mock.close()
    }
  })

  it.each([
    ['typo.yaml', 'users: 3\nvehicels: {}\n', /typo\.yaml:2:1: .*vehicels/],
    ['deep.yaml', `vehicles:\n  ${CAR}:\n    level: full\n`, /deep\.yaml:3:12: .*level must be number/],
    ['broken.yaml', 'users: [1\n', /broken\.yaml:\d+:\d+: /],
    ['broken.json', '{"users": 3', /broken\.json:\d+:\d+: /],
    ['list.yaml', '- 1\n', /list\.yaml:1:1: .*must be object/],
  ])(
    'with a fault (%s) is refused in one line, with the line and the column',
    async (name, text, message) => {
      const error = await startMock({ port: 0, quiet: true, seedFile: file(name, text) }).catch(
        (error) => error,
      )
      expect(error.message).toMatch(message)
      expect(error.message).not.toContain('\n')
    },
  )

  it('that is not there, or is a folder, is refused', async () => {
    await expect(startMock({ seedFile: path.join(folder, 'none') })).rejects.toThrow(
      /none cannot be read: there is no/,
    )
    await expect(startMock({ seedFile: folder })).rejects.toThrow(/is a folder/)
  })

  it('is described by a schema that others can use', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
    addFormats.default(ajv)
    const validate = ajv.compile(schema)
    expect(validate(world)).toBe(true)
    expect(validate({ people: [{}] })).toBe(false)
  })
})

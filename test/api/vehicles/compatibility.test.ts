import { describe, expect, it } from 'vitest'
import { createMock } from '../../../mock/src/host/index.ts'
import { sandbox } from '../../sandbox/api.ts'

const { get, post } = sandbox()
const blank = 'Must be more than spaces, as in Wallbox.'
const PROBLEMS = 'https://api.ev.energy/v2/problems/'
const BRITISH_PROGRAM = 'prog01HRS4TSK26BPBV7127DH7E0HA'
const AMERICAN_PROGRAM = 'prog01HW2C4E6G8J1K3N5P7R9T2V4X'
const anonymous = (language?: string) => ({
  authorization: '',
  ...(language !== undefined && { 'accept-language': language }),
})

const KINDS = [
  {
    kind: 'vehicle',
    parameter: 'vehicle_model_id',
    unknown: 'vmod01HSBR8Z36GD7A46K7M4R12VGZ',
    // A Volkswagen ID.3, which is not sold in America.
    european: 'ID.3',
    notFound: 'program-not-found-vehicle-compatibility',
    prefix: 'vwlt',
  },
  {
    kind: 'evse',
    parameter: 'evse_model_id',
    unknown: 'emod01HS9A004X5TB5JCMHENB5Z44Z',
    european: 'EVWC2S22',
    notFound: 'program-not-found',
    prefix: 'ewlt',
  },
] as const

async function modelOf(kind: string, name: string): Promise<string> {
  const { body } = await get(`/${kind}_models?page_size=100`)
  return body.find((model: { name: string }) => model.name === name).id
}

describe.each(KINDS)('the check whether $kind models are supported', (subject) => {
  const { kind, parameter, unknown, european, notFound } = subject
  const check = `/${kind}_compatibility/check`

  it('goes by the country that is sent, in either case', async () => {
    const model = await modelOf(kind, european)
    const verdict = async (country: string) =>
      (await get(`${check}?${parameter}=${model}&country=${country}`, anonymous('de-DE'))).body.compatible
    expect([await verdict('GB'), await verdict('gb'), await verdict('US')]).toEqual([true, true, false])
  })

  it.each([
    ['en-GB,en;q=0.8', true],
    ['en-US;q=0.5, en-GB;q=0.9', true],
    ['en, en-GB;q=0', false],
    ['zh-Hans-US', false],
    ['en', false],
    ['*', false],
    [';;,', false],
  ])('falls back on the region of Accept-Language: %s', async (language, compatible) => {
    const model = await modelOf(kind, european)
    const { body } = await get(`${check}?${parameter}=${model}`, anonymous(language))
    expect(body.compatible).toBe(compatible)
  })

  it('assumes the United States when nothing is known', async () => {
    const model = await modelOf(kind, european)
    expect((await get(`${check}?${parameter}=${model}`, anonymous())).body.compatible).toBe(false)
  })

  it('goes by the countries of a program instead, when one is named', async () => {
    const model = await modelOf(kind, european)
    const verdict = async (program: string, country: string) => {
      const query = `${parameter}=${model}&country=${country}&program_id=${program}`
      return (await get(`${check}?${query}`, anonymous(`en-${country}`))).body.compatible
    }
    expect(await verdict(BRITISH_PROGRAM, 'US')).toBe(true)
    expect(await verdict(AMERICAN_PROGRAM, 'GB')).toBe(false)
  })

  it('tells the rank of the make, whatever the verdict', async () => {
    const model = await modelOf(kind, european)
    const ranks = []
    for (const country of ['GB', 'US'])
      ranks.push((await get(`${check}?${parameter}=${model}&country=${country}`)).body.recommendation_rank)
    expect(ranks[0]).toBe(ranks[1])
    expect(ranks[0]).toBeGreaterThanOrEqual(1)
  })

  it('says which is missing, the model or the program', async () => {
    const model = await modelOf(kind, european)
    const noModel = await get(`${check}?${parameter}=${unknown}`)
    expect([noModel.status, noModel.body.type]).toEqual([404, `${PROBLEMS}${kind}-model-not-found/`])
    const noProgram = await get(`${check}?${parameter}=${model}&program_id=prog01HRS4TSK26BPBV7127DH7E0HZ`)
    expect([noProgram.status, noProgram.body.type]).toEqual([404, `${PROBLEMS}${notFound}/`])
  })

  it('refuses a country of three letters, and no model at all', async () => {
    for (const query of [`${parameter}=${await modelOf(kind, european)}&country=GBR`, 'country=GB']) {
      const { status, body } = await get(`${check}?${query}`)
      expect([status, body.type]).toEqual([400, `${PROBLEMS}validation-failed-${kind}-compatibility-check/`])
    }
  })
})

describe('the check whether EVSE models are supported', () => {
  it('calls support beta only where there is any', async () => {
    const model = await modelOf('evse', 'EMEVC48')
    const verdict = async (country: string) =>
      (await get(`/evse_compatibility/check?evse_model_id=${model}&country=${country}`)).body
    expect(await verdict('US')).toMatchObject({ compatible: true, beta: true })
    expect(await verdict('GB')).toMatchObject({ compatible: false, beta: false })
  })

  it('takes only the models that a program can use, where they are also supported', async () => {
    const verdict = async (name: string, query: string) =>
      (await get(`/evse_compatibility/check?evse_model_id=${await modelOf('evse', name)}&${query}`)).body
        .compatible
    const inProgram = `program_id=${BRITISH_PROGRAM}`
    expect([await verdict('Pulsar Max', 'country=GB'), await verdict('Pulsar Max', inProgram)]).toEqual([
      true,
      false,
    ])
    expect([await verdict('Pulsar Plus', 'country=GB'), await verdict('Pulsar Plus', inProgram)]).toEqual([
      true,
      true,
    ])
    expect(await verdict('EVWC2S22', `program_id=${AMERICAN_PROGRAM}`)).toBe(false)
  })
})

describe.each(KINDS)('the waitlist for a $kind', ({ kind, parameter, unknown, european, prefix }) => {
  const path = `/${kind}_waitlist`
  const make = `${kind}_make_name`
  const name = `${kind}_model_name`
  const email = 'user@example.com'

  it('takes a model of the catalogue, or a make and a model by name', async () => {
    const model = await modelOf(kind, european)
    const ways = [
      { email, [parameter]: model },
      { email, [parameter]: model, [make]: null, [name]: null, program_id: null },
      { email, [make]: 'Ohme', [name]: 'Home' },
      { email, [parameter]: null, [make]: 'Ohme', [name]: 'Home' },
    ]
    const ids = new Set()
    for (const way of ways) {
      const { status, body } = await post(path, way, anonymous())
      expect(status).toBe(201)
      expect(body.id).toMatch(new RegExp(`^${prefix}`))
      ids.add(body.id)
    }
    expect(ids.size).toBe(ways.length)
  })

  it.each([
    ['nothing', {}, parameter],
    ['both ways', { [parameter]: 'known', [make]: 'A', [name]: 'B' }, parameter],
    ['a model and half a name', { [parameter]: 'known', [make]: 'A' }, parameter],
    ['a make alone', { [make]: 'A' }, parameter],
    ['a model name alone', { [name]: 'B' }, parameter],
    ['an unknown model', { [parameter]: unknown }, parameter],
    [
      'an unknown program',
      { [make]: 'A', [name]: 'B', program_id: 'prog01HRS4TSK26BPBV7127DH7E0HZ' },
      'program_id',
    ],
    ['an address that is none', { email: 'user', [make]: 'A', [name]: 'B' }, 'email'],
  ])('refuses %s', async (_, sent, field) => {
    const known = await modelOf(kind, european)
    const body = Object.fromEntries(
      Object.entries({ ...{ email }, ...sent }).map(([key, value]) => [
        key,
        value === 'known' ? known : value,
      ]),
    )
    const refused = await post(path, body, anonymous())
    expect([refused.status, refused.body.type]).toEqual([
      400,
      `${PROBLEMS}validation-failed-${kind}-waitlist/`,
    ])
    expect(Object.keys(refused.body.field_errors)).toEqual([field])
  })

  it('tells the two ways and what is blank, also by the mock host', async () => {
    const mock = createMock()
    const ways = { [parameter]: [`Send either ${parameter}, or ${make} and ${name}.`] }
    for (const base of ['/v2', '/_mock/ev.energy-api-v2'])
      for (const [sent, errors] of [
        [{}, ways],
        [{ [make]: 'A' }, ways],
        [{ [name]: 'B' }, ways],
        [{ [parameter]: unknown, [make]: 'A' }, ways],
        [{ [make]: '', [name]: 'B' }, { [make]: [blank] }],
        [{ [make]: 'A', [name]: ' \t' }, { [name]: [blank] }],
      ] as const) {
        const response = await mock.fetch(`http://127.0.0.1${base}${path}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ email, ...sent }),
        })
        expect(response.status).toBe(400)
        expect(((await response.json()) as { field_errors: object }).field_errors).toEqual(errors)
      }
  })
})

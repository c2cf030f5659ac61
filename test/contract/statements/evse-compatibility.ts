import { expect } from 'vitest'
import { fits, open, problem, takes, told } from './described.ts'
import { anonymous, answers, type Face, onBoth, preferring, refuses } from './face.ts'
import { type Sight, type Statement, there } from './statement.ts'

const NAME = 'GET /evse_compatibility/check'
const BRITISH = 'emod01HS9A004X5TB5JCMHENB5Z446'
const check = (model = BRITISH, query = '') => `/evse_compatibility/check?evse_model_id=${model}${query}`
const NIGHT_SAVER = '&program_id=prog01HRS4TSK26BPBV7127DH7E0HA'
const SUN_HOURS = '&program_id=prog01HW2C4E6G8J1K3N5P7R9T2V4X'
const FAILED = 'validation-failed-evse-compatibility-check'

const modelOf = async ({ get }: Face, name: string): Promise<string> =>
  (await get('/evse_models?page_size=100')).body.find((model: { name: string }) => model.name === name).id

const works = async ({ get }: Face, path: string, language?: string) =>
  (await get(path, { ...anonymous, ...(language !== undefined && { 'Accept-Language': language }) })).body
    .compatible

const SAME = 'it answers the example, whatever the model and the country'

/** A mistake in the request has the type that the document gives it. */
const mistaken = (path: string): Sight => ({
  document: problem(NAME, 400, FAILED),
  ...onBoth(refuses(400, FAILED, NAME, path, anonymous)),
})

export const evseCompatibility: readonly Statement[] = [
  [
    7,
    'whether a model works in a country can be checked',
    there(NAME, check(BRITISH, '&country=GB'), /works in a country/),
  ],
  [
    7,
    'the answer says so',
    {
      document: told(NAME, /can be connected in one country/),
      v2: async (face) => {
        expect(await works(face, check(BRITISH, '&country=GB'))).toBe(true)
        expect(await works(face, check(BRITISH, '&country=US'))).toBe(false)
      },
      _mock: async (face) => expect(await works(face, check())).toBeTypeOf('boolean'),
    },
  ],
  [
    8,
    'and whether support is in beta',
    {
      document: told(NAME, /still in beta/),
      v2: async (face) => {
        const beta = async (name: string, country: string) =>
          (await face.get(check(await modelOf(face, name), `&country=${country}`))).body.beta
        expect([await beta('EMEVC48', 'US'), await beta('EVWC2S22', 'GB')]).toEqual([true, false])
      },
      _mock: async ({ get }) => expect((await get(check())).body.beta).toBeTypeOf('boolean'),
    },
  ],
  [12, 'without a token', { document: open(NAME), ...onBoth(answers(200, NAME, check(), anonymous)) }],
  [
    14,
    'the country is the parameter before anything else',
    {
      document: told(NAME, /1\. the `country` parameter; 2\. the region in `Accept-Language`; 3\. `US`/),
      v2: async (face) => {
        expect(await works(face, check(BRITISH, '&country=GB'), 'en-US')).toBe(true)
        expect(await works(face, check(BRITISH, '&country=US'), 'en-GB')).toBe(false)
      },
      _mock: SAME,
    },
  ],
  [
    15,
    'else that of Accept-Language',
    {
      document: takes(NAME, 'Accept-Language', 'country'),
      v2: async (face) =>
        expect([await works(face, check(), 'en-GB'), await works(face, check(), 'en-US')]).toEqual([
          true,
          false,
        ]),
      _mock: SAME,
    },
  ],
  [
    15,
    'else the United States',
    {
      document: told(NAME, /3\. `US`/),
      v2: async (face) => {
        expect(await works(face, check())).toBe(false)
        expect(await works(face, check(await modelOf(face, 'CPH50')))).toBe(true)
      },
      _mock: SAME,
    },
  ],
  [
    17,
    'a program takes only the models that it supports',
    {
      document: told(NAME, /one of the program's supported EVSE models/),
      v2: async (face) => {
        const [max, plus] = [await modelOf(face, 'Pulsar Max'), await modelOf(face, 'Pulsar Plus')]
        expect(await works(face, check(max, '&country=GB'))).toBe(true)
        expect(await works(face, check(max, NIGHT_SAVER))).toBe(false)
        expect(await works(face, check(plus, NIGHT_SAVER))).toBe(true)
      },
      _mock: SAME,
    },
  ],
  [
    19,
    'and they have to work where the program is as well',
    {
      document: told(NAME, /and also be supported in the program's region/),
      v2: async (face) => {
        expect(await works(face, check(BRITISH, NIGHT_SAVER))).toBe(true)
        expect(await works(face, check(BRITISH, SUN_HOURS))).toBe(false)
      },
      _mock: SAME,
    },
  ],
  [
    21,
    'the parameter and Accept-Language count for nothing beside a program',
    {
      document: told(NAME, /`country` and `Accept-Language` then play no part/),
      v2: async (face) => {
        expect(await works(face, check(BRITISH, `${NIGHT_SAVER}&country=US`), 'en-US')).toBe(true)
        expect(await works(face, check(BRITISH, `${SUN_HOURS}&country=GB`), 'en-GB')).toBe(false)
        await answers(200, NAME, check(BRITISH, `${NIGHT_SAVER}&country=nowhere`))(face)
      },
      _mock: answers(200, NAME, check(BRITISH, `${NIGHT_SAVER}&country=nowhere`)),
    },
  ],
  [
    24,
    'problems are those of RFC 9457',
    {
      document: fits('Problem', {
        type: 'https://api.ev.energy/v2/problems/',
        title: 'A',
        status: 400,
        detail: 'B',
      }),
      ...onBoth(async ({ get }) => {
        const { headers, body } = await get('/evse_compatibility/check')
        expect(headers.get('content-type')).toBe('application/problem+json')
        expect(body).toMatchObject({ status: 400, title: expect.any(String), detail: expect.any(String) })
      }),
    },
  ],
  [27, 'a model that is missing is a mistake with a type of its own', mistaken('/evse_compatibility/check')],
  [28, 'so is one that is malformed', mistaken(check('EVWC2S22'))],
  [28, 'so is a country that is', mistaken(check(BRITISH, '&country=GBR'))],
  [
    29,
    'an unknown model is another',
    {
      document: problem(NAME, 404, 'evse-model-not-found'),
      v2: refuses(404, 'evse-model-not-found', NAME, check('emod01HS9A004X5TB5JCMHENB50000')),
      _mock: refuses(
        404,
        'evse-model-not-found',
        NAME,
        check(),
        preferring('code=404, example=EVSEModelNotFound'),
      ),
    },
  ],
  [
    31,
    'and an unknown program',
    {
      document: problem(NAME, 404, 'program-not-found'),
      v2: refuses(
        404,
        'program-not-found',
        NAME,
        check(BRITISH, '&program_id=prog01HRS4TSK26BPBV7127DH70000'),
      ),
      _mock: refuses(
        404,
        'program-not-found',
        NAME,
        check(),
        preferring('code=404, example=ProgramNotFound'),
      ),
    },
  ],
]

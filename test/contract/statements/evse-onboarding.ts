import { expect } from 'vitest'
import { application } from '../../sandbox/application.ts'
import { operation, parameter, schema, together, told } from './described.ts'
import { answers, control, type Face, leads, onBoth } from './face.ts'
import { begin, EVSE, type Statement } from './statement.ts'

const NAME = 'GET /evse_onboarding'
const IMPORT = 'POST /evse_onboarding/import'
const MODEL = 'emod01HS9A004X5TB5JCMHENB5Z446'
const MAKE = 'emak01HS8FRXKJD5JZZ7ZN6W8H21P8'
const PROVIDERS = ['ChargePoint', 'EO', 'SyncEV', 'EnelX', 'Easee', 'Wallbox', 'Zaptec']
const RETURN = 'https://drivers.example.com/done'
const json = (query = '') => begin('evse', `&response_type=json${query}`)

/** Goes through the pages to the end, in a browser that is then sent back to the application. */
async function end(face: Face, query: string): Promise<URL> {
  await control(face, '/applications', {
    client_id: 'my-app',
    redirect_uris: ['com.example.app:/done'],
    onboarding_redirect_url: RETURN,
  })
  const path = begin('evse', `&model_id=${MODEL}${query}`).replace('sandbox-cc-id', 'my-app')
  const page = (await face.get(path)).headers.get('location') ?? ''
  const submit = (fields: Record<string, string>) =>
    face.mock.fetch(page, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
  await submit({ outcome: 'success' })
  return new URL((await submit({ device: '0' })).headers.get('location') ?? '')
}

const NO_PAGES = 'it has no pages to come to the end of'

export const evseOnboarding: readonly Statement[] = [
  [
    125,
    'onboarding begins in a browser or a web view',
    { document: told(NAME, /browser, or in a web view/), ...onBoth(leads(begin('evse'))) },
  ],
  [
    127,
    'without make and model the user picks a make',
    {
      document: told(NAME, /neither `make_id` nor `model_id` the user first picks the make/),
      v2: async ({ mock, get }) => {
        const { headers } = await get(begin('evse'))
        const page = await mock.fetch(headers.get('location') ?? '')
        expect(await page.text()).toContain('Who makes your charger?')
      },
      _mock: 'it has no pages',
    },
  ],
  [
    131,
    'native clients get JSON in the place of a redirect',
    {
      document: together(
        () => expect(parameter(NAME, 'response_type').schema.enum).toEqual(['json']),
        told(NAME, /web view of their own.*in place of the redirect/),
      ),
      ...onBoth(async ({ get }) => {
        const { status, body } = await get(json(`&make_id=${MAKE}`))
        expect([status, URL.canParse(body.url)]).toEqual([200, true])
      }),
    },
  ],
  [
    131,
    'if they name a make or a model',
    {
      document: () =>
        expect(operation(NAME)['x-requires-any-of']).toEqual({ response_type: ['make_id', 'model_id'] }),
      ...onBoth(async (face) => {
        await answers(400, NAME, json())(face)
        await answers(200, NAME, json(`&model_id=${MODEL}`))(face)
      }),
    },
  ],
  [
    135,
    'the browser ends at the URL that the application has registered',
    {
      document: told(NAME, /At the end.*`onboarding_redirect_url` of the application/),
      v2: async (face) => expect((await end(face, '')).href).toMatch(`${RETURN}?`),
      _mock: NO_PAGES,
    },
  ],
  [
    137,
    'with the id of the EVSE, which can be retrieved',
    {
      document: told(NAME, /`evse_uid`: its id.*Use this one/),
      v2: async (face) => {
        const id = (await end(face, '')).searchParams.get('evse_uid')
        expect((await face.get(`/evses/${id}`)).body.id).toBe(id)
      },
      _mock: NO_PAGES,
    },
  ],
  [
    138,
    'and with its older, integer one',
    {
      document: told(NAME, /`evse_id`: its integer key/),
      v2: async (face) => expect((await end(face, '')).searchParams.get('evse_id')).toMatch(/^\d+$/),
      _mock: NO_PAGES,
    },
  ],
  [
    140,
    'and with no more than those two',
    {
      document: told(NAME, /\?evse_id=123&evse_uid=evse01/),
      v2: async (face) =>
        expect([...(await end(face, '')).searchParams.keys()].sort()).toEqual(['evse_id', 'evse_uid']),
      _mock: NO_PAGES,
    },
  ],
  [
    144,
    'an EVSE is imported by its serial number',
    {
      document: told(IMPORT, /by serial number/),
      ...onBoth(
        answers(201, IMPORT, '/evse_onboarding/import', {}, { provider: 'Easee', serial_number: 'EH123456' }),
      ),
    },
  ],
  [
    144,
    'under the email address of the user of the token, so there has to be one',
    {
      document: told(IMPORT, /asked for the user's email address/),
      v2: async (face) => {
        const body = { provider: 'Easee', serial_number: 'EH123456' }
        await answers(400, IMPORT, '/evse_onboarding/import', await application(face), body)(face)
      },
      _mock: 'it knows no users',
    },
  ],
  [
    144,
    'and is answered as it is retrieved',
    {
      document: () => {
        const schemaOf = (name: string, status: number) =>
          operation(name).responses[status].content['application/json'].schema
        expect(schemaOf(IMPORT, 201)).toEqual(schemaOf('GET /evses/{evse_id}', 200))
      },
      v2: async ({ get, post }) => {
        const { body } = await post('/evse_onboarding/import', {
          provider: 'Easee',
          serial_number: 'EH123456',
        })
        expect((await get(`/evses/${body.id}`)).body).toEqual(body)
      },
      _mock: async ({ get, post }) => {
        const { body } = await post('/evse_onboarding/import', {
          provider: 'Easee',
          serial_number: 'EH123456',
        })
        expect((await get(`/evses/${EVSE}`)).body).toEqual(body)
      },
    },
  ],
  [
    146,
    'seven providers can do that',
    {
      document: () => expect(schema('EVSEImportRequest').properties.provider.enum).toEqual(PROVIDERS),
      v2: async (face) => {
        // What no provider knows is another refusal than that of a provider that is not asked.
        for (const provider of PROVIDERS)
          await answers(404, IMPORT, '/evse_onboarding/import', {}, { provider, serial_number: '?' })(face)
      },
      _mock: async (face) => {
        for (const provider of PROVIDERS)
          await answers(201, IMPORT, '/evse_onboarding/import', {}, { provider, serial_number: '?' })(face)
      },
    },
  ],
  [
    146,
    'and others are refused: they are for the pages',
    {
      document: told(IMPORT, /any other provider connect it through `GET \/evse_onboarding`/),
      ...onBoth(
        answers(400, IMPORT, '/evse_onboarding/import', {}, { provider: 'Ohme', serial_number: 'OHM1' }),
      ),
    },
  ],
]

import { expect } from 'vitest'
import { calls, document } from '../../scripts/contract.ts'
import { sandbox } from '../sandbox/api.ts'
import { application } from '../sandbox/application.ts'

/** The captured documents, by the names that they came under. */
export const DOCUMENTS = {
  onboarding: '000_c88253931333537f.txt',
  commandLog: '001_275a5d39d73d0a2a.txt',
  sites: '002_6d634a26a64d3bb8.txt',
  vehicles: '003_28c49a19e7cc2d8a.txt',
  evses: '004_572aa5f787164933.txt',
} as const

/** Something that a document says, in our words, and how it shows in the description and on both faces of the mock. */
export type Statement = readonly [
  document: keyof typeof DOCUMENTS,
  line: number,
  says: string,
  check: () => void | Promise<void>,
]

const USER = 'user01HN2NJ9NMRZBXT1H6FT9N7735'
const VEHICLE = 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'
const EVSE = 'evse01HSH04KDEWF6Z4DB2J77J74K5'
const EVSE_MODEL = 'emod01HS9A004X5TB5JCMHENB5Z446'
const EXAMPLES = 'https://sandbox.test/_mock/ev.energy-api-v2'

interface Described {
  readonly description?: string
  readonly name?: string
  readonly required?: boolean
}
// biome-ignore lint/suspicious/noExplicitAny: places of a document of any shape, each of which is compared.
type Any = any

const schemas = document.components?.schemas as Record<string, Any>

function operation(name: string): Any {
  const found = calls().find((call) => call.name === name)
  if (!found) throw new Error(`the document has no ${name}`)
  return found.operation
}

const parametersOf = (name: string): Described[] => {
  const references = operation(name).parameters ?? []
  return references.map((one: { $ref?: string }) =>
    one.$ref === undefined
      ? one
      : one.$ref
          .split('/')
          .slice(1)
          .reduce((at: Any, key: string) => at[key], document),
  )
}

const takes =
  (name: string, ...parameters: string[]) =>
  () => {
    const names = parametersOf(name).map((parameter) => parameter.name)
    for (const parameter of parameters) expect(names).toContain(parameter)
  }

const has =
  (schema: string, ...properties: string[]) =>
  () => {
    const known = JSON.stringify(schemas[schema])
    for (const property of properties) expect(known).toContain(`"${property}":`)
  }

const describes = (schema: string, property: string, words: RegExp) => () =>
  expect(schemas[schema].properties[property].description).toMatch(words)

/** Reads from both faces: from the sandbox as the default user, and what the mock host answers. */
async function both(path: string, init: RequestInit = {}): Promise<Any[]> {
  const { mock } = sandbox()
  const headers = { authorization: 'Bearer any', ...(init.headers as object) }
  return Promise.all(
    ['https://sandbox.test/v2', EXAMPLES].map(async (base) => {
      const response = await mock.fetch(base + path, { redirect: 'manual', ...init, headers })
      const text = await response.text()
      return { status: response.status, headers: response.headers, body: text && JSON.parse(text) }
    }),
  )
}

const answers = (path: string, status: number, init?: RequestInit) => async () => {
  for (const answer of await both(path, init)) expect(answer.status, JSON.stringify(answer.body)).toBe(status)
}

const leads = (path: string) => async () => {
  for (const { status, headers, body } of await both(path)) {
    expect([status, body]).toEqual([302, ''])
    expect(URL.canParse(headers.get('location') ?? '')).toBe(true)
  }
}

/** Every answer of both faces has these properties. */
const shows =
  (path: string, ...properties: string[]) =>
  async () => {
    for (const { status, body } of await both(path)) {
      expect(status).toBe(200)
      const one = Array.isArray(body) ? body[0] : body
      for (const property of properties) expect(one, property).toHaveProperty(property)
    }
  }

const told = (name: string, words: RegExp) => () => {
  const { summary = '', description = '' } = operation(name)
  expect(
    `${summary} ${description} ${parametersOf(name)
      .map((one) => one.description)
      .join(' ')}`,
  ).toMatch(words)
}

const refusedOnBoth = (path: string, body: object) => async () =>
  answers(path, 400, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  })()

const server = (url: string) => () =>
  expect((document as Any).servers.map((one: { url: string }) => one.url)).toContain(url)

const limited = (path: string) => async () => {
  const { mock } = sandbox()
  const response = await mock.fetch(`https://sandbox.test/v2${path}`)
  expect([response.status, response.headers.get('x-ratelimit-limit')]).toEqual([200, '50'])
}

const LOG = `/evses/${EVSE}/command_logs/2024-04-17T09:39:45.984584Z`
const begin = (device: string, query = '') =>
  `/${device}_onboarding?user_id=${USER}&client_id=sandbox-cc-id${query}`

/** The first page that a user comes to, who has named nothing, has a question. */
const asks = (device: string, question: string) => async () => {
  const { mock, get } = sandbox()
  const { headers } = await get(begin(device))
  expect(await (await mock.fetch(headers.get('location') ?? '')).text()).toContain(question)
}

export const STATEMENTS: readonly Statement[] = [
  ['onboarding', 4, 'vehicle onboarding takes the user', takes('GET /vehicle_onboarding', 'user_id')],
  ['onboarding', 5, 'and the make', takes('GET /vehicle_onboarding', 'make_id')],
  ['onboarding', 6, 'and the model', takes('GET /vehicle_onboarding', 'model_id')],
  ['onboarding', 7, 'and the trim', takes('GET /vehicle_onboarding', 'trim_id')],
  ['onboarding', 8, 'there is a mock host', server('https://developers.ev.energy/_mock/ev.energy-api-v2')],
  ['onboarding', 9, 'there is one live host', server('https://api.ev.energy/v2')],
  ['onboarding', 10, 'there is a staging host', server('https://api-staging.ev.energy/v2')],
  ['onboarding', 24, 'the browser is redirected, without content', leads(begin('vehicle'))],
  [
    'onboarding',
    25,
    'without make, model or trim the user chooses them',
    told('GET /vehicle_onboarding', /choos|pick|select/i),
  ],
  ['onboarding', 25, 'and is asked for the make first', asks('vehicle', 'Who makes your vehicle?')],
  [
    'onboarding',
    41,
    'a vehicle gets a reconnection URL, with 201',
    answers(`/vehicles/${VEHICLE}/reconnect`, 201, { method: 'POST' }),
  ],
  [
    'onboarding',
    45,
    'the answer has the URL and when it expires',
    has('VehicleReconnectionUrl', 'url', 'expiry', 'expires_at'),
  ],
  [
    'onboarding',
    46,
    'the version of an answer defaults to that of the application',
    () => expect(JSON.stringify(document.components?.headers)).toMatch(/default version/),
  ],
  [
    'onboarding',
    47,
    'the limit is counted by the hour and is 1,000 by default',
    async () => {
      for (const { headers } of await both('/vehicles')) expect(headers.get('x-ratelimit-limit')).toBe('1000')
    },
  ],
  [
    'onboarding',
    48,
    'every answer says how many requests are left',
    async () => {
      for (const { headers } of await both('/vehicles'))
        expect(headers.get('x-ratelimit-remaining')).toMatch(/^\d+$/)
    },
  ],
  [
    'commandLog',
    4,
    'a command log is known by its EVSE and the time it was logged',
    shows(LOG, 'url', 'logged_at', 'evse'),
  ],
  [
    'commandLog',
    22,
    'its EVSE can be expanded',
    async () => {
      expect((await sandbox().get(`${LOG}?expand=evse`)).body.evse).toHaveProperty('id')
    },
  ],
  ['commandLog', 31, 'it says when it was logged', describes('EVSECommandLog', 'logged_at', /recorded/i)],
  [
    'commandLog',
    32,
    'and the largest load, in milliamps',
    describes('EVSECommandLog', 'max_load_target_milliamps', /milliamp/i),
  ],
  ['commandLog', 33, 'and whether the EVSE is to be enabled', has('EVSECommandLog', 'is_enabled_target')],
  ['commandLog', 34, 'and whether it always is', has('EVSECommandLog', 'always_enabled')],
  ['commandLog', 35, 'and why the command was sent', shows(LOG, 'reason')],
  [
    'commandLog',
    36,
    'the URL of a log ends in a slash',
    async () => {
      for (const { body } of await both(LOG)) expect(body.url).toMatch(/Z\/$/)
    },
  ],
  ['commandLog', 36, 'the command has an internal id', shows(LOG, 'internal_command_id')],
  [
    'commandLog',
    47,
    'EVSE onboarding takes user, make, model and client',
    takes('GET /evse_onboarding', 'user_id', 'make_id', 'model_id', 'client_id'),
  ],
  ['commandLog', 48, 'and redirects', leads(begin('evse'))],
  ['commandLog', 49, 'and asks for what is missing', told('GET /evse_onboarding', /choos|pick|select/i)],
  ['sites', 19, 'EVSE sites are listed', answers('/evse_sites', 200)],
  [
    'sites',
    20,
    'with links to the pages around',
    async () => {
      for (const { headers } of await both('/evse_sites')) expect(headers.get('link')).toMatch(/rel="next"/)
    },
  ],
  ['sites', 24, 'a site has its EVSEs', shows('/evse_sites', 'evses')],
  ['sites', 25, 'and the management system that it is connected to', shows('/evse_sites', 'cpms_connection')],
  ['sites', 26, 'and a name of that for people', shows('/evse_sites', 'cpms_connection_display_name')],
  [
    'sites',
    27,
    'it says whether the user of the request is connected',
    async () => {
      const { mock, get } = sandbox()
      const site = '/evse_sites/site01JX2SZ0WAFTDYVYY0JRAYREY7'
      expect((await get(site)).body.user_connected).toBe(true)
      const headers = await application({ mock })
      expect((await get(site, headers)).body.user_connected).toBeNull()
      expect(typeof (await get(site, { ...headers, 'EvEnergy-User': USER })).body.user_connected).toBe(
        'boolean',
      )
    },
  ],
  [
    'sites',
    45,
    'one site is retrieved by its id',
    answers('/evse_sites/site01JX2SZ0WAFTDYVYY0JRAYREY7', 200),
  ],
  [
    'sites',
    70,
    'CPMS providers are listed in pages',
    takes('GET /cpms_providers', 'page_before', 'page_after'),
  ],
  [
    'sites',
    78,
    'a provider has id, URL, name and icon',
    shows('/cpms_providers', 'id', 'url', 'name', 'icon'),
  ],
  [
    'sites',
    78,
    'its URL ends in a slash',
    async () => {
      for (const { body } of await both('/cpms_providers')) expect(body[0].url).toMatch(/CHARGEPOINT\/$/)
    },
  ],
  ['sites', 95, 'one provider is retrieved by its id', answers('/cpms_providers/CHARGEPOINT', 200)],
  [
    'vehicles',
    4,
    'a make of vehicles has a name, an icon and its models',
    has('VehicleMake', 'name', 'icon', 'models'),
  ],
  [
    'vehicles',
    7,
    'its onboarding link is null where the make is not enough',
    describes('VehicleMake', 'onboarding_url', /null/i),
  ],
  [
    'vehicles',
    8,
    'an application gets no user in it unless it names one',
    async () => {
      const { mock, get } = sandbox()
      const headers = await application({ mock })
      const links = async (more = {}) =>
        (await get('/vehicle_makes?page_size=100', { ...headers, ...more })).body
          .flatMap((make: { onboarding_url: string | null }) => make.onboarding_url ?? [])
          .map((link: string) => new URL(link).searchParams.get('user_id'))
      expect(new Set(await links())).toEqual(new Set([null]))
      expect(new Set(await links({ 'EvEnergy-User': USER }))).toEqual(new Set([USER]))
    },
  ],
  [
    'vehicles',
    11,
    'a status log says when it was received',
    describes('VehicleStatusLog', 'logged_at', /reached/i),
  ],
  [
    'vehicles',
    12,
    'and when it was sampled, which is earlier',
    async () => {
      const { get } = sandbox()
      for (const log of (await get(`/vehicles/${VEHICLE}/status_logs`)).body)
        expect(log.sampled_at <= log.logged_at).toBe(true)
    },
  ],
  [
    'vehicles',
    13,
    'the level is null where it cannot be had',
    describes('VehicleStatusLog', 'state_of_charge_percentage', /null/i),
  ],
  ['vehicles', 14, 'so is whether it charges', describes('VehicleStatusLog', 'is_charging', /null/i)],
  ['vehicles', 15, 'and whether it is plugged in', describes('VehicleStatusLog', 'is_plugged_in', /null/i)],
  ['vehicles', 18, 'an error log says when it was logged', has('VehicleAPIErrorLog', 'logged_at')],
  ['vehicles', 19, 'and the status of the telematics API', has('VehicleAPIErrorLog', 'status_code')],
  ['vehicles', 20, 'and the integration', has('VehicleAPIErrorLog', 'controller')],
  [
    'vehicles',
    21,
    'and code, type, request and command',
    has('VehicleAPIErrorLog', 'error_code', 'error_type', 'request_id', 'command'),
  ],
  [
    'evses',
    7,
    'whether a model works in a country can be checked',
    shows(`/evse_compatibility/check?evse_model_id=${EVSE_MODEL}&country=GB`, 'compatible', 'beta'),
  ],
  [
    'evses',
    12,
    'without a token',
    async () => {
      const { mock } = sandbox()
      for (const base of ['https://sandbox.test/v2', EXAMPLES])
        expect(
          (await mock.fetch(`${base}/evse_compatibility/check?evse_model_id=${EVSE_MODEL}`)).status,
        ).toBe(200)
    },
  ],
  [
    'evses',
    14,
    'the country is the parameter, else Accept-Language, else US',
    async () => {
      const { mock } = sandbox()
      const check = async (query: string, language?: string) => {
        const response = await mock.fetch(
          `https://sandbox.test/v2/evse_compatibility/check?evse_model_id=${EVSE_MODEL}${query}`,
          {
            headers: language ? { 'accept-language': language } : {},
          },
        )
        return ((await response.json()) as { compatible: boolean }).compatible
      }
      expect([await check('&country=GB', 'en-US'), await check('', 'en-GB'), await check('')]).toEqual([
        true,
        true,
        false,
      ])
    },
  ],
  [
    'evses',
    19,
    'a program narrows the check, and country is ignored then',
    told('GET /evse_compatibility/check', /program/i),
  ],
  ['evses', 29, 'a model that is missing or malformed is 400', answers('/evse_compatibility/check', 400)],
  [
    'evses',
    31,
    'an unknown model is 404 with a problem of its own',
    async () => {
      const { get } = sandbox()
      const { status, body } = await get(
        '/evse_compatibility/check?evse_model_id=emod01HS9A004X5TB5JCMHENB50000',
      )
      expect([status, body.type]).toEqual([404, expect.stringContaining('evse-model-not-found')])
    },
  ],
  [
    'evses',
    33,
    'so is an unknown program',
    async () => {
      const { get } = sandbox()
      const program = 'prog01HRS4TSK26BPBV7127DH70000'
      const { status, body } = await get(
        `/evse_compatibility/check?evse_model_id=${EVSE_MODEL}&program_id=${program}`,
      )
      expect([status, body.type]).toEqual([404, expect.stringContaining('program-not-found')])
    },
  ],
  ['evses', 38, 'EVSEs are listed', answers('/evses', 200)],
  ['evses', 42, 'one is retrieved', answers(`/evses/${EVSE}`, 200)],
  [
    'evses',
    46,
    'one is decommissioned',
    async () => {
      const { get, delete: remove } = sandbox()
      expect((await remove(`/evses/${EVSE}`)).status).toBe(204)
      expect((await get(`/evses/${EVSE}`)).status).toBe(404)
    },
  ],
  ['evses', 52, 'anonymous callers have 50 requests an hour for models', limited('/evse_models')],
  ['evses', 58, 'for one model', limited(`/evse_models/${EVSE_MODEL}`)],
  ['evses', 64, 'for makes', limited('/evse_makes')],
  ['evses', 70, 'for one make', limited('/evse_makes/emak01HN2NJQRGDQP0GBE1F7R6PB3D')],
  ['evses', 74, 'there are status logs', answers(`/evses/${EVSE}/status_logs`, 200)],
  [
    'evses',
    78,
    'known by EVSE and time',
    answers(`/evses/${EVSE}/status_logs/2024-04-17T09:39:45.984584Z`, 200),
  ],
  ['evses', 82, 'command logs', answers(`/evses/${EVSE}/command_logs`, 200)],
  ['evses', 90, 'error logs', answers(`/evses/${EVSE}/error_logs`, 200)],
  ['evses', 98, 'OCPP logs', answers(`/evses/${EVSE}/ocpp_logs`, 200)],
  [
    'evses',
    102,
    'known by EVSE and time as well',
    answers(`/evses/${EVSE}/ocpp_logs/2024-04-17T09:39:45.984584Z`, 200),
  ],
  ['evses', 106, 'the modes of the virtual power plant', answers(`/evses/${EVSE}/vpp_modes`, 200)],
  [
    'evses',
    110,
    'connectivity: signal, SIM, firmware, reliability',
    shows(
      `/evses/${EVSE}/connectivity`,
      'signal_strength_rssi_dbm',
      'iccid',
      'firmware_version',
      'connection_reliability_30d',
    ),
  ],
  [
    'evses',
    114,
    'an EVSE with a user gets a reconnection URL',
    answers(`/evses/${EVSE}/reconnect`, 201, { method: 'POST' }),
  ],
  ['evses', 119, 'only production firmware is listed', answers('/evse_firmware_versions', 200)],
  [
    'evses',
    123,
    'one version is retrieved',
    answers('/evse_firmware_versions/evsf01HSH04KDEWF6Z4DB2J77J74K5', 200),
  ],
  ['evses', 129, 'without make and model the user picks a make', asks('evse', 'Who makes your charger?')],
  [
    'evses',
    133,
    'native clients get JSON, and need a make or a model',
    async () => {
      for (const { status } of await both(begin('evse', '&response_type=json'))) expect(status).toBe(400)
      for (const { status, body } of await both(
        begin('evse', '&response_type=json&make_id=emak01HS8FRXKJD5JZZ7ZN6W8H21P8'),
      ))
        expect([status, URL.canParse(body.url)]).toEqual([200, true])
    },
  ],
  [
    'evses',
    141,
    'the final redirect carries evse_uid and the older evse_id',
    async () => {
      const { mock, get } = sandbox()
      const query = '&model_id=emod01HS9A004X5TB5JCMHENB5Z446&redirect_uri=http://localhost:3000/'
      const page = (await get(begin('evse', query))).headers.get('location') ?? ''
      const submit = (fields: Record<string, string>) =>
        mock.fetch(page, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
      await submit({ outcome: 'success' })
      const end = new URL((await submit({ device: '0' })).headers.get('location') ?? '')
      expect(end.searchParams.get('evse_uid')).toMatch(/^evse/)
      expect(end.searchParams.get('evse_id')).toMatch(/^\d+$/)
    },
  ],
  [
    'evses',
    148,
    'an EVSE is imported by serial number and is answered as it is retrieved',
    told('POST /evse_onboarding/import', /serial/i),
  ],
  [
    'evses',
    150,
    'of seven providers',
    () => {
      const { provider } = schemas.EVSEImportRequest.properties
      const names = JSON.stringify(provider.enum ?? provider)
      for (const name of ['ChargePoint', 'EO', 'SyncEV', 'EnelX', 'Easee', 'Wallbox', 'Zaptec'])
        expect(names).toContain(name)
    },
  ],
  [
    'evses',
    154,
    'a waitlist takes no token',
    async () => {
      const { mock } = sandbox()
      for (const base of ['https://sandbox.test/v2', EXAMPLES]) {
        const response = await mock.fetch(`${base}/evse_waitlist`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ email: 'frodo@example.com', evse_model_id: EVSE_MODEL }),
        })
        expect(response.status, await response.text()).toBe(201)
      }
    },
  ],
  [
    'evses',
    158,
    'with a model id no names are sent',
    refusedOnBoth('/evse_waitlist', {
      email: 'a@example.com',
      evse_model_id: EVSE_MODEL,
      evse_make_name: 'A',
      evse_model_name: 'B',
    }),
  ],
  [
    'evses',
    159,
    'without one both names are',
    refusedOnBoth('/evse_waitlist', { email: 'a@example.com', evse_make_name: 'A' }),
  ],
  ['evses', 161, 'nothing at all is 400', refusedOnBoth('/evse_waitlist', { email: 'a@example.com' })],
  [
    'evses',
    163,
    'the country is that of the program, else of Accept-Language',
    told('POST /evse_waitlist', /Accept-Language/),
  ],
  [
    'evses',
    167,
    'an unknown model or program is a mistake of the body',
    async () => {
      const { post } = sandbox()
      const unknown = { email: 'a@example.com', evse_model_id: 'emod01HS9A004X5TB5JCMHENB50000' }
      expect((await post('/evse_waitlist', unknown)).status).toBe(400)
    },
  ],
]

import { expect } from 'vitest'
import { application } from '../../sandbox/application.ts'
import { fits, means, nullable, schema, together } from './described.ts'
import { answers, below, type Face, type OnFace, onBoth, one } from './face.ts'
import { type Sight, type Statement, shown, USER, VEHICLE, whole } from './statement.ts'

const MAKE = '/vehicle_makes/vmak01HRFHBCM7VBSWRPVYFBQMH2BR'
const STATUS = `/vehicles/${VEHICLE}/status_logs`
const ERROR = `/vehicles/${VEHICLE}/error_logs/2024-04-17T09:39:45.984584Z`
const make = {
  id: 'vmak01HRFHBCM7VBSWRPVYFBQMH2BR',
  url: 'https://api.ev.energy/v2/vehicle_makes/vmak01HRFHBCM7VBSWRPVYFBQMH2BR',
  name: 'Volvo',
  icon: 'https://cdn.example.com/volvo.png',
  onboarding_url:
    'https://api.ev.energy/v2/vehicle_onboarding/?make_id=vmak01HN2P75GBNFRJPCZJXEFVXH5E&user_id=user01HN2NJ9NMRZBXT1H6FT9N7735',
  models: 'https://api.ev.energy/vehicle_models?make_id=vmak01HN2P75GBNFRJPCZJXEFVXH5E',
}
const status = {
  url: `https://api.ev.energy/v2/vehicles/${VEHICLE}/status_logs/2024-01-01T11:11:11.1111Z/`,
  logged_at: '2019-08-24T14:15:22Z',
  sampled_at: '2019-08-24T14:15:22Z',
  vehicle: `https://api.ev.energy/v2/vehicles/${VEHICLE}`,
  state_of_charge_percentage: 70,
  is_charging: false,
  is_plugged_in: false,
  charge_rate_watts: 0,
}
const error = {
  url: `https://api.ev.energy/v2${ERROR}/`,
  logged_at: '2019-08-24T14:15:22Z',
  vehicle: `https://api.ev.energy/v2/vehicles/${VEHICLE}`,
  status_code: 401,
  controller: 'ENODE',
  error_code: 'AUTHENTICATION_ERROR',
  error_type: 'VehicleAPIUnauthorized',
  request_id: '56rst-z2jku-tty9t-0dn2f-qazow',
  command: 'START_CHARGE',
  error_detail: 'string',
  internal_command_id: 'a1b2c3d4-e5f6-7890-abcd-ef1234567890',
}
type Make = typeof make & { onboarding_url: string | null }

const makes = async (face: Face, headers = {}): Promise<Make[]> =>
  (await face.get('/vehicle_makes?page_size=100', headers)).body

const unable = async (face: Face) => {
  const found = (await makes(face)).filter(({ onboarding_url }) => onboarding_url === null)
  expect(found.length).toBeGreaterThan(0)
  for (const { id, models } of found) expect(below(models)).toBe(`/vehicle_models?make_id=${id}`)
  return found
}

/** A make that cannot begin by itself leads to its models and to no others, and for some of those a model can. */
const leadsToModels: OnFace = async (face) => {
  const links: unknown[] = []
  for (const { id, models } of await unable(face))
    for (const model of (await face.get(below(models))).body) {
      expect(model.make).toMatch(`/vehicle_makes/${id}`)
      links.push(model.onboarding_url)
    }
  expect(links.some((link) => typeof link === 'string')).toBe(true)
}

const namesUser: Sight['v2'] = async (face) => {
  const headers = await application(face)
  const users = async (more = {}) => {
    const links = (await makes(face, { ...headers, ...more })).flatMap((one) => one.onboarding_url ?? [])
    expect(links.length).toBeGreaterThan(0)
    return [...new Set(links.map((link) => new URL(link).searchParams.get('user_id')))]
  }
  expect([await users(), await users({ 'EvEnergy-User': USER })]).toEqual([[null], [USER]])
}

/** Null where the vehicle does not tell, and otherwise of its type. */
const unknowable = (property: string, words: RegExp, type: string): Sight => ({
  document: nullable('VehicleStatusLog', property, words),
  ...onBoth(async ({ get }) => {
    for (const log of (await get(STATUS)).body) expect([type, 'object']).toContain(typeof log[property])
  }),
})

export const vehicles: readonly Statement[] = [
  [
    4,
    'a make of vehicles is a manufacturer',
    {
      document: () => expect(schema('VehicleMake').description).toMatch(/manufacturer/),
      ...onBoth(answers(200, 'GET', MAKE)),
    },
  ],
  [
    5,
    'which has an id of its own',
    {
      document: () => expect(schema('VehicleMake').required).toContain('id'),
      ...onBoth(async (face) => {
        const ids = (await makes(face)).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    },
  ],
  [
    6,
    'and the URL of its logo',
    {
      document: means('VehicleMake', 'icon', /logo/),
      ...onBoth(async (face) => expect(URL.canParse((await one(face, MAKE)).icon)).toBe(true)),
    },
  ],
  [
    7,
    'its onboarding link begins with the make alone',
    {
      document: means('VehicleMake', 'onboarding_url', /Where a user begins/),
      v2: async (face) => {
        const link = below((await one(face, MAKE)).onboarding_url)
        expect((await face.get(link)).headers.get('location')).toMatch(/model_id$/)
      },
      _mock: async (face) =>
        expect(below((await one(face, MAKE)).onboarding_url)).toMatch(
          /^\/vehicle_onboarding\/?\?make_id=vmak/,
        ),
    },
  ],
  [
    7,
    'or is null where that is not enough, and the model is chosen from those of the make',
    {
      document: nullable('VehicleMake', 'onboarding_url', /not enough.*choose from the models/s),
      v2: leadsToModels,
      _mock: async (face) => {
        for (const { models } of await unable(face)) await answers(200, 'GET', below(models))(face)
      },
    },
  ],
  [
    8,
    'an application gets no user in it unless the request names one',
    {
      document: means('VehicleMake', 'onboarding_url', /only if the request named one in `EvEnergy-User`/),
      v2: namesUser,
      _mock: 'its links are those of the examples, for anybody',
    },
  ],
  [
    9,
    'the documented make is one that the description takes, and has what is shown',
    { ...whole('VehicleMake', MAKE, ...Object.keys(make)), document: fits('VehicleMake', make) },
  ],
  [
    9,
    'it is Volvo, and its onboarding link works with a slash before the query',
    {
      document: () => expect(schema('VehicleMake').properties.name.examples).toContain(make.name),
      ...onBoth(async (face) => {
        expect((await one(face, MAKE)).name).toBe(make.name)
        const { get } = face
        expect((await get(`${below(make.onboarding_url)}&client_id=sandbox-cc-id`)).status).toBe(302)
      }),
    },
  ],
  [
    10,
    'a status log is of one vehicle at one time',
    {
      document: () => expect(schema('VehicleStatusLog').description).toMatch(/vehicle at one moment/),
      ...onBoth(async ({ get }) => {
        const times = (await get(STATUS)).body.map((log: typeof status) => log.sampled_at)
        expect(new Set(times).size).toBe(times.length)
      }),
    },
  ],
  [11, 'it says when it was received', shown('VehicleStatusLog', STATUS, 'logged_at', /reached ev\.energy/)],
  [
    12,
    'and when it was sampled, which is earlier',
    {
      document: means('VehicleStatusLog', 'sampled_at', /before `logged_at`.*depends on the integration/),
      ...onBoth(async ({ get }) => {
        for (const log of (await get(STATUS)).body) expect(log.sampled_at < log.logged_at).toBe(true)
      }),
    },
  ],
  [
    13,
    'how full the battery is, or null where that is unknown',
    unknowable('state_of_charge_percentage', /percent.*Null/, 'number'),
  ],
  [14, 'whether it charges, or null', unknowable('is_charging', /charged.*Null/, 'boolean')],
  [15, 'whether it is plugged in, or null', unknowable('is_plugged_in', /EVSE.*Null/, 'boolean')],
  [
    16,
    'the documented status log is one that the description takes, and logs have what it has',
    {
      ...whole('VehicleStatusLog', STATUS, ...Object.keys(status)),
      document: fits('VehicleStatusLog', status),
    },
  ],
  [
    16,
    'the URL of a status log ends in its time and a slash, and leads to it',
    {
      document: () => expect(schema('VehicleStatusLog').properties.url.examples[0]).toMatch(/Z\/$/),
      ...onBoth(async (face) => {
        const { url, sampled_at } = await one(face, STATUS)
        expect(url).toMatch(`/status_logs/${sampled_at}/`)
        expect((await one(face, below(url))).sampled_at).toBe(sampled_at)
      }),
    },
  ],
  [
    17,
    'an error log is of a failure to reach a vehicle',
    {
      document: () => expect(schema('VehicleAPIErrorLog').description).toMatch(/telematics API/),
      ...onBoth(answers(200, 'GET', `/vehicles/${VEHICLE}/error_logs`)),
    },
  ],
  [18, 'it says when it was logged', shown('VehicleAPIErrorLog', ERROR, 'logged_at', /recorded/)],
  [
    19,
    'and the HTTP status of the telematics API',
    {
      document: means('VehicleAPIErrorLog', 'status_code', /HTTP status/),
      ...onBoth(async ({ get }) => {
        for (const { status_code } of (await get(`/vehicles/${VEHICLE}/error_logs`)).body)
          expect(status_code).toSatisfy((code: number) => code >= 400 && code < 600)
      }),
    },
  ],
  [20, 'and the integration', shown('VehicleAPIErrorLog', ERROR, 'controller', /Integration/)],
  [
    21,
    'and a code, of the provider or of ev.energy',
    shown('VehicleAPIErrorLog', ERROR, 'error_code', /provider or .*ev\.energy/),
  ],
  [22, 'and a type, likewise', shown('VehicleAPIErrorLog', ERROR, 'error_type', /provider or .*ev\.energy/)],
  [23, 'and the request that failed', shown('VehicleAPIErrorLog', ERROR, 'request_id', /tracing/)],
  [24, 'and the command', shown('VehicleAPIErrorLog', ERROR, 'command', /being carried out/)],
  [
    25,
    'the documented error log is one that the description takes, and has what is shown',
    {
      ...whole('VehicleAPIErrorLog', ERROR, ...Object.keys(error)),
      document: fits('VehicleAPIErrorLog', error),
    },
  ],
  [
    25,
    'it is there, at its URL with a slash at the end',
    {
      document: together(
        () => expect(schema('VehicleAPIErrorLog').properties.url.examples).toContain(error.url),
        means('VehicleAPIErrorLog', 'error_detail', /words/),
      ),
      ...onBoth(async (face) => {
        const { status_code, controller, error_code, error_type, request_id, command } = error
        const known = { status_code, controller, error_code, error_type, request_id, command }
        expect(await one(face, below(error.url))).toMatchObject(known)
      }),
    },
  ],
]

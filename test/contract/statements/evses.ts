import { expect } from 'vitest'
import { application } from '../../sandbox/application.ts'
import { answered, means, open, tagged, together, told } from './described.ts'
import { anonymous, answers, below, control, type OnFace, onBoth, one } from './face.ts'
import { EVSE, type Sight, type Statement, there, USER } from './statement.ts'

const MODEL = '/evse_models/emod01HS9A004X5TB5JCMHENB5Z446'
const MAKE = '/evse_makes/emak01HN2NJQRGDQP0GBE1F7R6PB3D'
const FIRMWARE = '/evse_firmware_versions'
const evse = `/evses/${EVSE}`
const RECONNECT = 'POST /evses/{evse_id}/reconnect'

/** Of callers without a token, the fifty-first in an hour from one address is refused. */
const limited = (name: string, path: string): Sight => ({
  document: together(open(name), told(name, /without a token.*50 an hour for each IP/)),
  v2: async ({ get }) => {
    for (let left = 49; left >= 0; left--) {
      const { headers } = await get(path, anonymous)
      expect([headers.get('x-ratelimit-limit'), headers.get('x-ratelimit-remaining')]).toEqual([
        '50',
        `${left}`,
      ])
    }
    const { status, body } = await get(path, anonymous)
    expect([status, body.type]).toEqual([429, expect.stringContaining('rate-limit-exceeded')])
    expect((await get(path)).status).toBe(200)
  },
  _mock: 'it counts nobody; its limit is that of the example',
})

/** Logs are listed newest first, each at a time of its own. */
const listed = (name: string, log: string, words: RegExp): Sight => ({
  document: told(name, words),
  ...onBoth(async ({ get }) => {
    const { status, body } = await get(`${evse}/${log}`)
    expect(status).toBe(200)
    const times: string[] = body.map((one: Record<string, string>) => one.sampled_at ?? one.logged_at)
    expect(times.length).toBeGreaterThan(0)
    expect(times).toEqual([...new Set(times)].sort().reverse())
  }),
})

/** A log is known by its EVSE and its time: neither another time nor another EVSE leads to one. */
const known = (name: string, log: string, words: RegExp): Sight => ({
  document: together(told(name, words), answered(name, 404)),
  v2: async (face) => {
    const { url } = await one(face, `${evse}/${log}`)
    const path = below(url)
    expect((await one(face, path)).url).toBe(url)
    await answers(404, name, path.replace(EVSE, 'evse01HSH04XHZCT92RN018F0236ZN'))(face)
    await answers(404, name, path.replace(/\/\d{4}-/, '/1999-'))(face)
  },
  _mock: async (face) => {
    const { url } = await one(face, `${evse}/${log}`)
    expect((await face.get(below(url))).status).toBe(200)
  },
})

const production: OnFace = async (face) => {
  const every: { id: string; production: boolean }[] = await control(face, FIRMWARE)
  const ids = (await face.get(`${FIRMWARE}?page_size=100`)).body.map(({ id }: { id: string }) => id)
  const released = every.filter((version) => version.production).map(({ id }) => id)
  expect(released.length).toBeLessThan(every.length)
  expect([...ids].sort()).toEqual([...released].sort())
  for (const { id, production } of every)
    await answers(production ? 200 : 404, 'GET', `${FIRMWARE}/${id}`)(face)
}

const modes: Sight = {
  document: means('VPPModes', 'charge_mode', /./),
  ...onBoth(async (face) => {
    for (const supported of Object.values(await one(face, `${evse}/vpp_modes`)))
      expect(supported).toBeTypeOf('boolean')
  }),
}

const VPP = 'GET /evses/{evse_id}/vpp_modes'

export const evses: readonly Statement[] = [
  [36, 'EVSEs are listed', there('GET /evses', '/evses', /List EVSEs/)],
  [
    36,
    'a user sees those of the user, an application those of all',
    {
      document: told('GET /evses', /token gives access to/),
      v2: async (face) => {
        const ids = async (headers: Record<string, string>): Promise<string[]> =>
          (await face.get('/evses?page_size=100', headers)).body.map(({ id }: { id: string }) => id)
        const all = await ids(await application(face))
        const own = await ids(await application(face, USER))
        expect(own.length).toBeGreaterThan(0)
        expect(all.length).toBeGreaterThan(own.length)
        expect(all).toEqual(expect.arrayContaining(own))
      },
      _mock: 'it answers the same to every token',
    },
  ],
  [40, 'one is retrieved', there('GET /evses/{evse_id}', evse, /Retrieve/)],
  [
    40,
    'and another is not',
    {
      document: answered('GET /evses/{evse_id}', 404),
      v2: answers(404, 'GET', '/evses/evse01HSH04KDEWF6Z4DB2J77J74K6'),
      _mock: answers(404, 'GET', evse, { Prefer: 'code=404' }),
    },
  ],
  [44, 'one is decommissioned', there('DELETE /evses/{evse_id}', evse, /Decommission/, 204)],
  [
    44,
    'and is disconnected then',
    {
      document: told('DELETE /evses/{evse_id}', /disconnects it/),
      v2: async (face) => {
        await face.delete(evse)
        await answers(404, 'GET', evse)(face)
        expect(JSON.stringify((await face.get('/evses')).body)).not.toContain(EVSE)
      },
      _mock: 'it keeps nothing, so nothing goes',
    },
  ],
  [48, 'there is a catalogue of models', there('GET /evse_models', '/evse_models', /All EVSE models/)],
  [50, 'anonymous callers have 50 requests an hour for models', limited('GET /evse_models', '/evse_models')],
  [54, 'each has details of its own', there('GET /evse_models/{evse_model_id}', MODEL, /Retrieve/)],
  [56, 'and 50 requests an hour for one', limited('GET /evse_models/{evse_model_id}', MODEL)],
  [60, 'there is one of makes', there('GET /evse_makes', '/evse_makes', /All EVSE manufacturers/)],
  [62, 'with 50 requests an hour', limited('GET /evse_makes', '/evse_makes')],
  [66, 'each with details of its own too', there('GET /evse_makes/{evse_make_id}', MAKE, /Retrieve/)],
  [68, 'and 50 requests an hour for one make', limited('GET /evse_makes/{evse_make_id}', MAKE)],
  [
    72,
    'status logs are the states in which an EVSE reported',
    listed('GET /evses/{evse_id}/status_logs', 'status_logs', /state of the EVSE each time it reported in/),
  ],
  [
    76,
    'each known by EVSE and time',
    known('GET /evses/{evse_id}/status_logs/{sampled_at}', 'status_logs', /its EVSE and its `sampled_at`/),
  ],
  [
    80,
    'command logs are what an EVSE was told',
    listed('GET /evses/{evse_id}/command_logs', 'command_logs', /told the EVSE/),
  ],
  [
    84,
    'each known by EVSE and time',
    known('GET /evses/{evse_id}/command_logs/{logged_at}', 'command_logs', /its EVSE and its `logged_at`/),
  ],
  [
    88,
    'error logs are failures of its hardware API',
    listed('GET /evses/{evse_id}/error_logs', 'error_logs', /Failures of calls to the hardware API/),
  ],
  [
    92,
    'each known by its time',
    known('GET /evses/{evse_id}/error_logs/{sampled_at}', 'error_logs', /its `sampled_at`/),
  ],
  [
    96,
    'OCPP logs are what was said over that protocol',
    listed('GET /evses/{evse_id}/ocpp_logs', 'ocpp_logs', /messages exchanged/),
  ],
  [
    96,
    'in both directions',
    {
      document: means('EVSEOCPPLog', 'direction', /./),
      v2: async ({ get }) => {
        for (const direction of ['Sent', 'Received']) {
          const { body } = await get(`${evse}/ocpp_logs?page_size=1&direction=${direction.toUpperCase()}`)
          expect(body[0].direction).toBe(direction)
        }
      },
      _mock: async (face) =>
        expect((await one(face, `${evse}/ocpp_logs`)).direction).toMatch(/Received|Sent/),
    },
  ],
  [
    100,
    'each known by EVSE and time',
    known('GET /evses/{evse_id}/ocpp_logs/{sampled_at}', 'ocpp_logs', /its EVSE and its `sampled_at`/),
  ],
  [
    104,
    'there are the modes of the virtual power plant',
    there(VPP, `${evse}/vpp_modes`, /virtual power plant/),
  ],
  [104, 'each of which an EVSE supports or not', modes],
  [
    108,
    'connectivity is signal, SIM, firmware and reliability',
    {
      document: told('GET /evses/{evse_id}/connectivity', /signal strength.*reliability.*SIM and firmware/),
      ...onBoth(async (face) =>
        expect(await one(face, `${evse}/connectivity`)).toMatchObject({
          signal_strength_rssi_dbm: expect.any(Number),
          iccid: expect.any(String),
          firmware_version: expect.any(String),
          connection_reliability_30d: expect.any(Number),
        }),
      ),
    },
  ],
  [112, 'an EVSE gets a reconnection URL', there(RECONNECT, `${evse}/reconnect`, /reconnection URL/, 201)],
  [
    112,
    'if it has a user',
    {
      document: together(told(RECONNECT, /has to be assigned to a user/), answered(RECONNECT, 400)),
      v2: async (face) => {
        const { evse: unowned } = await control(face, '/evses', {})
        const path = `${unowned.replace('/v2', '')}/reconnect`
        await answers(400, RECONNECT, path, await application(face))(face)
      },
      _mock: answers(400, RECONNECT, `${evse}/reconnect`, { Prefer: 'code=400' }),
    },
  ],
  [116, 'there is a catalogue of firmware', there(`GET ${FIRMWARE}`, FIRMWARE, /firmware catalogue/)],
  [
    117,
    'of production releases only',
    {
      document: told(`GET ${FIRMWARE}`, /production releases only/),
      v2: production,
      _mock: 'its versions are those of the example, with no other to leave out',
    },
  ],
  [
    121,
    'one version is retrieved by its id',
    there(
      `GET ${FIRMWARE}/{evse_firmware_version_id}`,
      `${FIRMWARE}/evsf01HSH04KDEWF6Z4DB2J77J74K5`,
      /Retrieve/,
    ),
  ],
  [
    167,
    'the modes are listed under the virtual power plant as well',
    { ...modes, document: together(tagged('EVSEs', VPP), tagged('VPP', VPP)) },
  ],
]

import { expect } from 'vitest'
import { sandbox } from '../../sandbox/api.ts'
import { application } from '../../sandbox/application.ts'
import {
  answers,
  asks,
  begin,
  both,
  EVSE,
  EVSE_MODEL,
  EXAMPLES,
  LOG,
  leads,
  limited,
  refusedOnBoth,
  type Statement,
  schemas,
  shows,
  told,
  USER,
} from './statement.ts'

export const evses: readonly Statement[] = [
  [
    7,
    'whether a model works in a country can be checked',
    shows(`/evse_compatibility/check?evse_model_id=${EVSE_MODEL}&country=GB`, 'compatible', 'beta'),
  ],
  [
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
    17,
    'a program narrows the check, and country is ignored then',
    told('GET /evse_compatibility/check', /program/i),
  ],
  [
    24,
    'problems are those of RFC 9457',
    async () => {
      for (const { status, headers, body } of await both('/evse_compatibility/check')) {
        expect([status, headers.get('content-type')]).toEqual([400, 'application/problem+json'])
        expect(body).toMatchObject({ status: 400, title: expect.any(String), detail: expect.any(String) })
      }
    },
  ],
  [27, 'a model that is missing or malformed is 400', answers('/evse_compatibility/check', 400)],
  [
    27,
    'with a type of its own for what is missing',
    async () => {
      for (const { body } of await both('/evse_compatibility/check'))
        expect(body.type).toContain('validation-failed-evse-compatibility-check')
    },
  ],
  [
    29,
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
    31,
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
  [36, 'EVSEs are listed', answers('/evses', 200)],
  [
    36,
    'an application sees those of all, a user those of the user',
    async () => {
      const { mock, get } = sandbox()
      const all = (await get('/evses?page_size=100', await application({ mock }))).body
      const own = (await get('/evses?page_size=100', await application({ mock }, USER))).body
      expect(own.length).toBeGreaterThan(0)
      expect(all.length).toBeGreaterThan(own.length)
    },
  ],
  [40, 'one is retrieved', answers(`/evses/${EVSE}`, 200)],
  [
    44,
    'one is decommissioned',
    async () => {
      const { get, delete: remove } = sandbox()
      expect((await remove(`/evses/${EVSE}`)).status).toBe(204)
      expect((await get(`/evses/${EVSE}`)).status).toBe(404)
    },
  ],
  [48, 'there is a catalogue of models', shows('/evse_models', 'id', 'url', 'name')],
  [50, 'anonymous callers have 50 requests an hour for models', limited('/evse_models')],
  [54, 'each has details of its own', shows(`/evse_models/${EVSE_MODEL}`, 'id', 'url', 'name', 'make')],
  [56, 'for one model', limited(`/evse_models/${EVSE_MODEL}`)],
  [60, 'and one of makes', shows('/evse_makes', 'id', 'url', 'name')],
  [62, 'for makes', limited('/evse_makes')],
  [
    66,
    'each with details of its own too',
    shows('/evse_makes/emak01HN2NJQRGDQP0GBE1F7R6PB3D', 'id', 'url', 'name'),
  ],
  [68, 'for one make', limited('/evse_makes/emak01HN2NJQRGDQP0GBE1F7R6PB3D')],
  [72, 'there are status logs', answers(`/evses/${EVSE}/status_logs`, 200)],
  [76, 'known by EVSE and time', answers(`/evses/${EVSE}/status_logs/2024-04-17T09:39:45.984584Z`, 200)],
  [80, 'command logs', answers(`/evses/${EVSE}/command_logs`, 200)],
  [84, 'a command log is known by EVSE and time', answers(LOG, 200)],
  [88, 'error logs', answers(`/evses/${EVSE}/error_logs`, 200)],
  [
    92,
    'an error log by its time',
    async () => {
      const { get } = sandbox()
      for (const { url } of (await get(`/evses/${EVSE}/error_logs?page_size=3`)).body)
        expect((await get(url)).status).toBe(200)
    },
  ],
  [96, 'OCPP logs', answers(`/evses/${EVSE}/ocpp_logs`, 200)],
  [
    100,
    'known by EVSE and time as well',
    answers(`/evses/${EVSE}/ocpp_logs/2024-04-17T09:39:45.984584Z`, 200),
  ],
  [104, 'the modes of the virtual power plant', answers(`/evses/${EVSE}/vpp_modes`, 200)],
  [
    108,
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
    112,
    'an EVSE with a user gets a reconnection URL',
    answers(`/evses/${EVSE}/reconnect`, 201, { method: 'POST' }),
  ],
  [116, 'only production firmware is listed', answers('/evse_firmware_versions', 200)],
  [
    117,
    'and the others are not',
    async () => {
      const { mock, get } = sandbox()
      const every = (await (
        await mock.fetch('https://sandbox.test/_control/evse_firmware_versions')
      ).json()) as { firmware_versions?: unknown[] } | unknown[]
      const known = Array.isArray(every) ? every : (every.firmware_versions ?? [])
      const shown = (await get('/evse_firmware_versions?page_size=100')).body
      expect(known.length).toBeGreaterThan(shown.length)
    },
  ],
  [121, 'one version is retrieved', answers('/evse_firmware_versions/evsf01HSH04KDEWF6Z4DB2J77J74K5', 200)],
  [125, 'onboarding begins in a browser', leads(begin('evse'))],
  [127, 'without make and model the user picks a make', asks('evse', 'Who makes your charger?')],
  [
    131,
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
    135,
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
    144,
    'an EVSE is imported by serial number and is answered as it is retrieved',
    told('POST /evse_onboarding/import', /serial/i),
  ],
  [
    146,
    'of seven providers',
    () => {
      const { provider } = schemas.EVSEImportRequest.properties
      const names = JSON.stringify(provider.enum ?? provider)
      for (const name of ['ChargePoint', 'EO', 'SyncEV', 'EnelX', 'Easee', 'Wallbox', 'Zaptec'])
        expect(names).toContain(name)
    },
  ],
  [
    150,
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
    154,
    'with a model id no names are sent',
    refusedOnBoth('/evse_waitlist', {
      email: 'a@example.com',
      evse_model_id: EVSE_MODEL,
      evse_make_name: 'A',
      evse_model_name: 'B',
    }),
  ],
  [
    155,
    'without one both names are',
    refusedOnBoth('/evse_waitlist', { email: 'a@example.com', evse_make_name: 'A' }),
  ],
  [157, 'nothing at all is 400', refusedOnBoth('/evse_waitlist', { email: 'a@example.com' })],
  [
    159,
    'the country is that of the program, else of Accept-Language',
    told('POST /evse_waitlist', /Accept-Language/),
  ],
  [
    163,
    'an unknown model or program is a mistake of the body',
    async () => {
      const { post } = sandbox()
      const unknown = { email: 'a@example.com', evse_model_id: 'emod01HS9A004X5TB5JCMHENB50000' }
      expect((await post('/evse_waitlist', unknown)).status).toBe(400)
    },
  ],
  [
    163,
    'a mistake in a body has a type of its own',
    async () => {
      const { post } = sandbox()
      const { body } = await post('/evse_waitlist', { email: 'a@example.com' })
      expect(body.type).toContain('validation-failed-evse-waitlist')
    },
  ],
  [
    167,
    'the modes of the virtual power plant are listed there too',
    shows(`/evses/${EVSE}/vpp_modes`, 'charge_mode', 'target_power'),
  ],
]

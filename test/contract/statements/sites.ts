import { expect } from 'vitest'
import { application } from '../../sandbox/application.ts'
import { answered, fits, headed, nullable, schema, takes, together } from './described.ts'
import { answers, onBoth, one } from './face.ts'
import {
  EVSE,
  guarded,
  hosted,
  limitTold,
  restTold,
  type Sight,
  type Statement,
  sampled,
  shown,
  there,
  USER,
  versioned,
  whole,
} from './statement.ts'

const SITES = 'GET /evse_sites'
const SITE = 'GET /evse_sites/{evse_site_id}'
const PROVIDERS = 'GET /cpms_providers'
const PROVIDER = 'GET /cpms_providers/{cpms_provider_id}'
const site = '/evse_sites/site01JX2SZ0WAFTDYVYY0JRAYREY7'
const unconnected = '/evse_sites/site01JX2T4M7B3QH8N5ZK6W9RCDEF'
const forUser = { 'EvEnergy-User': USER, 'EvEnergy-Version': '2' }
const sample = {
  id: 'site01JX2SZ0WAFTDYVYY0JRAYREY7',
  url: 'https://api.ev.energy/v2/evse_sites/site01JX2SZ0WAFTDYVYY0JRAYREY7',
  evses: [`https://api.ev.energy/v2/evses/${EVSE}`],
  cpms_connection: null,
  cpms_connection_display_name: 'ChargePoint',
  user_connected: true,
}
const provider = {
  id: 'CHARGEPOINT',
  url: 'https://api.ev.energy/v2/cpms_providers/CHARGEPOINT/',
  name: 'string',
  icon: 'http://example.com',
}

const linked = (name: string, path: string): Sight => ({
  document: headed(name, 'Link', /previous.*next/),
  ...onBoth(async ({ get }) => {
    const { headers } = await get(path)
    expect(headers.get('link')).toMatch(/^<[^>]+>; rel="previous", <[^>]+>; rel="next"$/)
  }),
})

/** Whether the user is connected; of no user, and of a site without a system, nothing is known. */
const connection = (path: string): Sight => ({
  document: nullable('EVSESite', 'user_connected', /stands for no user.*no CPMS/),
  v2: async (face) => {
    const headers = await application(face)
    const connected = async (more = {}, at = site) =>
      (await face.get(at, { ...headers, ...more })).body.user_connected
    expect((await face.get(path)).status).toBe(200)
    expect((await face.get(site)).body.user_connected).toBe(true)
    expect(await connected(forUser)).toBe(true)
    expect(await connected()).toBeNull()
    expect(await connected(forUser, unconnected)).toBeNull()
  },
  _mock: async (face) => {
    const { cpms_connection, user_connected } = await one(face, path)
    expect([cpms_connection, user_connected]).toEqual(['CHARGEPOINT', true])
  },
})

const present: Sight['v2'] = async (face) => {
  const { evses } = (await face.get(site, forUser)).body
  expect(evses).toEqual([expect.stringMatching(`/evses/${EVSE}$`)])
}

/** An EVSE that is decommissioned leaves its site. */
const leaves: Sight['v2'] = async (face) => {
  await present(face)
  await face.delete(`/evses/${EVSE}`)
  expect((await face.get(site)).body.evses).toEqual([])
}

export const sites: readonly Statement[] = [
  [4, 'the mock host has EVSE sites', hosted('mock', SITES, '/evse_sites')],
  [5, 'so has the live host', hosted('live', SITES, '/evse_sites')],
  [6, 'and the staging host', hosted('staging', SITES, '/evse_sites')],
  [20, 'they take a token', guarded(SITES, '/evse_sites')],
  [
    21,
    'a request can be for one user',
    {
      document: takes(SITES, 'EvEnergy-User'),
      ...onBoth(answers(400, SITES, '/evse_sites', { 'EvEnergy-User': 'nobody' })),
    },
  ],
  [22, 'the documented request, which is, lists them', sampled(200, SITES, '/evse_sites', forUser)],
  [23, 'with links to the pages before and after', linked(SITES, '/evse_sites')],
  [24, 'the list says its version, asked for or not', versioned(SITES, '/evse_sites')],
  [25, 'and the limit', limitTold(SITES, '/evse_sites')],
  [26, 'and what is left of it', restTold(SITES, '/evse_sites')],
  [
    27,
    'a site has the EVSEs that are there at present',
    { ...shown('EVSESite', '/evse_sites', 'evses', /at present/), v2: leaves },
  ],
  [
    28,
    'and the management system that it is connected to, if any',
    {
      document: nullable('EVSESite', 'cpms_connection', /provider.*Null/),
      ...onBoth(async ({ get }) => {
        const systems = (await get('/evse_sites')).body.map((one: typeof sample) => one.cpms_connection)
        expect(systems).toEqual(expect.arrayContaining(['CHARGEPOINT', null]))
      }),
    },
  ],
  [
    29,
    'and a name of that for people',
    shown('EVSESite', '/evse_sites', 'cpms_connection_display_name', /show to users/),
  ],
  [30, 'and whether the user of the request is connected to that', connection('/evse_sites')],
  [31, 'a listed site has all of these', whole('EVSESite', '/evse_sites', ...Object.keys(sample))],
  [32, 'the mock host has single EVSE sites', hosted('mock', SITE, site)],
  [33, 'so has the live host', hosted('live', SITE, site)],
  [34, 'and the staging host', hosted('staging', SITE, site)],
  [48, 'a single site takes a token', guarded(SITE, site)],
  [
    49,
    'and can be asked for on behalf of one user',
    {
      document: takes(SITE, 'EvEnergy-User'),
      ...onBoth(answers(400, SITE, site, { 'EvEnergy-User': 'nobody' })),
    },
  ],
  [50, 'the documented request, which is, is answered', sampled(200, SITE, site, forUser)],
  [50, 'one site is retrieved', there(SITE, site, /Retrieve/)],
  [51, 'it says its version, asked for or not', versioned(SITE, site)],
  [52, 'and the limit', limitTold(SITE, site)],
  [53, 'and what is left of it', restTold(SITE, site)],
  [54, 'it has its EVSEs', { ...shown('EVSESite', site, 'evses', /at present/), ...onBoth(present) }],
  [55, 'its management system', shown('EVSESite', site, 'cpms_connection', /CPMS/)],
  [56, 'the name of that', shown('EVSESite', site, 'cpms_connection_display_name', /show to users/)],
  [57, 'and whether the user is connected', connection(site)],
  [
    58,
    'the documented site is one that the description takes, and has what it shows',
    { ...whole('EVSESite', site, ...Object.keys(sample)), document: fits('EVSESite', sample) },
  ],
  [59, 'the mock host has CPMS providers', hosted('mock', PROVIDERS, '/cpms_providers')],
  [60, 'so has the live host', hosted('live', PROVIDERS, '/cpms_providers')],
  [61, 'and the staging host', hosted('staging', PROVIDERS, '/cpms_providers')],
  [
    74,
    'the documented request, with a cursor of an unknown prefix both ways, is answered',
    {
      ...sampled(
        200,
        PROVIDERS,
        '/cpms_providers?page_before=xmpl01HNFZM7Q8FXASZXYZ6XM3TQRR&page_after=xmpl01HNFZM7Q8FXASZXYZ6XM3TQRR',
      ),
      document: takes(PROVIDERS, 'page_before', 'page_after'),
    },
  ],
  [
    74,
    'a cursor is where a page begins or ends',
    {
      document: takes(PROVIDERS, 'page_before', 'page_after', 'page_size'),
      v2: async ({ get }) => {
        const ids = async (query: string) =>
          (await get(`/cpms_providers?${query}`)).body.map(({ id }: typeof provider) => id)
        expect(await ids('page_after=CHARGEPOINT')).toEqual(['SWTCH'])
        expect(await ids('page_before=SWTCH')).toEqual(['CHARGEPOINT'])
      },
      _mock: 'it answers the same page whatever the cursor',
    },
  ],
  [75, 'they take a token', guarded(PROVIDERS, '/cpms_providers')],
  [76, 'they are listed', { ...there(PROVIDERS, '/cpms_providers', /List/) }],
  [77, 'with links to the pages before and after', linked(PROVIDERS, '/cpms_providers')],
  [78, 'the list says its version, asked for or not', versioned(PROVIDERS, '/cpms_providers')],
  [79, 'and the limit', limitTold(PROVIDERS, '/cpms_providers')],
  [80, 'and what is left of it', restTold(PROVIDERS, '/cpms_providers')],
  [
    81,
    'a listed provider has what the documented one has',
    {
      ...whole('CPMSProvider', '/cpms_providers', ...Object.keys(provider)),
      document: fits('CPMSProvider', provider),
    },
  ],
  [
    81,
    'its id is a word, and its URL ends in a slash',
    {
      document: () => expect(schema('CPMSProvider').properties.url.examples[0]).toMatch(/CHARGEPOINT\/$/),
      ...onBoth(async (face) => {
        const { id, url } = await one(face, '/cpms_providers')
        expect([id, url]).toEqual(['CHARGEPOINT', expect.stringMatching(/CHARGEPOINT\/$/)])
      }),
    },
  ],
  [82, 'the mock host has single CPMS providers', hosted('mock', PROVIDER, '/cpms_providers/CHARGEPOINT')],
  [83, 'so has the live host', hosted('live', PROVIDER, '/cpms_providers/CHARGEPOINT')],
  [84, 'and the staging host', hosted('staging', PROVIDER, '/cpms_providers/CHARGEPOINT')],
  [
    97,
    'the documented request leaves the id to be filled in, which only a host of examples answers',
    {
      document: together(takes(PROVIDER, 'EvEnergy-Version'), answered(PROVIDER, 404)),
      v2: answers(404, PROVIDER, '/cpms_providers/%7Bcpms_provider_id%7D'),
      _mock: answers(200, PROVIDER, '/cpms_providers/%7Bcpms_provider_id%7D'),
    },
  ],
  [98, 'a single provider takes a token', guarded(PROVIDER, '/cpms_providers/CHARGEPOINT')],
  [99, 'one is retrieved', there(PROVIDER, '/cpms_providers/CHARGEPOINT', /Retrieve/)],
  [100, 'it says its version, asked for or not', versioned(PROVIDER, '/cpms_providers/CHARGEPOINT')],
  [101, 'and the limit', limitTold(PROVIDER, '/cpms_providers/CHARGEPOINT')],
  [102, 'and what is left of it', restTold(PROVIDER, '/cpms_providers/CHARGEPOINT')],
  [
    103,
    'it has what the documented one has',
    {
      ...whole('CPMSProvider', '/cpms_providers/CHARGEPOINT', ...Object.keys(provider)),
      document: fits('CPMSProvider', provider),
    },
  ],
]

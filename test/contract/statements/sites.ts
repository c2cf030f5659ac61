import { expect } from 'vitest'
import { sandbox } from '../../sandbox/api.ts'
import { application } from '../../sandbox/application.ts'
import {
  answers,
  both,
  describes,
  hosted,
  limitTold,
  restTold,
  type Statement,
  shows,
  takes,
  USER,
  versioned,
} from './statement.ts'

export const sites: readonly Statement[] = [
  [4, 'the mock host has EVSE sites', hosted('mock', 'GET /evse_sites')],
  [5, 'so has the live host', hosted('live', 'GET /evse_sites')],
  [6, 'and the staging host', hosted('staging', 'GET /evse_sites')],
  [
    21,
    'the documented request acts for a user',
    answers('/evse_sites', 200, { headers: { 'EvEnergy-User': USER, 'EvEnergy-Version': '2' } }),
  ],
  [22, 'EVSE sites are listed', answers('/evse_sites', 200)],
  [
    23,
    'with links to the pages around',
    async () => {
      for (const { headers } of await both('/evse_sites')) expect(headers.get('link')).toMatch(/rel="next"/)
    },
  ],
  [24, 'EVSE sites say their version', versioned('/evse_sites')],
  [25, 'and the limit', limitTold('/evse_sites')],
  [26, 'and what is left of it', restTold('/evse_sites')],
  [27, 'a site has its EVSEs', shows('/evse_sites', 'evses')],
  [28, 'and the management system that it is connected to', shows('/evse_sites', 'cpms_connection')],
  [29, 'and a name of that for people', shows('/evse_sites', 'cpms_connection_display_name')],
  [
    30,
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
    31,
    'a site is shown with id, URL and all of these',
    shows(
      '/evse_sites',
      'id',
      'url',
      'evses',
      'cpms_connection',
      'cpms_connection_display_name',
      'user_connected',
    ),
  ],
  [32, 'the mock host has single EVSE sites', hosted('mock', 'GET /evse_sites/{evse_site_id}')],
  [33, 'so has the live host', hosted('live', 'GET /evse_sites/{evse_site_id}')],
  [34, 'and the staging host', hosted('staging', 'GET /evse_sites/{evse_site_id}')],
  [
    49,
    'so does the one for a single site',
    answers('/evse_sites/site01JX2SZ0WAFTDYVYY0JRAYREY7', 200, {
      headers: { 'EvEnergy-User': USER, 'EvEnergy-Version': '2' },
    }),
  ],
  [50, 'one site is retrieved by its id', answers('/evse_sites/site01JX2SZ0WAFTDYVYY0JRAYREY7', 200)],
  [51, 'single EVSE sites say their version', versioned('/evse_sites/site01JX2SZ0WAFTDYVYY0JRAYREY7')],
  [52, 'and the limit', limitTold('/evse_sites/site01JX2SZ0WAFTDYVYY0JRAYREY7')],
  [53, 'and what is left of it', restTold('/evse_sites/site01JX2SZ0WAFTDYVYY0JRAYREY7')],
  [54, 'a single site has its EVSEs', shows('/evse_sites/site01JX2SZ0WAFTDYVYY0JRAYREY7', 'evses')],
  [55, 'its management system', shows('/evse_sites/site01JX2SZ0WAFTDYVYY0JRAYREY7', 'cpms_connection')],
  [
    56,
    'the name of that',
    shows('/evse_sites/site01JX2SZ0WAFTDYVYY0JRAYREY7', 'cpms_connection_display_name'),
  ],
  [57, 'and whether the user is connected', describes('EVSESite', 'user_connected', /null/i)],
  [
    58,
    'its EVSEs are given by their URLs',
    async () => {
      for (const { body } of await both('/evse_sites/site01JX2SZ0WAFTDYVYY0JRAYREY7'))
        for (const url of body.evses) expect(url).toMatch(/\/evses\/evse\w{26}\/?$/)
    },
  ],
  [59, 'the mock host has CPMS providers', hosted('mock', 'GET /cpms_providers')],
  [60, 'so has the live host', hosted('live', 'GET /cpms_providers')],
  [61, 'and the staging host', hosted('staging', 'GET /cpms_providers')],
  [74, 'CPMS providers are listed in pages', takes('GET /cpms_providers', 'page_before', 'page_after')],
  [
    77,
    'with links to the pages around',
    async () => {
      for (const { headers } of await both('/cpms_providers'))
        expect(headers.get('link')).toMatch(/rel="next"/)
    },
  ],
  [78, 'CPMS providers say their version', versioned('/cpms_providers')],
  [79, 'and the limit', limitTold('/cpms_providers')],
  [80, 'and what is left of it', restTold('/cpms_providers')],
  [81, 'a provider has id, URL, name and icon', shows('/cpms_providers', 'id', 'url', 'name', 'icon')],
  [
    81,
    'its URL ends in a slash',
    async () => {
      for (const { body } of await both('/cpms_providers')) expect(body[0].url).toMatch(/CHARGEPOINT\/$/)
    },
  ],
  [82, 'the mock host has single CPMS providers', hosted('mock', 'GET /cpms_providers/{cpms_provider_id}')],
  [83, 'so has the live host', hosted('live', 'GET /cpms_providers/{cpms_provider_id}')],
  [84, 'and the staging host', hosted('staging', 'GET /cpms_providers/{cpms_provider_id}')],
  [99, 'one provider is retrieved by its id', answers('/cpms_providers/CHARGEPOINT', 200)],
  [100, 'single CPMS providers say their version', versioned('/cpms_providers/CHARGEPOINT')],
  [101, 'and the limit', limitTold('/cpms_providers/CHARGEPOINT')],
  [102, 'and what is left of it', restTold('/cpms_providers/CHARGEPOINT')],
  [
    103,
    'a single provider is shown like one of the list',
    shows('/cpms_providers/CHARGEPOINT', 'id', 'url', 'name', 'icon'),
  ],
]

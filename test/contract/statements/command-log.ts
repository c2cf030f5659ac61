import { expect } from 'vitest'
import { fits, has, operation, parameter, schema, takes, told } from './described.ts'
import { answers, leads, onBoth, one } from './face.ts'
import {
  begin,
  EVSE,
  guarded,
  hosted,
  limitTold,
  restTold,
  type Statement,
  sampled,
  shown,
  there,
  versioned,
} from './statement.ts'

const ONBOARDING = 'GET /evse_onboarding'
const NAME = 'GET /evses/{evse_id}/command_logs/{logged_at}'
const LOG = `/evses/${EVSE}/command_logs/2024-04-17T09:39:45.984584Z`
const sample = {
  url: 'https://api.ev.energy/v2/evses/evse01HSH04KDEWF6Z4DB2J77J74K5/command_logs/2024-04-17T09:39:45.984584Z/',
  logged_at: '2019-08-24T14:15:22Z',
  evse: 'https://api.ev.energy/v2/evses/evse01HSH04KDEWF6Z4DB2J77J74K5',
  max_load_target_milliamps: 32000,
  is_enabled_target: true,
  always_enabled: false,
  reason: 'SCHEDULED_CHARGING',
  internal_command_id: 'd4e5f6a7-b8c9-0123-def0-123456789abc',
}

export const commandLog: readonly Statement[] = [
  [
    5,
    'a command log is known by its EVSE and its time, and by nothing less',
    {
      document: told(NAME, /named by its EVSE and its `logged_at`/),
      v2: async (face) => {
        await answers(200, NAME, LOG)(face)
        await answers(404, NAME, LOG.replace(':45.', ':46.'))(face)
        await answers(404, NAME, LOG.replace('J77J74K5', 'J77J74K6'))(face)
      },
      _mock: async (face) => expect((await one(face, LOG)).url).toContain(LOG),
    },
  ],
  [6, 'the mock host has a command log', hosted('mock', NAME, LOG)],
  [7, 'so has the live host', hosted('live', NAME, LOG)],
  [8, 'and the staging host', hosted('staging', NAME, LOG)],
  [
    21,
    'its EVSE can be expanded, and nothing that it has not',
    {
      document: () => {
        const { schema } = parameter(NAME, 'expand')
        expect(schema.items?.enum ?? schema.enum).toContain('evse')
      },
      v2: async (face) => {
        expect(await one(face, `${LOG}?expand=evse`)).toHaveProperty('evse.cpid')
        await answers(400, NAME, `${LOG}?expand=vehicle`)(face)
      },
      _mock: async (face) => {
        expect((await one(face, `${LOG}?expand=evse`)).evse).toContain(EVSE)
        await answers(400, NAME, `${LOG}?expand=vehicle`)(face)
      },
    },
  ],
  [22, 'it takes a token', guarded(NAME, LOG)],
  [
    23,
    'the documented request, which names its version, is answered',
    sampled(200, NAME, `${LOG}?expand=evse`, { 'EvEnergy-Version': '2' }),
  ],
  [
    23,
    'and no other version is known',
    {
      document: takes(NAME, 'EvEnergy-Version'),
      ...onBoth(answers(400, NAME, LOG, { 'EvEnergy-Version': '3' })),
    },
  ],
  [23, 'one log is retrieved', there(NAME, LOG, /Retrieve/)],
  [24, 'the answer says its version, asked for or not', versioned(NAME, LOG)],
  [25, 'and the limit', limitTold(NAME, LOG)],
  [26, 'and what is left of it', restTold(NAME, LOG)],
  [27, 'it says when the command was logged', shown('EVSECommandLog', LOG, 'logged_at', /recorded/)],
  [
    28,
    'and the largest load that was to be allowed',
    shown('EVSECommandLog', LOG, 'max_load_target_milliamps', /Largest load.*milliamp/),
  ],
  [29, 'and whether to give energy freely', shown('EVSECommandLog', LOG, 'is_enabled_target', /freely/)],
  [30, 'and whether to do so at all times', shown('EVSECommandLog', LOG, 'always_enabled', /at all times/)],
  [31, 'and why it was sent', shown('EVSECommandLog', LOG, 'reason', /caused/)],
  [
    32,
    'the documented log is one that the description takes, and is there',
    {
      document: fits('EVSECommandLog', sample),
      ...onBoth(async (face) => {
        const { max_load_target_milliamps, is_enabled_target, always_enabled, reason } = sample
        expect(await one(face, LOG)).toMatchObject({
          max_load_target_milliamps,
          is_enabled_target,
          always_enabled,
          reason,
        })
      }),
    },
  ],
  [
    32,
    'its URL ends in a slash, and its EVSE is one',
    {
      document: () => expect(schema('EVSECommandLog').properties.url.examples[0]).toMatch(/Z\/$/),
      ...onBoth(async (face) => {
        const { url, evse } = await one(face, LOG)
        expect([url, evse]).toEqual([expect.stringMatching(/Z\/$/), expect.stringMatching(`/evses/${EVSE}$`)])
      }),
    },
  ],
  [
    32,
    'the command has an internal id',
    {
      document: has('EVSECommandLog', 'internal_command_id'),
      ...onBoth(async (face) =>
        expect((await one(face, LOG)).internal_command_id).toMatch(
          /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/,
        ),
      ),
    },
  ],
  [33, 'the mock host has EVSE onboarding', hosted('mock', ONBOARDING, begin('evse'))],
  [34, 'so has the live host', hosted('live', ONBOARDING, begin('evse'))],
  [35, 'and the staging host', hosted('staging', ONBOARDING, begin('evse'))],
  [
    48,
    'the documented request, with user, make, model and application, is redirected',
    {
      ...sampled(
        302,
        ONBOARDING,
        '/evse_onboarding?user_id=user01HN2NJ9NMRZBXT1H6FT9N7735&make_id=emak01HN2NJQRGDQP0GBE1F7R6PB3D&model_id=emod01HN2NJHAJJAQD32QJ4QXTDSGW&client_id=sandbox-cc-id',
      ),
      document: takes(ONBOARDING, 'user_id', 'make_id', 'model_id', 'client_id'),
    },
  ],
  [
    48,
    'a browser follows to where the EVSE is connected',
    { document: told(ONBOARDING, /browser.*follow the redirect/), ...onBoth(leads(begin('evse'))) },
  ],
  [
    49,
    'what is not named is chosen on a page',
    {
      document: told(ONBOARDING, /neither `make_id` nor `model_id`.*picks/),
      v2: async ({ get }) => {
        const page = async (query: string) => (await get(begin('evse', query))).headers.get('location')
        expect(await page('')).toMatch(/make_id$/)
        expect(await page('&make_id=emak01HN2NJQRGDQP0GBE1F7R6PB3D')).toMatch(/model_id$/)
        expect(await page('&model_id=emod01HN2NJHAJJAQD32QJ4QXTDSGW')).toMatch(/sign-in$/)
      },
      _mock: 'it has no pages',
    },
  ],
  [
    50,
    'the redirect has no content',
    {
      document: () => expect(operation(ONBOARDING).responses['302']).not.toHaveProperty('content'),
      ...onBoth(async ({ get }) => expect((await get(begin('evse'))).body).toBeUndefined()),
    },
  ],
]

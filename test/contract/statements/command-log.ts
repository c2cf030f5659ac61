import { expect } from 'vitest'
import { sandbox } from '../../sandbox/api.ts'
import {
  answers,
  begin,
  both,
  describes,
  has,
  hosted,
  LOG,
  leads,
  limitTold,
  restTold,
  type Statement,
  shows,
  takes,
  told,
  versioned,
} from './statement.ts'

export const commandLog: readonly Statement[] = [
  [
    5,
    'a command log is known by its EVSE and the time it was logged',
    shows(LOG, 'url', 'logged_at', 'evse'),
  ],
  [6, 'the mock host has a command log', hosted('mock', 'GET /evses/{evse_id}/command_logs/{logged_at}')],
  [7, 'so has the live host', hosted('live', 'GET /evses/{evse_id}/command_logs/{logged_at}')],
  [8, 'and the staging host', hosted('staging', 'GET /evses/{evse_id}/command_logs/{logged_at}')],
  [
    21,
    'its EVSE can be expanded',
    async () => {
      expect((await sandbox().get(`${LOG}?expand=evse`)).body.evse).toHaveProperty('id')
    },
  ],
  [
    23,
    'the documented request, which names its version, gets it',
    answers(`${LOG}?expand=evse`, 200, { headers: { 'EvEnergy-Version': '2' } }),
  ],
  [24, 'the answer says its version', versioned(LOG)],
  [25, 'and the limit', limitTold(LOG)],
  [26, 'and what is left of it', restTold(LOG)],
  [27, 'it says when it was logged', describes('EVSECommandLog', 'logged_at', /recorded/i)],
  [
    28,
    'and the largest load, in milliamps',
    describes('EVSECommandLog', 'max_load_target_milliamps', /milliamp/i),
  ],
  [29, 'and whether the EVSE is to be enabled', has('EVSECommandLog', 'is_enabled_target')],
  [30, 'and whether it always is', has('EVSECommandLog', 'always_enabled')],
  [31, 'and why the command was sent', shows(LOG, 'reason')],
  [
    32,
    'the URL of a log ends in a slash',
    async () => {
      for (const { body } of await both(LOG)) expect(body.url).toMatch(/Z\/$/)
    },
  ],
  [32, 'the command has an internal id', shows(LOG, 'internal_command_id')],
  [33, 'the mock host has EVSE onboarding', hosted('mock', 'GET /evse_onboarding')],
  [34, 'so has the live host', hosted('live', 'GET /evse_onboarding')],
  [35, 'and the staging host', hosted('staging', 'GET /evse_onboarding')],
  [
    48,
    'EVSE onboarding takes user, make, model and client',
    takes('GET /evse_onboarding', 'user_id', 'make_id', 'model_id', 'client_id'),
  ],
  [48, 'and redirects', leads(begin('evse'))],
  [
    48,
    'the documented request is redirected',
    leads(
      '/evse_onboarding?user_id=user01HN2NJ9NMRZBXT1H6FT9N7735&make_id=emak01HN2NJQRGDQP0GBE1F7R6PB3D&model_id=emod01HN2NJHAJJAQD32QJ4QXTDSGW&client_id=sandbox-cc-id',
    ),
  ],
  [49, 'and asks for what is missing', told('GET /evse_onboarding', /choos|pick|select/i)],
]

import type { Observation, Scenario } from '../scenario.ts'
import { NOON, USER } from './cast.ts'

const APPLICATION = 'sandbox-cc-id'
const refresh = (token: string) => ({
  request: 'POST /o/token',
  form: { grant_type: 'refresh_token', client_id: APPLICATION, refresh_token: token },
})
const race: readonly Observation[] = [
  {
    sign_in: { client_id: APPLICATION, user: USER },
    keep: { old: '/refresh_token' },
  },
  {
    at: 'PT11H',
    ...refresh('{old}'),
    shows: { token_type: 'Bearer' },
    keep: { access: '/access_token', new: '/refresh_token' },
    rival: { status: 400, shows: { error: 'invalid_grant' } },
  },
]

/** What happens to the tokens of a user who has signed in. */
export const tokens: readonly Scenario[] = [
  {
    name: 'refresh-race',
    teaches:
      'Two tabs, or two processes, refresh with one refresh token at the same moment. It is good for one of them; the other is told invalid_grant although the user is signed in. Let one refresh for all, and before you send a user to sign in, look whether somebody has stored newer tokens.',
    provenance: {
      plausible:
        'Authorization servers that replace a refresh token at each use accept the old one once; many have a short time of grace, this one has none.',
    },
    start: { now: NOON },
    timeline: [],
    observations: [
      ...race,
      { request: 'GET /users/me', bearer: '{access}', shows: { id: USER } },
      { ...refresh('{old}'), status: 400, shows: { error: 'invalid_grant' } },
      { ...refresh('{new}'), shows: { token_type: 'Bearer' } },
    ],
  },
  {
    name: 'refresh-race-revoked',
    teaches:
      'As in refresh-race, but the server takes the second use of a refresh token for a theft: it ends the whole family, the tokens of the one who came first as well. A call that has just worked is answered with 401, and the user has to sign in again.',
    provenance: {
      plausible:
        'RFC 9700, section 4.14.2, has servers revoke the tokens of a sign-in whose refresh token comes twice, as they cannot tell the user from a thief.',
    },
    start: { now: NOON },
    timeline: [
      {
        application: {
          client_id: APPLICATION,
          redirect_uris: ['http://localhost/*'],
          refresh_token_reuse: 'revoke',
        },
      },
    ],
    observations: [
      ...race,
      { request: 'GET /users/me', bearer: '{access}', status: 401 },
      { ...refresh('{new}'), status: 400, shows: { error: 'invalid_grant' } },
      { sign_in: { client_id: APPLICATION, user: USER }, keep: { access: '/access_token' } },
      { request: 'GET /users/me', bearer: '{access}', shows: { id: USER } },
    ],
  },
]

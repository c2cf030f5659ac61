// Runs on every runtime and in browsers, with nothing but the package: has everything that the client sends redirected, and
// tells what came of it.
import { bearer, createClient } from 'ev-energy'
import { authorizationCode, clientCredentials, refresh, revoke } from 'ev-energy/auth'

/** @param origin of a server that answers with a redirect of the status that is the first segment of a path, or the client's id */
export async function run(origin) {
  const told = {}
  for (const status of [301, 302, 303, 307, 308]) {
    const baseUrl = `${origin}/${status}/v2`
    const secret = { clientId: String(status), clientSecret: 'hush', origin, retry: false }
    const token = { accessToken: 'hush', refreshToken: 'hush-refresh', expiresAt: 0 }
    const headers = { 'X-Api-Key': 'hush' }
    const ev = createClient({ baseUrl, auth: bearer('hush'), user: USER, headers, retry: false })
    const signedIn = authorizationCode({ ...secret, redirectUri: 'https://app.example/callback' })
    const login = { state: 'state', codeVerifier: 'hush-verifier' }
    told[status] = await settled({
      get: outcomeOf(ev.GET('/evses')),
      begin: outcomeOf(
        ev.GET('/vehicle_onboarding', { params: { query: { client_id: 'app', user_id: USER } } }),
      ),
      post: outcomeOf(ev.POST('/vehicles', { body: { auth_code: 'hush' } })),
      empty: outcomeOf(
        ev.POST('/user_rebates/{user_rebate_id}:submit', {
          params: { path: { user_rebate_id: 'ureb01HN2NJ9NMRZBXT1H6FT9N7735' } },
        }),
      ),
      patch: outcomeOf(
        ev.PATCH('/users/{user_id}', {
          params: { path: { user_id: USER } },
          body: { email: 'hush@example.com' },
        }),
      ),
      remove: outcomeOf(
        ev.DELETE('/vehicles/{vehicle_id}', {
          params: { path: { vehicle_id: 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H' } },
        }),
      ),
      resolve: outcomeOf(ev.resolve(`${baseUrl}/evses/evse01HSH04KDEWF6Z4DB2J77J74K5`)),
      paginate: ev.paginate('/vehicles').toArray({ limit: 1 }),
      application: createClient({ baseUrl, auth: clientCredentials(secret), retry: false }).GET('/evses'),
      code: signedIn.finish('https://app.example/callback?code=hush&state=state', login),
      refresh: refresh(secret, token.refreshToken),
      revoke: revoke(secret, token.accessToken),
    })
  }
  const within = createClient({
    baseUrl: `${origin}/within/v2`,
    auth: bearer('hush'),
    user: USER,
    retry: false,
  })
  return { ...told, within: await outcomeOf(within.GET('/evses')) }
}

const USER = 'user01HN2NJ9NMRZBXT1H6FT9N7735'

async function outcomeOf(call) {
  const { data, error, response } = await call
  return error ? `problem ${error.status}` : data ? 'data' : `empty ${response.status}`
}

async function settled(calls) {
  const names = Object.keys(calls)
  const outcomes = await Promise.allSettled(Object.values(calls))
  return Object.fromEntries(
    outcomes.map(({ value, reason }, i) => [names[i], reason ? (reason.status ?? reason.name) : value]),
  )
}

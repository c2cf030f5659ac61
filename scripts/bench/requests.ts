import type { BenchRequest } from './request.ts'

const JSON_TYPE = { 'content-type': 'application/json' }

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

export const vehicle = (token: string): BenchRequest => ({
  method: 'GET',
  path: '/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H',
  headers: bearer(token),
})

/** A vehicle, many times over in ways of asking for it that a server cannot take for one. */
export const vehicleAnew = (token: string): BenchRequest[] =>
  Array.from({ length: 1000 }, (_, index) => ({
    ...vehicle(token),
    path: `${vehicle(token).path}?n=${index}`,
  }))

export const evses = (token: string): BenchRequest => ({
  method: 'GET',
  path: '/evses',
  headers: bearer(token),
})

export const newVehicle = (token: string, user: string): BenchRequest => ({
  method: 'POST',
  path: '/vehicles',
  headers: { ...bearer(token), ...JSON_TYPE, 'evenergy-user': user },
  body: JSON.stringify({
    model: 'https://api.ev.energy/v2/vehicle_models/vmod01HV4M7P2K9QX3T5W8Y6ZB1CDE',
    battery_size_watt_hours: 52_000,
    description: 'My Renault Zoe',
    user: `https://api.ev.energy/v2/users/${user}`,
  }),
})

/** Ids of some users of a sandbox. */
export async function userIds(base: string, token: string): Promise<string[]> {
  const response = await fetch(`${base}/users?page_size=100`, { headers: bearer(token) })
  return ((await response.json()) as { id: string }[]).map(({ id }) => id)
}

/**
 * Gets a token that stands for no user, so that everything is visible.
 *
 * @param base URL of a sandbox
 */
export async function applicationToken(base: string): Promise<string> {
  const response = await fetch(new URL('/o/token', base), {
    method: 'POST',
    headers: { authorization: `Basic ${btoa('sandbox-cc-id:sandbox-cc-secret')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  })
  const { access_token: token } = (await response.json()) as { access_token?: string }
  if (token === undefined) throw new Error(`${base} gives no token: it answers ${response.status}.`)
  return token
}

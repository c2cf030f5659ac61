import type { BenchRequest } from '../bench/request.ts'
import { applicationToken, userIds } from '../bench/requests.ts'

interface Vehicle {
  readonly id: string
}

/** What an application asks for one of its users, as often as each is in this list: eight of ten only read. */
const SCREENS: readonly ((vehicle: string, turn: number) => Omit<BenchRequest, 'headers'>)[] = [
  () => ({ method: 'GET', path: '/vehicles?expand=trim.model' }),
  (vehicle) => ({ method: 'GET', path: `/vehicles/${vehicle}?expand=latest_status_log` }),
  (vehicle) => ({ method: 'GET', path: `/vehicles/${vehicle}/state_of_charge` }),
  (vehicle) => ({ method: 'GET', path: `/vehicles/${vehicle}/status_logs?page_size=10` }),
  () => ({ method: 'GET', path: '/evses' }),
  () => ({ method: 'GET', path: '/charging_sessions?page_size=5' }),
  () => ({ method: 'GET', path: '/charging_sub_sessions?page_size=5' }),
  () => ({ method: 'GET', path: '/users/me' }),
  (vehicle, turn) => ({
    method: 'PATCH',
    path: `/vehicles/${vehicle}`,
    body: JSON.stringify({ description: `car ${turn}` }),
  }),
  (_, turn) => ({
    method: 'PATCH',
    path: '/users/me',
    body: JSON.stringify({ full_name: `Driver ${turn}` }),
  }),
]

/**
 * The requests of an application for some of its users, in the order of their names: each user's own.
 *
 * @param base URL of a sandbox
 */
export async function appRequests(base: string, users: number): Promise<BenchRequest[]> {
  const token = await applicationToken(base)
  const requests: BenchRequest[] = []
  for (const user of (await userIds(base, token)).slice(0, users)) {
    const headers = { authorization: `Bearer ${token}`, 'evenergy-user': user }
    const response = await fetch(`${base}/vehicles`, { headers })
    const [vehicle] = (await response.json()) as Vehicle[]
    if (!vehicle) continue
    for (const [turn, screen] of SCREENS.entries()) {
      const { body, ...asked } = screen(vehicle.id, turn)
      const sent = body === undefined ? headers : { ...headers, 'content-type': 'application/json' }
      requests.push({ ...asked, headers: sent, ...(body !== undefined && { body }) })
    }
  }
  return requests
}

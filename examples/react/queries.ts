/** What the screens read. What is named in `expand` is an object in their code, without a cast. */
import type { Client } from 'ev-energy'
import type { Id } from 'ev-energy/ids'
import { infiniteQueryOptions, queryOptions } from 'ev-energy/query'

export const vehiclesQuery = (ev: Client) =>
  infiniteQueryOptions(ev, '/vehicles', {
    params: { query: { page_size: 10, expand: ['trim.model.make', 'latest_status_log'] } },
  })

export const vehicleQuery = (ev: Client, vehicle_id: Id<'vhcl'>) =>
  queryOptions(ev, '/vehicles/{vehicle_id}', {
    params: { path: { vehicle_id }, query: { expand: ['latest_status_log'] } },
  })

/** The last hours, newest first. */
export const statusLogsQuery = (ev: Client, vehicle_id: Id<'vhcl'>) =>
  queryOptions(ev, '/vehicles/{vehicle_id}/status_logs', {
    params: { path: { vehicle_id }, query: { page_size: 100 } },
  })

/** What the vehicle charges in now. */
export const runningQuery = (ev: Client, vehicle_id: Id<'vhcl'>) =>
  queryOptions(ev, '/charging_sub_sessions', {
    params: { query: { vehicle_id, is_finished: false, page_size: 1 } },
  })

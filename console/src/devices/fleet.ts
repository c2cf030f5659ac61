import type { Data } from 'ev-energy'
import { client } from '../api.ts'

/** Most of a kind that a page shows. */
export const MOST = 100

export type Vehicle = Data<'/vehicles', 'get', ['user', 'trim.model.make', 'latest_status_log']>[number]
export type Evse = Data<'/evses', 'get', ['user', 'model.make', 'latest_status_log']>[number]

export async function vehicles(signal: AbortSignal, limit = MOST): Promise<Vehicle[]> {
  const ev = await client()
  const query = { expand: ['user', 'trim.model.make', 'latest_status_log'], page_size: MOST } as const
  return ev.paginate('/vehicles', { params: { query }, signal }).toArray({ limit })
}

export async function evses(signal: AbortSignal, limit = MOST): Promise<Evse[]> {
  const ev = await client()
  const query = { expand: ['user', 'model.make', 'latest_status_log'], page_size: MOST } as const
  return ev.paginate('/evses', { params: { query }, signal }).toArray({ limit })
}

/** How a device is called, by its make and model. */
export function modelOf({ trim }: Vehicle): string {
  return typeof trim === 'object'
    ? [trim.model?.make?.name, trim.model?.name, trim.name].filter(Boolean).join(' ')
    : ''
}

/** What is charging at the moment, by its latest report. */
export const isCharging = ({ latest_status_log: log }: Vehicle | Evse): boolean => log?.is_charging === true
export const isPluggedIn = ({ latest_status_log: log }: Vehicle | Evse): boolean =>
  log?.is_plugged_in === true

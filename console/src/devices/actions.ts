import { unwrap } from 'ev-energy'
import { client } from '../api.ts'
import { control, told } from '../control.ts'
import type { Vehicle } from './fleet.ts'

const at = ({ id }: Vehicle) => ({ params: { path: { vehicle_id: id } } })

export const plugIn = (vehicle: Vehicle) => told(control.POST('/vehicles/{vehicle_id}/plug_in', at(vehicle)))
export const unplug = (vehicle: Vehicle) => told(control.POST('/vehicles/{vehicle_id}/unplug', at(vehicle)))

/** Charges at once, or by plan again. */
export async function boost(vehicle: Vehicle, way: 'start' | 'end'): Promise<void> {
  const ev = await client()
  const header = vehicle.user ? { 'EvEnergy-User': vehicle.user.id } : {}
  const sessions = await ev
    .paginate('/charging_sessions', { params: { query: { page_size: 100 }, header } })
    .toArray({ limit: 100 })
  const open = sessions.find((session) => session.end === null && session.vehicle === vehicle.url)
  if (!open) throw new Error(`${vehicle.description} has no charging session. Plug it in first.`)
  const params = { path: { charging_session_id: open.id } }
  await unwrap(ev.POST(`/charging_sessions/{charging_session_id}/boost_${way}`, { params }))
}

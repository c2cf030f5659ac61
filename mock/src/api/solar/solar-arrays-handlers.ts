import { given, invalid } from '../../engine/reading/body.ts'
import type { Call, Handlers, Reply } from '../../engine/reading/call.ts'
import { list, retrieve } from '../../engine/reading/read.ts'
import { find, look } from '../../engine/reading/visible.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { at } from '../../engine/world/url.ts'
import { ownUser } from '../device-owner.ts'
import type { SolarArray } from './solar-arrays.ts'

export const solarArrayHandlers: Handlers = {
  'GET /solar_arrays': async (call) => forVehicle(call, await list(call)),
  'GET /solar_arrays/{solar_array_id}': async (call) => forVehicle(call, await retrieve(call)),
  'POST /solar_arrays': create,
  'PATCH /solar_arrays/{solar_array_id}': update,
}

function create(call: Call): Reply {
  const { world, body } = call
  const id = world.newId('solr')
  const path = world.create('/solar_arrays', id, {
    id,
    url: at(`/solar_arrays/${id}`),
    ...given(body, ['capacity_watts']),
    inverter: null,
    forecast: null,
    user: at(`/users/${ownUser(call)}`),
  })
  return { status: 201, body: find(call, path) }
}

function update(call: Call): Reply {
  find(call, call.path)
  call.world.change(call.path, given(call.body, ['capacity_watts']))
  return { status: 200, body: find(call, call.path) }
}

/** Tells how far the vehicle that the query names will be charged. */
function forVehicle(call: Call, reply: Reply): Reply {
  const { vehicle_id } = call.query
  if (vehicle_id === undefined) return reply
  const vehicle = look(call, `/vehicles/${vehicle_id}`)
  if (!vehicle) throw invalid(call, { vehicle_id: [`There is no vehicle ${vehicle_id}.`] })
  const battery = Number(vehicle.effective_battery_size_watt_hours ?? vehicle.battery_size_watt_hours)
  const filled = (array: SolarArray) => ({ ...array, forecast: forecastFor(array, battery) })
  const body = Array.isArray(reply.body) ? reply.body.map(filled) : filled(reply.body as SolarArray)
  return { ...reply, body }
}

function forecastFor({ forecast }: SolarArray, battery: number): Schema<'SolarArrayForecast'> {
  const energy = forecast?.solar_watt_hours_until_midnight
  if (!forecast || typeof energy !== 'number' || !(battery > 0)) return forecast ?? null
  const percent = Math.min(100, Math.round((100 * energy) / battery))
  return { ...forecast, percent_vehicle_battery_charge_until_midnight: percent }
}

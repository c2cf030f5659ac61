import { invalid } from '../../engine/reading/body.ts'
import type { CallOf, Handlers } from '../../engine/reading/call.ts'
import type { BodyOf, ReplyOf } from '../../engine/reading/declared.ts'
import { keep } from '../../engine/reading/keep.ts'
import { listOf } from '../../engine/reading/read.ts'
import { find, lookFor } from '../../engine/reading/visible.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { at } from '../../engine/world/url.ts'
import { ownUser } from '../device-owner.ts'
import { vehicleType } from '../vehicles/vehicle-type.ts'
import { type SolarArray, solarArrayType } from './solar-arrays.ts'

export const solarArrayHandlers: Handlers = {
  async 'GET /solar_arrays'(call) {
    const { body, ...reply } = await listOf(call, solarArrayType)
    const forecast = forecastFor(call)
    return { ...reply, body: body.map(forecast) }
  },
  'GET /solar_arrays/{solar_array_id}': (call) => ({
    status: 200,
    body: forecastFor(call)(find(call, solarArrayType, call.path)),
  }),
  'POST /solar_arrays': { body: { capacity_watts: 'kept' }, answer: create },
  'PATCH /solar_arrays/{solar_array_id}': {
    body: { capacity_watts: 'kept' },
    answer: (call, kept) => ({ status: 200, body: keep(call, solarArrayType, kept) }),
  },
}

type Create = 'POST /solar_arrays'

function create(call: CallOf<Create>, kept: Partial<BodyOf<Create>>): ReplyOf<Create> {
  const { world } = call
  const id = world.newId('solr')
  const path = world.create('/solar_arrays', id, {
    id,
    url: at(`/solar_arrays/${id}`),
    ...kept,
    inverter: null,
    forecast: null,
    user: at(`/users/${ownUser(call)}`),
  })
  return { status: 201, body: find(call, solarArrayType, path) }
}

/** Tells how far the vehicle that the query names will be charged. */
function forecastFor(
  call: CallOf<'GET /solar_arrays' | 'GET /solar_arrays/{solar_array_id}'>,
): (array: SolarArray) => SolarArray {
  const { vehicle_id } = call.query
  if (vehicle_id === undefined) return (array) => array
  const vehicle = lookFor(call, vehicleType, `/vehicles/${vehicle_id}`)
  if (!vehicle) throw invalid(call, { vehicle_id: [`There is no vehicle ${vehicle_id}.`] })
  const battery = vehicle.effective_battery_size_watt_hours ?? vehicle.battery_size_watt_hours ?? 0
  return (array) => ({ ...array, forecast: filling(array, battery) })
}

function filling({ forecast }: SolarArray, battery: number): Schema<'SolarArrayForecast'> {
  const energy = forecast?.solar_watt_hours_until_midnight
  if (!forecast || typeof energy !== 'number' || !(battery > 0)) return forecast ?? null
  const percent = Math.min(100, Math.round((100 * energy) / battery))
  return { ...forecast, percent_vehicle_battery_charge_until_midnight: percent }
}

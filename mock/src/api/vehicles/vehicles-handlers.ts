import { stayAt } from '../../charging/stays.ts'
import { given, invalid, reference } from '../../engine/reading/body.ts'
import type { Call, Handlers, Reply } from '../../engine/reading/call.ts'
import { find } from '../../engine/reading/visible.ts'
import type { Resource } from '../../engine/world/resource.ts'
import { at, idAt, pathAt } from '../../engine/world/url.ts'
import { reportEvse } from '../charging-sessions/report-now.ts'
import { addVehicle } from './add-vehicle.ts'
import { TRIMS } from './catalogue.ts'
import { addTrim } from './trims-handlers.ts'
import type { Vehicle } from './vehicles.ts'

export const vehicleHandlers: Handlers = {
  'POST /vehicles': create,
  'PATCH /vehicles/{vehicle_id}': update,
  // A sandbox of the API answers 204 and keeps the vehicle; here it goes, so that a deletion can be tried out.
  'DELETE /vehicles/{vehicle_id}'(call) {
    const { world, path } = call
    const { id, user } = find(call, path)
    const owner = idAt(user) ?? ''
    const plug = stayAt(world, String(id), world.now())?.evse
    world.remove(path)
    if (plug) reportEvse(world, plug)
    const others = world.collection('/vehicles')?.source.owned?.(owner).keys() ?? []
    return { status: 200, body: { remaining_car_count: [...others].length } }
  },
}

function create(call: Call): Reply {
  const { world, actor, body } = call
  const model = reference(call, 'model', /^\/vehicle_models\/[^/]+$/)
  const user = reference(call, 'user', /^\/users\/[^/]+$/)?.url ?? (actor.user && at(`/users/${actor.user}`))
  if (!model || !user) throw invalid(call, { user: ['Required, as the token stands for no user.'] })
  const wanted = typeof body.battery_size_watt_hours === 'number' ? body.battery_size_watt_hours : undefined
  const size = inSteps(wanted ?? Number(model.resource.default_battery_size_watt_hours))
  const trim =
    TRIMS.find((trim) => trim.model === model.url && trim.battery_size_watt_hours === size)?.url ??
    addTrim(world, { name: `${size / 1000} kWh`, model: model.url, battery_size_watt_hours: size })
  const path = addVehicle(world, {
    trim,
    user,
    integrated: 'UNINTEGRATED',
    battery_size_watt_hours: size,
    effective_battery_size_watt_hours: size,
    maximum_charge_limit_percentage: 100,
    description: typeof body.description === 'string' ? body.description : label(call, user, model.resource),
    vehicle_class: (body.vehicle_class ?? null) as Vehicle['vehicle_class'],
  })
  return { status: 201, body: find(call, path) }
}

/** Battery sizes are kept in steps of 10 Wh. */
function inSteps(wattHours: number): number {
  return Math.round(wattHours / 10) * 10
}

function label({ world }: Call, user: string, model: Resource): string {
  const email = world.get(pathAt(user) ?? '')?.email ?? 'unknown'
  const make = world.get(pathAt(model.make) ?? '')?.name
  return `${email} ${make} ${model.name}`.slice(0, 200)
}

function update(call: Call): Reply {
  const { world, path, body } = call
  const vehicle = find(call, path) as unknown as Vehicle
  const size = body.battery_size_watt_hours
  if (size !== undefined && vehicle.integrated !== 'UNINTEGRATED')
    throw invalid(call, {
      battery_size_watt_hours: ['Only an unintegrated vehicle can be given another battery size.'],
    })
  world.change(path, {
    ...given(body, ['maximum_charge_limit_percentage', 'smart_charging_enabled', 'vehicle_class']),
    ...(typeof size === 'number' && {
      battery_size_watt_hours: inSteps(size),
      effective_battery_size_watt_hours: inSteps(size),
    }),
  })
  return { status: 200, body: find(call, path) }
}

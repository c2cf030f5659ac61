import { stayAt } from '../../charging/stays.ts'
import { invalid, reference } from '../../engine/reading/body.ts'
import type { CallOf, Handlers } from '../../engine/reading/call.ts'
import type { BodyOf, ReplyOf } from '../../engine/reading/declared.ts'
import { find } from '../../engine/reading/visible.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { at, idAt, pathAt } from '../../engine/world/url.ts'
import { reportEvse } from '../charging-sessions/report-now.ts'
import { userType } from '../users/users.ts'
import { addVehicle } from './add-vehicle.ts'
import { TRIMS, vehicleModelType } from './catalogue.ts'
import { addTrim } from './trims-handlers.ts'
import { vehicleType } from './vehicle-type.ts'

type Create = 'POST /vehicles'
type Update = 'PATCH /vehicles/{vehicle_id}'

export const vehicleHandlers: Handlers = {
  'POST /vehicles': {
    body: {
      model: 'handled',
      user: 'handled',
      battery_size_watt_hours: 'handled',
      description: 'handled',
      vehicle_class: 'handled',
    },
    answer: create,
  },
  'PATCH /vehicles/{vehicle_id}': {
    body: {
      maximum_charge_limit_percentage: 'kept',
      smart_charging_enabled: 'kept',
      vehicle_class: 'kept',
      battery_size_watt_hours: 'handled',
    },
    answer: update,
  },
  // A sandbox of the API answers 204 and keeps the vehicle; here it goes, so that a deletion can be tried out.
  'DELETE /vehicles/{vehicle_id}'(call) {
    const { world, path } = call
    const { id, user } = find(call, vehicleType, path)
    const owner = idAt(user) ?? ''
    const plug = stayAt(world, id, world.now())?.evse
    world.remove(path)
    if (plug) reportEvse(world, plug)
    const others = world.all(vehicleType, '/vehicles')?.owned?.(owner).keys() ?? []
    return { status: 200, body: { remaining_car_count: [...others].length } }
  },
}

function create(call: CallOf<Create>): ReplyOf<Create> {
  const { world, actor, body } = call
  const model = reference(call, 'model', vehicleModelType)
  const user = reference(call, 'user', userType)?.url ?? (actor.user && at(`/users/${actor.user}`))
  if (!model || !user) throw invalid(call, { user: ['Required, as the token stands for no user.'] })
  const size = inSteps(body.battery_size_watt_hours ?? Number(model.resource.default_battery_size_watt_hours))
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
    description: body.description ?? label(call, user, model.resource),
    vehicle_class: body.vehicle_class ?? null,
  })
  return { status: 201, body: find(call, vehicleType, path) }
}

/** Battery sizes are kept in steps of 10 Wh. */
function inSteps(wattHours: number): number {
  return Math.round(wattHours / 10) * 10
}

function label(
  { world }: Pick<CallOf<Create>, 'world'>,
  user: string,
  model: Schema<'VehicleModel'>,
): string {
  const email = world.get(pathAt(user) ?? '')?.email ?? 'unknown'
  const make = world.get(pathAt(model.make) ?? '')?.name
  return `${email} ${make} ${model.name}`.slice(0, 200)
}

function update(call: CallOf<Update>, kept: Partial<BodyOf<Update>>): ReplyOf<Update> {
  const { world, path, body } = call
  const vehicle = find(call, vehicleType, path)
  const size = body.battery_size_watt_hours
  if (size !== undefined && vehicle.integrated !== 'UNINTEGRATED')
    throw invalid(call, {
      battery_size_watt_hours: ['Only an unintegrated vehicle can be given another battery size.'],
    })
  world.change(path, {
    ...kept,
    ...(typeof size === 'number' && {
      battery_size_watt_hours: inSteps(size),
      effective_battery_size_watt_hours: inSteps(size),
    }),
  })
  return { status: 200, body: find(call, vehicleType, path) }
}

import { given, invalid, reference } from '../../engine/reading/body.ts'
import type { Call, Handlers, Reply } from '../../engine/reading/call.ts'
import { find } from '../../engine/reading/visible.ts'
import { timestamp } from '../../engine/world/timestamp.ts'
import { at } from '../../engine/world/url.ts'

/** What the API assumes of a model of which no trim tells its battery. */
const UNKNOWN_BATTERY = 45_000

export const modelHandlers: Handlers = {
  'POST /vehicle_models': create,
  'PATCH /vehicle_models/{vehicle_model_id}'(call) {
    const { world, path, body } = call
    find(call, path)
    world.change(path, given(body, ['default_connector_type']))
    return { status: 200, body: find(call, path) }
  },
  'POST /vehicle_models/{vehicle_model_id}/connectors': addConnector,
  'PATCH /vehicle_models/{vehicle_model_id}/connectors/{region}'(call) {
    const { world, path, body } = call
    find(call, path)
    const changes = given(body, ['connector_type', 'source', 'confidence', 'verified_at'])
    if (Object.keys(changes).length > 0)
      world.change(path, { ...changes, updated_at: timestamp(world.now()) })
    return { status: 200, body: find(call, path) }
  },
}

/** A new model stays out of the lists, which only a review by ev.energy changes. */
function create(call: Call): Reply {
  const { world, body } = call
  const make = reference(call, 'make', /^\/vehicle_makes\/[^/]+$/)?.url
  const id = world.newId('vmod')
  const path = world.create('/vehicle_models', id, {
    id,
    url: at(`/vehicle_models/${id}`),
    name: body.name,
    make,
    onboarding_url: null,
    vehicle_trims: at(`/vehicle_trims?model_id=${id}`),
    default_battery_size_watt_hours: UNKNOWN_BATTERY,
    default_connector_type: null,
  })
  return { status: 201, body: find(call, path) }
}

function addConnector(call: Call): Reply {
  const { world, path, params, body } = call
  const model = `/vehicle_models/${params.vehicle_model_id}`
  find(call, model)
  const region = String(body.region)
  if (world.get(`${path}/${region}`))
    throw invalid(call, { region: ['This model already has a connector for the region.'] })
  const created = world.create(path, region, {
    url: at(`${path}/${region}`),
    vehicle_model: at(model),
    region,
    connector_type: body.connector_type,
    source: body.source ?? null,
    confidence: body.confidence ?? null,
    verified_at: body.verified_at ?? null,
    updated_at: timestamp(world.now()),
  })
  return { status: 201, body: find(call, created) }
}

import { invalid, reference } from '../../engine/reading/body.ts'
import type { CallOf, Handlers } from '../../engine/reading/call.ts'
import type { ReplyOf } from '../../engine/reading/declared.ts'
import { keep } from '../../engine/reading/keep.ts'
import { find } from '../../engine/reading/visible.ts'
import { timestamp } from '../../engine/world/timestamp.ts'
import { at } from '../../engine/world/url.ts'
import { vehicleMakeType, vehicleModelType } from './catalogue.ts'
import { modelConnectorType } from './model-connectors.ts'

/** What the API assumes of a model of which no trim tells its battery. */
const UNKNOWN_BATTERY = 45_000

type NewConnector = 'POST /vehicle_models/{vehicle_model_id}/connectors'

export const modelHandlers: Handlers = {
  'POST /vehicle_models': { body: { name: 'kept', make: 'handled' }, answer: create },
  'PATCH /vehicle_models/{vehicle_model_id}': {
    body: { default_connector_type: 'kept' },
    answer: (call, kept) => ({ status: 200, body: keep(call, vehicleModelType, kept) }),
  },
  'POST /vehicle_models/{vehicle_model_id}/connectors': {
    body: {
      region: 'handled',
      connector_type: 'handled',
      source: 'handled',
      confidence: 'handled',
      verified_at: 'handled',
    },
    answer: addConnector,
  },
  'PATCH /vehicle_models/{vehicle_model_id}/connectors/{region}': {
    body: { connector_type: 'kept', source: 'kept', confidence: 'kept', verified_at: 'kept' },
    answer(call, kept) {
      const { world, path } = call
      find(call, modelConnectorType, path)
      if (Object.keys(kept).length > 0) world.change(path, { ...kept, updated_at: timestamp(world.now()) })
      return { status: 200, body: find(call, modelConnectorType, path) }
    },
  },
}

/** A new model stays out of the lists, which only a review by ev.energy changes. */
function create(call: CallOf<'POST /vehicle_models'>): ReplyOf<'POST /vehicle_models'> {
  const { world, body } = call
  const make = reference(call, 'make', vehicleMakeType)?.url
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
  return { status: 201, body: find(call, vehicleModelType, path) }
}

function addConnector(call: CallOf<NewConnector>): ReplyOf<NewConnector> {
  const { world, path, params, body } = call
  const model = `/vehicle_models/${params.vehicle_model_id}`
  find(call, vehicleModelType, model)
  const { region } = body
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
  return { status: 201, body: find(call, modelConnectorType, created) }
}

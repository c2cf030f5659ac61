import { invalid } from '../../engine/reading/body.ts'
import type { CallOf, Handlers } from '../../engine/reading/call.ts'
import type { ReplyOf } from '../../engine/reading/declared.ts'
import { find } from '../../engine/reading/visible.ts'
import { instant } from '../../engine/world/timestamp.ts'
import { at } from '../../engine/world/url.ts'
import { dispatchCoordinatorType } from './dispatch-coordinators.ts'
import { dispatchEventType } from './dispatch-events.ts'

type Create = 'POST /dispatch_coordinators/{dispatch_coordinator_id}/dispatch_events'
type Cancel =
  'POST /dispatch_coordinators/{dispatch_coordinator_id}/dispatch_events/{dispatch_event_id}/cancel'

export const dispatchEventHandlers: Handlers = {
  'POST /dispatch_coordinators/{dispatch_coordinator_id}/dispatch_events': {
    body: {
      start_time: 'handled',
      end_time: 'handled',
      import_limit_watts: 'handled',
      export_limit_watts: 'handled',
      target_power_watts: 'handled',
    },
    answer: create,
  },
  'POST /dispatch_coordinators/{dispatch_coordinator_id}/dispatch_events/{dispatch_event_id}/cancel': cancel,
}

function create(call: CallOf<Create>): ReplyOf<Create> {
  const { world, body, params, path } = call
  find(call, dispatchCoordinatorType, `/dispatch_coordinators/${params.dispatch_coordinator_id}`)
  const { start_time, end_time } = body
  if (Date.parse(end_time) <= Date.parse(start_time))
    throw invalid(call, { end_time: ['The end has to be later than the start.'] })
  const id = world.newId('devt')
  const event = {
    id,
    url: at(`${path}/${id}`),
    start_time,
    end_time,
    import_limit_watts: body.import_limit_watts ?? null,
    export_limit_watts: body.export_limit_watts ?? null,
    target_power_watts: body.target_power_watts ?? null,
    dispatch_coordinator: at(`/dispatch_coordinators/${params.dispatch_coordinator_id}`),
  }
  world.create(path, id, event)
  return { status: 201, body: event }
}

/** An event that was called off before stays as it is; its end counts once. */
function cancel(call: CallOf<Cancel>): ReplyOf<Cancel> {
  const { world } = call
  const path = call.path.slice(0, -'/cancel'.length)
  const event = find(call, dispatchEventType, path)
  if (event.cancelled_at === undefined) world.change(path, { cancelled_at: instant(world.now()) })
  return { status: 200, body: { status: 'CANCELLED' } }
}

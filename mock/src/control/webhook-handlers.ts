import type { Delivery } from '../engine/webhooks/delivery.ts'
import { EndpointError, type EndpointInput, type EndpointUpdate } from '../engine/webhooks/endpoint.ts'
import { Rejection } from '../http/problem.ts'
import { type ControlHandlers, notFound, unprocessable } from './handler.ts'
import { portalResponse } from './portal.ts'
import { done, json } from './response.ts'

const DEFAULT_LIMIT = 100

export const webhookHandlers: ControlHandlers = {
  listEndpoints: ({ sandbox }) => json(200, sandbox.webhooks.endpoints()),
  createEndpoint: ({ sandbox, body }) =>
    json(
      201,
      checked(() => sandbox.webhooks.add(body as EndpointInput)),
    ),
  updateEndpoint({ sandbox, params: { endpoint_id = '' }, body }) {
    const endpoint = checked(() => sandbox.webhooks.update(endpoint_id, body as EndpointUpdate))
    if (endpoint) return json(200, endpoint)
    throw notFound(`There is no endpoint ${endpoint_id}.`)
  },
  deleteEndpoint({ sandbox, params: { endpoint_id = '' } }) {
    if (sandbox.webhooks.remove(endpoint_id)) return done
    throw notFound(`There is no endpoint ${endpoint_id}.`)
  },
  listDeliveries({ sandbox, query }) {
    const limit = Number(query.limit ?? DEFAULT_LIMIT)
    return json(200, sandbox.webhooks.deliveries().slice(0, limit).map(view))
  },
  replayDelivery({ sandbox, params: { delivery_id = '' } }) {
    const delivery = sandbox.webhooks.replay(delivery_id)
    if (delivery) return json(202, view(delivery))
    throw notFound(`There is no delivery ${delivery_id}, or its endpoint was removed.`)
  },
  testWebhooks({ sandbox, body }) {
    const { type = 'charging_sub_session.created' } = (body ?? {}) as { readonly type?: string }
    const event = sandbox.testEvent(type)
    if (event) return json(202, sandbox.webhooks.emit(event).map(view))
    const detail = `The sandbox has nothing that an event ${type} could be about.`
    throw new Rejection({ status: 409, detail })
  },
  getPortal: ({ sandbox }) => portalResponse(sandbox.webhooks),
}

/** A delivery as it is shown: with the event itself, and with a time that can be read. */
function view({ body, failures: _, held: __, tampering: ___, due, ...delivery }: Delivery) {
  const next_attempt_at = due === null ? null : new Date(due).toISOString()
  return { ...delivery, next_attempt_at, event: JSON.parse(body) }
}

function checked<T>(change: () => T): T {
  try {
    return change()
  } catch (error) {
    throw error instanceof EndpointError ? unprocessable(error.field, error.message) : error
  }
}

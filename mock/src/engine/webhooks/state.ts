import { isRecord } from '../record.ts'
import type { Delivery } from './delivery.ts'
import { checkEndpoint, type Endpoint, EndpointError } from './endpoint.ts'

/** What is kept of the webhooks. */
export interface WebhooksState {
  /** Ids made so far. */
  readonly count: number
  readonly endpoints: readonly Endpoint[]
  readonly deliveries: readonly Delivery[]
}

/** @throws {TypeError} for an endpoint that cannot be, and for a delivery of what is no event */
export function checkState({ endpoints, deliveries }: WebhooksState): void {
  for (const endpoint of endpoints) {
    try {
      checkEndpoint(endpoint)
    } catch (error) {
      if (!(error instanceof EndpointError)) throw error
      throw new TypeError(`The ${error.field} of the endpoint ${endpoint.id}: ${error.message}`, {
        cause: error,
      })
    }
  }
  for (const { id, body } of deliveries)
    if (!isObject(body)) throw new TypeError(`The body of the delivery ${id} is no JSON object.`)
}

function isObject(text: string): boolean {
  try {
    return isRecord(JSON.parse(text))
  } catch {
    return false
  }
}

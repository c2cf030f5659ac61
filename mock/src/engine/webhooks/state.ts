import { isRecord } from '../saved.ts'
import type { Delivery } from './delivery.ts'
import { checkEndpoint, type Endpoint } from './endpoint.ts'

/** What is kept of the webhooks. */
export interface WebhooksState {
  /** Ids made so far. */
  readonly count: number
  readonly endpoints: readonly Endpoint[]
  readonly deliveries: readonly Delivery[]
}

/** @throws {TypeError} for anything that is not the state of webhooks */
export function readState(state: unknown): WebhooksState {
  if (!isRecord(state) || !Number.isSafeInteger(state.count)) throw damaged('a count')
  const { endpoints, deliveries } = state
  if (!Array.isArray(endpoints) || !endpoints.every(isEndpoint)) throw damaged('endpoints')
  if (!Array.isArray(deliveries) || !deliveries.every(isDelivery)) throw damaged('deliveries')
  for (const endpoint of endpoints) checkEndpoint(endpoint)
  return { count: state.count as number, endpoints, deliveries }
}

function isEndpoint(value: unknown): value is Endpoint {
  return (
    isRecord(value) &&
    isText(value.id) &&
    isText(value.url) &&
    isText(value.secret) &&
    typeof value.disabled === 'boolean' &&
    (value.event_types === null || (Array.isArray(value.event_types) && value.event_types.every(isText)))
  )
}

function isDelivery(value: unknown): value is Delivery {
  return (
    isRecord(value) &&
    [value.id, value.message_id, value.endpoint_id, value.event_type, value.created_at, value.body].every(
      isText,
    ) &&
    isJson(value.body) &&
    isStatus(value.status) &&
    Number.isSafeInteger(value.failures) &&
    (value.due === null || isTime(value.due)) &&
    Array.isArray(value.attempts) &&
    value.attempts.every(isRecord)
  )
}

const isJson = (value: unknown) => {
  try {
    return isRecord(JSON.parse(String(value)))
  } catch {
    return false
  }
}
const isText = (value: unknown): value is string => typeof value === 'string'
const isTime = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 8.64e15
const isStatus = (value: unknown) => value === 'pending' || value === 'delivered' || value === 'failed'

function damaged(what: string): TypeError {
  return new TypeError(`The state of the webhooks must have ${what}, as a snapshot has.`)
}

import type { webhooks } from '../../generated/schema.ts'
import type { Expanded } from '../expand.ts'
import { WebhookVerificationError } from './verification-error.ts'

/** The events that these types describe. */
export type WebhookType = keyof webhooks

/** What is sent for an event: `type`, `timestamp` and `data`. */
export type WebhookBody<T extends WebhookType = WebhookType> = {
  [K in T]: webhooks[K] extends { post: { requestBody: { content: { 'application/json': infer B } } } }
    ? B
    : never
}[T]

interface Delivery {
  /** The same on every attempt to deliver an event: ignore an event whose id you have seen. */
  messageId: string
}

/** An event that these types describe, with the resource in `data` as a `GET` would answer it: references are URLs. */
export type KnownWebhookEvent<T extends WebhookType = WebhookType> = {
  [K in T]: WebhookBody<K> extends infer B extends { data: unknown }
    ? Omit<B, 'data'> & { data: Expanded<B['data'], []> } & Delivery
    : never
}[T]

declare const undescribed: unique symbol

/** A verified event of a type that the API added after this version of the package. Acknowledge it. */
export interface UnknownWebhookEvent extends Delivery {
  /**
   * Text, marked as none of the known types, so that a comparison with one of those narrows the event to it. To pass it on
   * as a `string`: `String(event.type)`.
   */
  // biome-ignore lint/complexity/noBannedTypes: to the compiler, a marked `string` could still equal any literal
  type: String & { readonly [undescribed]: true }
  /** When the event happened, in UTC. */
  timestamp: string
  data: Readonly<Record<string, unknown>>
}

/** What `verifyWebhook` gives, told apart by `type`. */
export type WebhookEvent = KnownWebhookEvent | UnknownWebhookEvent

/** Reads the body of a delivery whose signature was right. */
export function readEvent(body: Uint8Array, messageId: string): WebhookEvent {
  const value = parse(body)
  if (
    !isObject(value) ||
    typeof value.type !== 'string' ||
    typeof value.timestamp !== 'string' ||
    !isObject(value.data)
  )
    throw new WebhookVerificationError(
      'malformed-body',
      'The signature is right, but the body is not an event, a JSON object with type, timestamp and data: was the secret of another service’s endpoint passed?',
    )
  return { ...value, messageId } as WebhookEvent
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    // The parser's own message would quote the body.
    return undefined
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Webhooks of the API: verify what arrives, and sign what a test sends. Runs wherever there is `crypto.subtle`.
 *
 * @example
 * import { verifyWebhook, WebhookVerificationError } from 'ev-energy/webhooks'
 *
 * @module
 */
export type {
  KnownWebhookEvent,
  UnknownWebhookEvent,
  WebhookBody,
  WebhookEvent,
  WebhookType,
} from './event.ts'
export type { WebhookHeaders } from './headers.ts'
export { type SignedWebhook, type SignOptions, signWebhook } from './sign.ts'
export type { WebhookSecret } from './signature.ts'
export { type WebhookFault, WebhookVerificationError } from './verification-error.ts'
export { type VerifyOptions, verifyWebhook, type WebhookRequest } from './verify.ts'

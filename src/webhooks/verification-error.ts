/**
 * Why a request is not a webhook to be trusted:
 *
 * - `missing-headers`: one of id, timestamp and signature is not there; most likely the request is no webhook at all
 * - `malformed-headers`: they cannot be what the API sends
 * - `too-old`, `too-new`: sent longer ago than tolerated, or in the future; a replay, or a clock that is wrong
 * - `wrong-signature`: not signed with any of the secrets, or changed on the way
 * - `malformed-body`: signed, but not an event
 */
export type WebhookFault =
  | 'missing-headers'
  | 'malformed-headers'
  | 'too-old'
  | 'too-new'
  | 'wrong-signature'
  | 'malformed-body'

/**
 * Thrown by `verifyWebhook` for a request that must not be acted upon. Answer it with status 400.
 *
 * The message says what is wrong and holds nothing of body, signature or secret, so it can be logged and sent back.
 */
export class WebhookVerificationError extends Error {
  override readonly name = 'WebhookVerificationError'
  readonly reason: WebhookFault

  constructor(reason: WebhookFault, message: string) {
    super(message)
    this.reason = reason
  }
}

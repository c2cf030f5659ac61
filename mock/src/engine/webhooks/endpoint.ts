import { isSecret, newSecret } from './secret.ts'

/** Where webhooks are sent to. */
export interface Endpoint {
  readonly id: string
  /** `http:` or `https:`. */
  readonly url: string
  /** `whsec_` and at least 24 bytes in Base64. */
  readonly secret: string
  /** The secret that it had before, if it had another one. */
  readonly previous_secret?: string
  /** Types of the events that are sent; null for all of them. */
  readonly event_types: readonly string[] | null
  /** Nothing is sent while this is true; what waits to be sent goes on waiting. */
  readonly disabled: boolean
}

/** What a new endpoint is made of: a URL, and the rest as needed. */
export type EndpointInput = Pick<Endpoint, 'url'> & EndpointUpdate

/** What can be changed of an endpoint. */
export type EndpointUpdate = Partial<Omit<Endpoint, 'id' | 'previous_secret'>>

/** An endpoint that cannot be; the message says which part of it is wrong. */
export class EndpointError extends TypeError {
  override readonly name = 'EndpointError'
  readonly field: keyof EndpointInput

  constructor(field: keyof EndpointInput, message: string) {
    super(message)
    this.field = field
  }
}

/**
 * @param newId called once all else is right
 * @throws {EndpointError}
 */
export function createEndpoint(input: EndpointInput, newId: () => string): Endpoint {
  const { url, secret = newSecret(), event_types = null, disabled = false } = input
  const endpoint = checkEndpoint({ url, secret, event_types, disabled })
  return { id: newId(), ...endpoint }
}

/** @throws {EndpointError} */
export function checkEndpoint<T extends Pick<Endpoint, 'url' | 'secret'>>(endpoint: T): T {
  checkUrl(endpoint.url)
  if (!isSecret(endpoint.secret))
    throw new EndpointError('secret', 'A secret is "whsec_" and 24 to 75 bytes in Base64.')
  return endpoint
}

export function takes(endpoint: Endpoint, eventType: string): boolean {
  return !endpoint.disabled && (endpoint.event_types?.includes(eventType) ?? true)
}

function checkUrl(text: string): void {
  const url = URL.parse(text)
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw new EndpointError('url', 'An endpoint needs an absolute URL with http or https.')
  if (url.username !== '' || url.password !== '')
    throw new EndpointError('url', 'The URL of an endpoint has no user name and no password.')
}

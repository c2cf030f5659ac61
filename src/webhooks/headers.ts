import { WebhookVerificationError } from './verification-error.ts'

/** Headers of a request: `Headers`, or an object with the names in any case, as Node and serverless platforms have. */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>

/** What the headers of a delivery say. */
export interface DeliveryHeaders {
  id: string
  /** When this attempt was sent, as it was written: the signature is over the text. */
  timestamp: string
  /** The signatures of the scheme `v1`, in Base64. */
  signatures: string[]
}

/** Svix, through which the API delivers, has names of its own; Standard Webhooks is what it is compatible with. */
const families = ['svix', 'webhook'] as const
const parts = ['id', 'timestamp', 'signature'] as const

/** Reads the headers of one family; those of the other do not fill gaps. */
export function readHeaders(headers: WebhookHeaders): DeliveryHeaders {
  const get = reader(headers)
  const found = families.map((family) => parts.map((part) => get(`${family}-${part}`)))
  const [id, timestamp, signature] = found.find((values) => values.every(Boolean)) ?? []
  if (!id || !timestamp || !signature) {
    const family = found[1]?.some(Boolean) && !found[0]?.some(Boolean) ? 1 : 0
    const missing = parts
      .filter((_, part) => !found[family]?.[part])
      .map((part) => `${families[family]}-${part}`)
    throw new WebhookVerificationError(
      'missing-headers',
      `The request lacks ${missing.join(', ')}: it is not a webhook, or something on its way took the headers off`,
    )
  }

  // A full stop would let a sender shift text between id, timestamp and body without changing the signature.
  if (id.includes('.')) throw malformed('the id has a full stop')
  if (!/^\d{1,12}$/.test(timestamp)) throw malformed('the timestamp is not a number of seconds')
  // The comma is there where a header was sent twice: platforms join the two with it.
  const signatures = signature
    .split(' ')
    .filter((entry) => entry.startsWith('v1,'))
    .map((entry) => entry.slice('v1,'.length).replace(/,$/, ''))
  if (signatures.length === 0) throw malformed('there is no signature of the scheme v1')
  return { id, timestamp, signatures }
}

function reader(headers: WebhookHeaders): (name: string) => string | null | undefined {
  if (isHeaders(headers)) return (name) => headers.get(name)
  const values = new Map<string, string>()
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined)
      values.set(name.toLowerCase(), typeof value === 'string' ? value : value.join(', '))
  return (name) => values.get(name)
}

const isHeaders = (headers: WebhookHeaders): headers is { get(name: string): string | null } =>
  typeof headers.get === 'function'

const malformed = (what: string) =>
  new WebhookVerificationError('malformed-headers', `The headers are not those of a webhook: ${what}`)

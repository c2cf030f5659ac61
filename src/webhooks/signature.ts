// The symmetric scheme of Standard Webhooks (https://www.standardwebhooks.com), on the platform's own cryptography
// rather than on the package `standardwebhooks`: that is CommonJS, brings a SHA-256 of its own and with it twice the
// size of this whole folder, takes bytes as Node's Buffer only, and has a fixed tolerance and clock. The tests hold the
// two against each other.

/** Secret of a webhook endpoint, or several while one takes over from another. */
export type WebhookSecret = string | readonly string[]

/** A `CryptoKey`, which has that name in the types of the DOM only. */
type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>

/** The HMAC keys behind the secrets; throws a TypeError, which does not repeat the secret. */
export function keysOf(secret: WebhookSecret, caller: string): Promise<Key[]> {
  const secrets = typeof secret === 'string' ? [secret] : secret
  if (!Array.isArray(secrets) || secrets.length === 0)
    throw new TypeError(`${caller}: the secret is missing; pass that of the endpoint, or an array of several`)
  const bytes = secrets.map(decode)
  if (!bytes.every((key) => key !== undefined))
    throw new TypeError(
      `${caller}: not the secret of a webhook endpoint; pass it as the webhook portal shows it, "whsec_" and at least 24 bytes in Base64`,
    )
  return Promise.all(
    bytes.map((key) =>
      crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
    ),
  )
}

function decode(secret: unknown): Uint8Array<ArrayBuffer> | undefined {
  const base64 =
    typeof secret === 'string' ? /^(?:whsec_)?([A-Za-z\d+/]{32,}={0,2})$/.exec(secret)?.[1] : undefined
  if (base64 === undefined) return undefined
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    return bytes.length < 24 ? undefined : bytes
  } catch {
    return undefined
  }
}

/** What a signature is over: id, timestamp and body, separated by full stops. */
export function signedContent(id: string, timestamp: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`${id}.${timestamp}.`)
  const content = new Uint8Array(head.length + body.length)
  content.set(head)
  content.set(body, head.length)
  return content
}

/** The HMAC-SHA256 of the content, in Base64. */
export async function sign(key: Key, content: Uint8Array<ArrayBuffer>): Promise<string> {
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.sign('HMAC', key, content))))
}

/** Compares in a time that does not tell how much of the text is right. */
export function isSame(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  let difference = 0
  for (let at = 0; at < one.length; at++) difference |= one.charCodeAt(at) ^ other.charCodeAt(at)
  return difference === 0
}

import { encodeBase64 } from 'hono/utils/encode'

const PATTERN = /^whsec_[A-Za-z\d+/]{32,100}={0,2}$/

/** A signing secret as the API's webhook portal makes them. */
export function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24))
  return `whsec_${encodeBase64(bytes.buffer)}`
}

export function isSecret(text: string): boolean {
  return PATTERN.test(text) && text.length % 4 === 'whsec_'.length % 4
}

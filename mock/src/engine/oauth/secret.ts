import { sha256 } from '@noble/hashes/sha2.js'
import { encodeBase64Url } from 'hono/utils/encode'

/** Text that nobody can guess: 256 bits as base64url, behind a prefix. */
export function newSecret(prefix: string): string {
  return prefix + base64url(crypto.getRandomValues(new Uint8Array(32)))
}

/** Compares without telling by its duration how much of the guess is right. */
export function isSame(guess: string, secret: string): boolean {
  const [one, other] = [digest(guess), digest(secret)]
  let difference = 0
  for (const [index, byte] of one.entries()) difference |= byte ^ (other[index] ?? 0)
  return difference === 0
}

/** Whether a code verifier belongs to a challenge of method S256 (RFC 7636, section 4.6). */
export function isVerified(verifier: string, challenge: string): boolean {
  return isSame(base64url(digest(verifier)), challenge)
}

const digest = (text: string) => sha256(new TextEncoder().encode(text))

const base64url = (bytes: Uint8Array) => encodeBase64Url(Uint8Array.from(bytes).buffer).replace(/=+$/, '')

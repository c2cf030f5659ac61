import { createHash, timingSafeEqual } from 'node:crypto'

/** Text that nobody can guess: 256 bits as base64url, behind a prefix. */
export function newSecret(prefix: string): string {
  return prefix + Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url')
}

/** Compares without telling by its duration how much of the guess is right. */
export function isSame(guess: string, secret: string): boolean {
  return timingSafeEqual(
    createHash('sha256').update(guess).digest(),
    createHash('sha256').update(secret).digest(),
  )
}

/** Whether a code verifier belongs to a challenge of method S256 (RFC 7636, section 4.6). */
export function isVerified(verifier: string, challenge: string): boolean {
  return isSame(createHash('sha256').update(verifier).digest('base64url'), challenge)
}

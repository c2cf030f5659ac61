import type { Part } from '../part.ts'
import { newSecret } from './secret.ts'
import { TOKEN_LIFETIME } from './tokens.ts'

/** How long an authorization code can be exchanged, in milliseconds. */
export const CODE_LIFETIME = 60_000

/** What a user consented to, until the application collects its tokens. */
export interface Consent {
  readonly application: string
  readonly user: string
  readonly redirectUri: string
  readonly scopes: readonly string[]
  /** PKCE challenge of method S256. */
  readonly challenge?: string | undefined
}

/** A consent that was found by its code. */
export interface Code extends Consent {
  readonly expired: boolean
  /** The grant that it was exchanged for. */
  readonly grant?: string | undefined
}

/** Authorization codes. Used ones are remembered, because a second use tells that somebody intercepted the first. */
export interface Codes extends Part<readonly (readonly [code: string, stored: StoredCode])[]> {
  issue(consent: Consent): string
  find(code: string): Code | undefined
  use(code: string, grant: string): void
}

const MOST = 10_000

interface StoredCode extends Consent {
  /** Ms since 1970. */
  readonly expiresAt: number
  readonly grant?: string | undefined
}

export function createCodes(clock: { now(): number }): Codes {
  let codes = new Map<string, StoredCode>()
  return {
    issue(consent) {
      for (const [code, { expiresAt }] of codes) {
        if (expiresAt + TOKEN_LIFETIME * 1000 > clock.now() && codes.size < MOST) break
        codes.delete(code)
      }
      const code = newSecret('')
      codes.set(code, { ...consent, expiresAt: clock.now() + CODE_LIFETIME, grant: undefined })
      return code
    },
    find(code) {
      const record = codes.get(code)
      return record && { ...record, expired: clock.now() >= record.expiresAt }
    },
    use(code, grant) {
      const record = codes.get(code)
      if (record) codes.set(code, { ...record, grant })
    },
    save: () => [...codes],
    load(state) {
      codes = new Map(state)
    },
    reset() {
      codes = new Map()
    },
  }
}

import type { Auth } from '../auth.ts'
import { pause, reasonOf, unlessAborted } from '../deadline.ts'
import { OAuthError } from './oauth-error.ts'
import type { TokenStore } from './token-store.ts'
import { isExpired, isFresh, storedTokens, type Tokens } from './tokens.ts'

/** When the store is read again after a refresh that was refused, in milliseconds one after the other. */
const WAITS = [0, 100, 200, 400, 800]

interface CacheOptions {
  store: TokenStore
  now: () => number
  /** Gets new tokens; given the ones that the store has, which are of no use any more. */
  obtain: (old: Tokens | undefined) => Promise<Tokens>
}

/** Tokens of one application or user: found in memory, in the store, or obtained, by one request for all that wait. */
export interface TokenCache extends Required<Auth> {
  /** Takes new tokens, from now on used for every call. */
  put(tokens: Tokens): Promise<void>
  /** Forgets the tokens and gives them back. */
  take(): Promise<Tokens | undefined>
}

export function tokenCache({ store, now, obtain }: CacheOptions): TokenCache {
  let current: Tokens | undefined
  let flight: Promise<Tokens> | undefined
  /** The refresh token for whose successor was waited in vain: for each call anew, it would only be slow. */
  let awaited: string | undefined
  let queue: Promise<unknown> = Promise.resolve()

  // One at a time, so that a refresh which is under way cannot bring back tokens that were taken away meanwhile.
  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = queue.then(task)
    queue = turn.catch(() => {})
    return turn
  }

  async function load(rejected: string | undefined): Promise<Tokens> {
    const stored = storedTokens(await store.get())
    if (stored && headerOf(stored) !== rejected && isFresh(stored, now())) {
      current = stored
      return stored
    }
    let next: Tokens
    try {
      next = await obtain(stored)
    } catch (error) {
      // Another process may have used the refresh token first. And what is only near its end is better than nothing.
      const latest = await storedLater(stored?.refreshToken, rejected)
      if (!latest) throw error
      current = latest
      return latest
    }
    current = next
    // The call has its token all the same; what was not kept is asked for again after a restart.
    try {
      await store.set(next)
    } catch {}
    return next
  }

  /** What another process has stored, or is about to: it may have the answer already and not have kept it yet. */
  async function storedLater(
    used: string | undefined,
    rejected: string | undefined,
  ): Promise<Tokens | undefined> {
    for (const wait of used !== undefined && used !== awaited ? WAITS : [0]) {
      if (wait) await pause(wait)
      const latest = storedTokens(await store.get())
      if (latest && headerOf(latest) !== rejected && !isExpired(latest, now())) return latest
    }
    awaited = used
    return undefined
  }

  function find(rejected?: string): Promise<Tokens> {
    flight ??= inTurn(() => load(rejected)).finally(() => {
      flight = undefined
    })
    return flight
  }

  return {
    authorization({ signal }) {
      if (current && isFresh(current, now())) return headerOf(current)
      if (signal?.aborted) return Promise.reject(reasonOf(signal))
      return unlessAborted(find(), signal).then(headerOf)
    },

    async renew(rejected, { signal }) {
      // Only if no other call has replaced it meanwhile. Calls that come now wait for the new one.
      if (current && headerOf(current) === rejected) current = undefined
      try {
        const found = headerOf(await unlessAborted(find(rejected), signal))
        return found === rejected ? undefined : found
      } catch (error) {
        // There is nothing to replace it with, so the API's own answer stands.
        if (error instanceof OAuthError && error.error === 'login_required') return undefined
        throw error
      }
    },

    put: (tokens) =>
      inTurn(async () => {
        current = tokens
        await store.set(tokens)
      }),

    take: () =>
      inTurn(async () => {
        const tokens = storedTokens(await store.get()) ?? current
        current = undefined
        await store.set(undefined)
        return tokens
      }),
  }
}

const headerOf = ({ accessToken }: Tokens) => `Bearer ${accessToken}`

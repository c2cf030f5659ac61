import type { Tokens } from './tokens.ts'

/**
 * Keeps the tokens of one application or one user: a session, a keychain, a file. The default is memory.
 *
 * It is read at the first call and again before each refresh, so that processes which share a store also share what
 * one of them has refreshed. What it holds are secrets: in a browser, every script of the page can read `localStorage`.
 *
 * @example
 * const store: TokenStore = {
 *   get: async () => JSON.parse((await SecureStore.getItemAsync('ev-energy')) ?? 'null'),
 *   set: (tokens) => SecureStore.setItemAsync('ev-energy', JSON.stringify(tokens ?? null)),
 * }
 */
export interface TokenStore {
  /** The tokens; null or undefined when there are none. */
  get(): Tokens | null | undefined | Promise<Tokens | null | undefined>
  /** Keeps new tokens in place of the old ones; undefined removes them. */
  set(tokens: Tokens | undefined): unknown
}

/** Keeps tokens for as long as the process lives. */
export function memoryStore(): TokenStore {
  let tokens: Tokens | undefined
  return {
    get: () => tokens,
    set: (next) => {
      tokens = next
    },
  }
}

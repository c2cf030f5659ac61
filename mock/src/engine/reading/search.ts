/** What a request may look at: so many keys, and for so long. Then its page ends, and `Link` says where to go on. */
export interface Search {
  /** Counts a key that is about to be looked at; false where no more may be. */
  step(): boolean
  /** Whether others have waited long enough, and {@link pause} is due. */
  isLong(): boolean
  /**
   * Lets others have their turn.
   *
   * @throws the reason of the request's signal where the client has given up, as `fetch` does
   */
  pause(): Promise<void>
}

/** Keys that are looked at for one answer. */
export const MOST_KEYS = 10_000
/** Work on one answer, in milliseconds, beyond which it ends on a machine that is too slow for that many keys. */
const LONGEST = 2_000
/** Work between two turns of others, in milliseconds. */
const TURN = 10

/**
 * Begins the search of a request.
 *
 * @param signal of the request, asked for only once it takes long
 */
export function createSearch(signal: () => AbortSignal): Search {
  let keys = 0
  let spent = 0
  let since = performance.now()
  const worked = () => performance.now() - since
  return {
    step: () => keys++ < MOST_KEYS && spent < LONGEST,
    isLong: () => worked() > TURN,
    async pause() {
      const client = signal()
      spent += worked()
      await new Promise((resolve) => setTimeout(resolve))
      client.throwIfAborted()
      since = performance.now()
    },
  }
}

import { pause } from '../deadline.ts'
import type { Middleware } from '../middleware.ts'
import { retryAfter } from '../retry/retry-after.ts'
import { readRateLimit } from './rate-limit.ts'

/** Options of {@link pacer}. */
export interface PacerOptions {
  /** Requests allowed in an hour, until an answer says how many. Default 1,000. */
  limit?: number | undefined
  /** The part of the limit to use, up to 1; what it leaves is for others of the same application. Default 0.9. */
  share?: number | undefined
  /**
   * The longest a request is held back, in milliseconds. One that would have to wait longer is sent at once, and the
   * API may answer 429. Default `Infinity`: a batch job would rather wait up to an hour.
   */
  maxWait?: number | undefined
  /** Milliseconds from any start; one that is set back is taken to stand still. Default `performance.now`. */
  now?: (() => number) | undefined
  /** Waits, so that a test need not. Rejects when the signal aborts. */
  wait?: ((milliseconds: number, signal?: AbortSignal) => Promise<void>) | undefined
}

const HOUR = 3_600_000

/**
 * Keeps below the rate limit, which counts the requests of a rolling hour: as many requests as are allowed go out
 * without delay, and each further one as soon as an earlier one is an hour old. What others of the same application use
 * up is learned from the answers, and taken to be spread evenly over the hour.
 *
 * The limit is for each OAuth application and user, with client credentials for the application: give clients that
 * share a limit the same pacer, and others their own.
 *
 * A call that waits for its turn has no time limit until it is sent; its `signal` ends the wait. Repeats do not wait
 * again; they count as requests of others.
 *
 * @returns middleware for a client's `use`, or for one call
 * @throws TypeError for options out of range; a call rejects with one where `now` gives no number
 *
 * @example
 * ev.use(pacer({ share: 0.5 }))
 */
export function pacer(options: PacerOptions = {}): Middleware {
  const { share = 0.9, maxWait = Infinity, now = () => performance.now(), wait = pause } = options
  let { limit = 1000 } = options
  if (!(limit >= 1)) throw new TypeError('pacer(): limit must be a number of requests, 1 or more')
  if (!(share > 0 && share <= 1)) throw new TypeError('pacer(): share must be more than 0 and at most 1')
  if (!(maxWait >= 0)) throw new TypeError('pacer(): maxWait must be milliseconds, 0 or more')

  /** When our requests of the last hour were sent, and when those that wait will be. */
  const ours: number[] = []
  /** Requests of others in the hour before a point in time. */
  let others = { count: 0, at: 0 }
  let notBefore = -Infinity
  let latest = -Infinity
  /** How far our time is ahead of the clock. */
  let ahead = 0

  const allowed = () => Math.max(1, Math.floor(limit * share))
  const othersAt = (time: number) => others.count * Math.max(0, 1 - (time - others.at) / HOUR)

  /**
   * The first time from `earliest` on at which a request stays within the limit. It goes on from one of ours that leaves
   * the hour to the next, not by the time that comes out: of a clock that counts from 1970, too little may be added to move it.
   */
  function nextSlot(earliest: number): number {
    let time = earliest
    let gone = ours.findIndex((sent) => sent > earliest - HOUR)
    if (gone < 0) gone = ours.length
    for (; ; gone++) {
      const tooMany = ours.length - gone + 1 - allowed()
      const excess = tooMany + othersAt(time)
      if (excess <= 1e-6) return time
      // The share of the hour in which so many requests of others leave it; never, if they are not as many.
      const othersLeave = tooMany <= 0 ? time + (excess / others.count) * HOUR : Infinity
      const oursLeaves = (ours[gone] ?? Infinity) + HOUR
      if (othersLeave <= oursLeaves) return othersLeave
      time = oursLeaves
    }
  }

  /** A clock that is set back stands still, or everybody would wait until it is where it was. */
  function present(): number {
    const time = now()
    if (!Number.isFinite(time)) throw new TypeError(`pacer(): now() has to give milliseconds, not ${time}`)
    ahead = Math.max(ahead, latest - time)
    latest = time + ahead
    return latest
  }

  function admit(signal: AbortSignal): Promise<void> | undefined {
    const time = present()
    while ((ours[0] ?? Infinity) <= time - HOUR) ours.shift()
    // Not before those that wait already.
    const slot = nextSlot(Math.max(time, notBefore, ours.at(-1) ?? time))
    if (slot <= time || slot - time > maxWait) {
      insert(ours, time)
      return undefined
    }
    ours.push(slot)
    return wait(slot - time, signal).catch((reason) => {
      ours.splice(ours.indexOf(slot), 1)
      throw reason
    })
  }

  return {
    async onRequest({ request }) {
      await admit(request.signal)
    },
    onResponse({ response: { headers, status } }) {
      const rateLimit = readRateLimit(headers)
      if (!rateLimit) return
      const time = present()
      limit = rateLimit.limit
      const known = ours.filter((sent) => sent > time - HOUR && sent <= time).length
      others = { count: Math.max(0, limit - rateLimit.remaining - known), at: time }
      if (status === 429) notBefore = time + (retryAfter(headers, Date.now()) ?? 0)
    },
  }
}

/** Puts a time into a sorted list, at or near whose end it belongs. */
function insert(times: number[], time: number): void {
  let index = times.length
  while (index > 0 && (times[index - 1] ?? 0) > time) index--
  times.splice(index, 0, time)
}

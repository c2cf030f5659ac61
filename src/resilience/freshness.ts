/** How old a report of a device is. */
export interface Freshness {
  /** Milliseconds since the device was in this state; 0 for a clock that is ahead of ours. */
  age: number
  /** Milliseconds from then until ev.energy had the report; undefined where the log does not say. */
  delay: number | undefined
  /** Whether it is older than it may be. */
  isStale: boolean
}

/** Options of {@link freshness}. */
export interface FreshnessOptions {
  /** How old it may be, in milliseconds. Default 900,000, a quarter of an hour. */
  maxAge?: number | undefined
  /** Milliseconds since 1970. Default `Date.now`. */
  now?: (() => number) | undefined
}

/**
 * Judges how far a status log can be taken for what is now: devices report when they like, some only once they are
 * woken.
 *
 * @param log the latest status log, which `status_logs` has first
 * @throws RangeError for a log without a time
 *
 * @example
 * const [log] = await ev.paginate('/vehicles/{vehicle_id}/status_logs', { params }).toArray({ limit: 1 })
 * if (log && freshness(log).isStale) console.log('The car has not reported for a while.')
 */
export function freshness(
  log: { sampled_at: string; logged_at?: string | undefined },
  { maxAge = 900_000, now = Date.now }: FreshnessOptions = {},
): Freshness {
  const sampled = timeOf(log.sampled_at)
  const age = Math.max(0, now() - sampled)
  return {
    age,
    delay: log.logged_at === undefined ? undefined : Math.max(0, timeOf(log.logged_at) - sampled),
    isStale: age > maxAge,
  }
}

function timeOf(text: string): number {
  const time = Date.parse(text)
  if (Number.isNaN(time)) throw new RangeError('freshness(): the log has a time that is none')
  return time
}

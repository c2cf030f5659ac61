/** Length of the window, in milliseconds. */
export const HOUR = 3_600_000

/** `Retry-After` counts seconds, so requests of one second are counted together: finer steps would show nowhere. */
const STEP = 1_000

/** Requests of one second: when the last of them came, in ms since 1970, and how many there were. */
export type Batch = readonly [last: number, count: number]

/**
 * The requests of the past hour, oldest first. A ring of time stamps would grow with the limit; this holds at most one
 * batch for each second of the hour, however high the limit is.
 */
export interface Window {
  readonly batches: Batch[]
  count: number
}

export function createWindow(batches: readonly Batch[] = []): Window {
  return { batches: [...batches], count: batches.reduce((sum, [, count]) => sum + count, 0) }
}

/** Forgets what is an hour old, and what has not happened yet because the clock was set back. */
export function slide(window: Window, now: number): void {
  const { batches } = window
  while ((batches[0]?.[0] ?? now) <= now - HOUR) window.count -= batches.shift()?.[1] ?? 0
  while (lastRequest(window) > now) window.count -= batches.pop()?.[1] ?? 0
}

/** Counts one request. */
export function add(window: Window, now: number): void {
  const { batches } = window
  const [last, count] = batches.at(-1) ?? [Number.NaN, 0]
  // Kept under its last request, a batch leaves when all of it is an hour old and never before.
  if (Math.floor(last / STEP) === Math.floor(now / STEP)) batches[batches.length - 1] = [now, count + 1]
  else batches.push([now, 1])
  window.count++
}

/** Milliseconds until fewer than `limit` requests are in the window; an hour if there never are. */
export function untilBelow({ batches, count }: Window, limit: number, now: number): number {
  let left = count
  for (const [last, batch] of batches) {
    left -= batch
    if (left < limit) return last + HOUR - now
  }
  return HOUR
}

/** When the last request came, in ms since 1970; before everything if there was none. */
export function lastRequest({ batches }: Window): number {
  return batches.at(-1)?.[0] ?? Number.NEGATIVE_INFINITY
}

/** What starting a timer gives: an object in Node, a number in a page. */
type Started = number | { unref?(): unknown }

/** Lets the process end before the timer does. Pages hold nothing up. */
export function unheld<T extends Started>(timer: T): T {
  if (typeof timer === 'object') timer.unref?.()
  return timer
}

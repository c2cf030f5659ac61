/** Counts deliveries, so that they do not become more than a number in a second of real time. */
export interface Pace {
  /** How many more there may be in this second. */
  left(): number
  add(deliveries: number): void
}

/** @param realTime in milliseconds */
export function createPace(most: number, realTime: () => number = Date.now): Pace {
  let second = Number.NaN
  let count = 0
  const settle = () => {
    const now = Math.floor(realTime() / 1000)
    if (now !== second) count = 0
    second = now
  }
  return {
    left() {
      settle()
      return Math.max(0, most - count)
    },
    add(deliveries) {
      settle()
      count += deliveries
    },
  }
}

/** A battery of a home. */
export interface Battery {
  /** Usable, in watt-hours. */
  readonly capacity: number
  /** In watts. */
  readonly power: number
  /** The part of the capacity that is kept for a power cut. */
  readonly reserve: number
  /** When it was installed, in milliseconds since 1970. */
  readonly since: number
}

/** The batteries of a home taken together. */
export interface Bank {
  /** Usable, in watt-hours. */
  readonly capacity: number
  /** In watts. */
  readonly power: number
  /** What is kept for a power cut, in watt-hours. */
  readonly reserve: number
}

const NONE: Bank = { capacity: 0, power: 0, reserve: 0 }

/** The batteries that were installed by a time, as one. */
export function bankAt(batteries: readonly Battery[], time: number): Bank {
  return batteries.reduce(
    (bank, { capacity, power, reserve, since }) =>
      since > time
        ? bank
        : {
            capacity: bank.capacity + capacity,
            power: bank.power + power,
            reserve: bank.reserve + capacity * reserve,
          },
    NONE,
  )
}

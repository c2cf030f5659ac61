/** Chance that repeats itself: the same words give the same numbers in every run. */
export interface Draw {
  /** From 0 up to, but not including, 1. */
  real(): number
  /** A whole number, both ends included. */
  int(from: number, to: number): number
  pick<const List extends readonly [unknown, ...unknown[]]>(values: List): List[number]
  /** True with this probability. */
  chance(probability: number): boolean
}

/**
 * Starts a sequence of numbers that depends on nothing but these words (xmur3 to hash them, mulberry32 to go on).
 *
 * @example draw(world.seed, 'vehicle', 7).int(10, 20)
 */
export function draw(...words: readonly (string | number)[]): Draw {
  let state = hash(words.join('|'))
  const real = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    real,
    int: (from, to) => from + Math.floor(real() * (to - from + 1)),
    pick: (values) => values[Math.floor(real() * values.length)] ?? values[0],
    chance: (probability) => real() < probability,
  }
}

function hash(text: string): number {
  let h = 1779033703 ^ text.length
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 3432918353)
    h = (h << 13) | (h >>> 19)
  }
  h = Math.imul(h ^ (h >>> 16), 2246822507)
  h = Math.imul(h ^ (h >>> 13), 3266489909)
  return (h ^ (h >>> 16)) >>> 0
}

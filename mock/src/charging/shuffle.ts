/** A fixed order of the numbers below a size, which tells the place of a number and the number at a place. */
export interface Shuffle {
  place(number: number): number
  at(place: number): number
}

/**
 * Shuffles the numbers below `size` without a table: number × factor + shift, whose inverse is as cheap.
 *
 * @param near a share of the size, near which the factor is taken
 */
export function shuffle(size: number, near: number, shift: number): Shuffle {
  const { factor, inverse } = factorOf(size, near)
  return {
    place: (number) => (number * factor + shift) % size,
    at: (place) => (((place - (shift % size) + size) % size) * inverse) % size,
  }
}

/** They depend on numbers of users only, so that all worlds share them. */
const MOST_FACTORS = 1000
const factors = new Map<string, { readonly factor: number; readonly inverse: number }>()

function factorOf(size: number, near: number) {
  const name = `${size} ${near}`
  const known = factors.get(name)
  if (known) return known
  let factor = Math.max(1, Math.round(size * near))
  let inverse = inverseOf(factor, size)
  while (inverse === undefined) inverse = inverseOf(++factor, size)
  const found = { factor, inverse }
  if (factors.size >= MOST_FACTORS) factors.clear()
  factors.set(name, found)
  return found
}

/** What a factor is undone by, modulo a size (Euclid's algorithm); undefined where they share a divisor. */
function inverseOf(factor: number, size: number): number | undefined {
  if (size === 1) return 0
  let [r, next] = [size, factor % size]
  let [t, following] = [0, 1]
  while (next !== 0) {
    const quotient = Math.floor(r / next)
    ;[r, next] = [next, r - quotient * next]
    ;[t, following] = [following, t - quotient * following]
  }
  return r === 1 ? (t + size) % size : undefined
}

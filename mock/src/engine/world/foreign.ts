/**
 * Text of callers may hold the very characters that the sandbox marks its URLs with (see url.ts). Within the world they
 * are spelt with an escape, so that nothing that a caller sends is taken for a mark; answers spell them out again.
 */
const ESCAPE = '\u0091'
const SPELT = new Map([
  ['\u0090', `${ESCAPE}a`],
  ['\u009D', `${ESCAPE}b`],
  [ESCAPE, `${ESCAPE}c`],
])
const MEANT = new Map([...SPELT].map(([text, spelt]) => [spelt, text]))

/** What a caller sent, as the world keeps it; the same object where there is nothing to escape. */
export function kept<T>(value: T): T {
  return isHarmless(value) ? value : (spelt(value) as T)
}

/** Text that leaves the sandbox, after its marks were replaced. */
export function told(text: string): string {
  return text.includes(ESCAPE) ? text.replace(/\u0091[abc]/g, (one) => MEANT.get(one) ?? one) : text
}

function isHarmless(value: unknown): boolean {
  if (typeof value === 'string') return !/[\u0090\u0091\u009D]/.test(value)
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([key, inner]) => isHarmless(key) && isHarmless(inner))
}

function spelt(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[\u0090\u0091\u009D]/g, (one) => SPELT.get(one) ?? one)
  if (Array.isArray(value)) return value.map(spelt)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [String(spelt(key)), spelt(inner)]))
}

import type { KeptBody } from './exchange.ts'

/** Longest body of a request that is kept whole, in bytes. */
export const LONGEST_REQUEST = 64 * 1024
/** Longest body of an answer that is kept whole, in characters. */
export const LONGEST_BODY = 16 * 1024
/** What is kept of a longer one, in characters. */
const BEGINNING = 2 * 1024

/**
 * What is kept of a body: JSON, forms and plain text, whole or how they begin. Pages and files are not kept.
 *
 * @param type of the body, as `Content-Type` has it
 */
export function textBody(
  type: string | undefined,
  text: string | undefined,
  longest: number,
): KeptBody | undefined {
  if (text === undefined || !TEXTS.test(type ?? '')) return undefined
  return text.length <= longest ? { text, cut: false } : { text: beginning(text, BEGINNING), cut: true }
}

const TEXTS = /^\s*(application\/([\w.-]+\+)?json|application\/x-www-form-urlencoded|text\/plain)\s*(;|$)/i

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** The beginning of a text, as a text of its own: a mere part would keep the whole of it in memory. */
export function beginning(text: string, length: number): string {
  return text.length <= length ? text : decoder.decode(encoder.encode(text.slice(0, length)))
}

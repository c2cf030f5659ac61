import { type Document, type Reference, resolve } from '../document.ts'
import type { Add } from './facts.ts'

interface WithExamples {
  example?: unknown
  examples?: Record<string, { value?: unknown } | Reference> | unknown[]
}

/**
 * What the examples at a place show, by shape: members, types, kinds of ids, and addresses with their origin. Which
 * vehicle it is and how full is nobody's concern; that its address has moved to another origin is.
 */
export function exampleFacts(document: Document, node: object, place: string, add: Add): void {
  const { example, examples = [] } = node as WithExamples
  const values = Array.isArray(examples)
    ? examples
    : Object.values(examples).map((named) => resolve<{ value?: unknown }>(document, named).value)
  for (const value of [example, ...values]) if (value !== undefined) shape(value, place, add)
}

function shape(value: unknown, place: string, add: Add): void {
  if (Array.isArray(value)) for (const item of value) shape(item, `${place}[]`, add)
  else if (typeof value === 'object' && value !== null)
    for (const [name, child] of Object.entries(value))
      shape(child, place.endsWith(' ') ? `${place}${name}` : `${place}.${name}`, add)
  else
    add(
      place,
      'example',
      typeof value === 'string' ? shapeOfText(value) : value === null ? 'null' : typeof value,
    )
}

const id = /^([a-z]{4})[0-9A-Z]{26}$/
const timestamp = /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?$/

function shapeOfText(text: string): string {
  if (!/^[a-z]+:\/\//.test(text) || !URL.canParse(text)) return shapeOfWord(text, 'string')
  const { protocol, host, pathname, searchParams } = new URL(text)
  const path = pathname.split('/').map((segment) => shapeOfWord(segment, segment))
  const query = [...new Set(searchParams.keys())].sort().join('&')
  return `${protocol}//${host}${path.join('/')}${query === '' ? '' : `?${query}`}`
}

function shapeOfWord(word: string, otherwise: string): string {
  const prefix = id.exec(decodeSafely(word))?.[1]
  if (prefix !== undefined) return `{${prefix}}`
  return timestamp.test(decodeSafely(word)) ? '{timestamp}' : otherwise
}

function decodeSafely(word: string): string {
  try {
    return decodeURIComponent(word)
  } catch {
    return word
  }
}

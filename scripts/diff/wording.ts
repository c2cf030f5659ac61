import type { Difference } from './rules.ts'

const SIDES = { request: ' (sent)', answer: ' (got)', operation: '', document: '', package: '' } as const

/**
 * Says what has changed, in a line.
 *
 * @param place that it has changed in; empty for an operation or the document itself
 */
export function sentence({ side, kind, before, after }: Difference, place: string): string {
  const subject = [NAMES[kind] ?? kind, place === '' ? undefined : `of ${place}${SIDES[side]}`]
  const thing = PARTS.has(kind) ? [NAMES[kind] ?? kind, place + SIDES[side]] : subject
  const name = thing.filter((part) => part !== undefined && part !== '').join(' ')
  const [old, now] = [before.filter(Boolean).join(', '), after.filter(Boolean).join(', ')]
  if (before.length > 0 && after.length > 0) return `${name}: ${old} -> ${now}`
  if (before.length > 0) return `${name} is gone${old === '' ? '' : `: ${old}`}`
  return `${name} is new${now === '' ? '' : `: ${now}`}`
}

/** What is itself gone or new, rather than something said of it. */
const PARTS = new Set(['operation', 'parameter', 'property', 'media type'])

const NAMES: Readonly<Record<string, string>> = {
  scope: 'security',
  nullable: 'null',
  required: 'demand',
  closed: 'refusal of other properties',
  'required parameter': 'demand',
  'required body': 'demand',
  'required header': 'promise',
  enum: 'value',
}

import type { Document } from '../document.ts'
import { type Fact, type Facts, factsOf } from '../drift/facts.ts'
import { outermost } from '../drift/outermost.ts'
import type { Side } from './change.ts'
import { packageFacts } from './package-facts.ts'
import type { Difference } from './rules.ts'

/** A difference, and the operation that has it. */
export interface Placed extends Difference {
  readonly operation: string
}

/** What two documents state differently, whatever the notation. */
export function differencesOf(before: Document, after: Document): Placed[] {
  const [old, now] = [statements(before), statements(after)]
  const gone = outermost([...old].flatMap(([text, fact]) => (now.has(text) ? [] : [fact])))
  const fresh = outermost([...now].flatMap(([text, fact]) => (old.has(text) ? [] : [fact])))
  const spots = new Map<string, { fact: Fact; before: string[]; after: string[] }>()
  for (const [side, facts] of [['before', gone] as const, ['after', fresh] as const])
    for (const fact of facts) {
      const spot = spots.get(spotOf(fact)) ?? { fact, before: [], after: [] }
      spots.set(spotOf(fact), spot)
      spot[side].push(fact.value)
    }
  const [kept, left] = [spotsOf(old), spotsOf(now)]
  return [...spots].map(([name, { fact, before, after }]) => ({
    ...{ operation: fact.operation, place: fact.place, kind: fact.kind, before, after },
    side: sideOf(fact),
    demanded: isDemanded(now, fact),
    open: { before: kept.has(name), after: left.has(name) },
  }))
}

function statements(document: Document): Facts {
  const facts = factsOf(document)
  for (const [text, fact] of packageFacts(document)) facts.set(text, fact)
  return facts
}

const spotOf = ({ operation, place, kind }: Fact) => `${operation}\n${place}\n${kind}`
const spotsOf = (facts: Facts) => new Set([...facts.values()].map(spotOf))

/** Whether a new part is one that has to be sent. */
function isDemanded(facts: Facts, { operation, place, kind }: Fact): boolean {
  if (kind === 'parameter') return facts.has(`${operation} ${place} required parameter`)
  return (
    kind === 'property' &&
    facts.has(`${operation} ${place} required`) &&
    sideOf({ operation, place, kind, value: '' }) === 'request'
  )
}

/** A webhook is sent by the API: what is its body for others is what its receivers get. */
function sideOf({ operation, place, kind }: Fact): Side {
  if (operation === 'DOCUMENT') return kind === 'schema' ? 'package' : 'document'
  if (place === '' || kind === 'response') return 'operation'
  const isSent = /^(body|query|path|header|cookie)\b/.test(place)
  return isSent === operation.startsWith('WEBHOOK') ? 'answer' : 'request'
}

import type { Drift } from './compare.ts'
import type { Moved } from './explained.ts'
import type { Fact } from './facts.ts'
import { outermost } from './outermost.ts'

export type Format = 'text' | 'markdown' | 'json'

interface Change {
  sign: '+' | '-' | '~'
  text: string
  operations: string[]
}

/** The drift as seen from our document: `+` is new in the published one, `-` is gone from it, `~` has changed. */
export function report(drift: Drift, format: Format): string {
  if (format === 'json') return JSON.stringify(asJson(drift), null, 2)
  const groups = grouped(drift)
  const total = [...groups.values()].flat().length
  const heading = format === 'markdown' ? '## ' : ''
  const bullet = format === 'markdown' ? '- ' : '  '
  const code = (text: string) => (format === 'markdown' ? `\`${text}\`` : text)
  const lines: string[] = []
  for (const [operation, changes] of groups) {
    lines.push(`${heading}${operation}`)
    for (const { sign, text, operations } of changes) {
      const more = operations.length > 1 ? ` (and ${operations.length - 1} more operations)` : ''
      lines.push(`${bullet}${code(`${sign} ${text}`)}${more}`)
    }
    lines.push('')
  }
  for (const stale of drift.stale) lines.push(`stale deviation, no difference matches it: ${stale}`)
  for (const moved of drift.moved) lines.push(...movedLines(moved, bullet, code))
  lines.push(
    `${total} unknown difference(s), ${drift.known} explained by openapi/deviations.yaml, ${drift.stale.length} stale, ${drift.moved.length} moved`,
  )
  return lines.join('\n')
}

const placesTold = 5

function movedLines(moved: Moved, bullet: string, code: (text: string) => string): string[] {
  const { name, side, pattern, statement, before, after, places } = moved
  const only = side === 'removed' ? 'only the published description states' : 'only ours states'
  const change = before === after ? `${after} in other places` : `${before} -> ${after}`
  const rest = places.length > placesTold ? [`${bullet}and ${places.length - placesTold} more`] : []
  return [
    `moved deviation: ${name}: what ${only} (${code(pattern)}) is no longer what was accepted: ${code(statement)} ${change}`,
    ...places.slice(0, placesTold).map((place) => `${bullet}${code(place)}`),
    ...rest,
  ]
}

function asJson(drift: Drift) {
  return {
    added: [...drift.removed.values()],
    removed: [...drift.added.values()],
    known: drift.known,
    stale: drift.stale,
    moved: drift.moved,
  }
}

/** A resource is part of many operations: a change is told once, under the first of them. */
function grouped(drift: Drift): Map<string, Change[]> {
  const changes = new Map<string, Change>()
  const spot = ({ operation, place, kind }: Fact) => `${operation}\n${place}\n${kind}`
  const single = (facts: Iterable<Fact>) => {
    const counts = new Map<string, Fact | null>()
    for (const fact of facts) counts.set(spot(fact), counts.has(spot(fact)) ? null : fact)
    return counts
  }
  const ours = outermost(drift.added.values())
  const theirs = outermost(drift.removed.values())
  const before = single(ours)
  const after = single(theirs)
  const note = (sign: Change['sign'], fact: Fact, detail: string) => {
    const text = [fact.place, detail].filter((part) => part !== '').join(' ')
    const change = changes.get(`${sign}${text}`) ?? { sign, text, operations: [] }
    change.operations.push(fact.operation)
    changes.set(`${sign}${text}`, change)
  }
  const told = (fact: Fact) => (fact.value === '' ? fact.kind : `${fact.kind} ${fact.value}`)
  for (const fact of theirs) {
    const was = before.get(spot(fact))
    if (after.get(spot(fact)) && was) note('~', fact, `${fact.kind} ${was.value} -> ${fact.value}`)
    else note('+', fact, told(fact))
  }
  for (const fact of ours) if (!(before.get(spot(fact)) && after.get(spot(fact)))) note('-', fact, told(fact))
  const groups = new Map<string, Change[]>()
  for (const change of changes.values()) {
    const [first = ''] = change.operations
    groups.set(first, [...(groups.get(first) ?? []), change])
  }
  return groups
}

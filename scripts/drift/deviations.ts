import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { type Facts, factText } from './facts.ts'

/** A row of openapi/deviations.yaml: where our document knowingly differs from the published one. */
export interface Deviation {
  readonly name: string
  /** What the published document says. */
  readonly published: string
  /** What ours says instead. */
  readonly ours: string
  readonly why: string
  /** Facts that only the published document states; `*` stands for any text. */
  readonly removed?: readonly string[]
  /** Facts that only our document states. */
  readonly added?: readonly string[]
}

/** @throws a TypeError that names the row if one lacks a member or repeats a name */
export async function readDeviations(file: URL): Promise<Deviation[]> {
  const rows: unknown = parse(await readFile(file, 'utf8'))
  if (!Array.isArray(rows)) throw new TypeError(`${file.pathname}: expected a list of deviations`)
  const names = new Set<string>()
  return rows.map((row: Deviation, index) => {
    for (const member of ['name', 'published', 'ours', 'why'] as const)
      if (typeof row[member] !== 'string' || row[member] === '')
        throw new TypeError(`deviation ${index + 1} (${row.name}): \`${member}\` must say something`)
    if (names.has(row.name)) throw new TypeError(`deviation ${index + 1}: the name \`${row.name}\` is taken`)
    names.add(row.name)
    return row
  })
}

export interface Drift {
  /** Facts of the published document that ours lacks and no deviation explains. */
  removed: Facts
  /** Facts of ours that the published document lacks and no deviation explains. */
  added: Facts
  /** How many differences the deviations explain. */
  known: number
  /** Patterns of deviations that match no difference any more, as `name: pattern`. */
  stale: string[]
}

/** The differences of two documents, less those that the deviations explain. */
export function compare(ours: Facts, published: Facts, deviations: readonly Deviation[]): Drift {
  const drift: Drift = { removed: new Map(), added: new Map(), known: 0, stale: [] }
  for (const side of ['removed', 'added'] as const) {
    const patterns = deviations.flatMap((row) =>
      (row[side] ?? []).map((pattern) => ({ name: row.name, pattern, test: globOf(pattern), used: false })),
    )
    const [mine, other] = side === 'removed' ? [published, ours] : [ours, published]
    for (const [text, fact] of mine) {
      if (other.has(text)) continue
      const matches = patterns.filter(({ test }) => test.test(factText(fact)))
      for (const match of matches) match.used = true
      if (matches.length === 0) drift[side].set(text, fact)
      else drift.known++
    }
    for (const { name, pattern, used } of patterns) if (!used) drift.stale.push(`${name}: ${pattern}`)
  }
  return drift
}

const globOf = (pattern: string) =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  )

import { type Deviation, globOf, sides } from './deviations.ts'
import { type Explained, explainedBy, explainedOf, type Moved, movedBetween } from './explained.ts'
import type { Fact, Facts } from './facts.ts'

export interface Drift {
  /** Facts of the published document that ours lacks and no deviation explains. */
  removed: Facts
  /** Facts of ours that the published document lacks and no deviation explains. */
  added: Facts
  /** How many differences the deviations explain. */
  known: number
  /** Patterns of deviations that match no difference any more, as `name: pattern`. */
  stale: string[]
  /** What a row explained when it was accepted, and no longer does, or does now. */
  moved: Moved[]
  /** What each row explains now. */
  explained: Explained
}

/**
 * The differences of two documents, less those that the deviations explain.
 *
 * @param accepted what each row explained when somebody last looked; a row that explains anything else has moved.
 *   Without it nothing has: what is there is about to be accepted
 */
export function compare(
  ours: Facts,
  published: Facts,
  deviations: readonly Deviation[],
  accepted?: Explained,
): Drift {
  const drift: Omit<Drift, 'moved' | 'explained'> = {
    removed: new Map(),
    added: new Map(),
    known: 0,
    stale: [],
  }
  const groups: ReturnType<typeof explainedBy> = []
  for (const side of sides) {
    const patterns = deviations.flatMap((row) =>
      (row[side] ?? []).map((pattern) => ({
        name: row.name,
        pattern,
        fits: globOf(pattern),
        facts: [] as Fact[],
      })),
    )
    const [mine, other] = side === 'removed' ? [published, ours] : [ours, published]
    for (const [text, fact] of mine) {
      if (other.has(text)) continue
      const matches = patterns.filter(({ fits }) => fits(text))
      for (const match of matches) match.facts.push(fact)
      if (matches.length === 0) drift[side].set(text, fact)
      else drift.known++
    }
    for (const { name, pattern, facts } of patterns)
      if (facts.length === 0) drift.stale.push(`${name}: ${pattern}`)
      else groups.push(...explainedBy(name, side, pattern, facts))
  }
  const explained = explainedOf(groups)
  return { ...drift, explained, moved: accepted === undefined ? [] : movedBetween(accepted, explained) }
}

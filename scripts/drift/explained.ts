import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { parse, stringify } from 'yaml'
import type { Side } from './deviations.ts'
import { type Fact, factText, statement } from './facts.ts'

/** Facts that say the same (`type=string`) and that one pattern of one row explains. */
interface Group {
  readonly name: string
  readonly side: Side
  readonly pattern: string
  readonly statement: string
  readonly count: number
  /** A fingerprint of where they are. */
  readonly fingerprint: string
  /** Where they are, if that is known. */
  readonly places: readonly string[]
}

/**
 * What each row of deviations.yaml explains. A pattern may match thousands of facts; kept beside it, by what they say, how
 * many and where, it cannot come to explain one more, one less, or another in silence.
 */
export type Explained = ReadonlyMap<string, Group>

/** A row that explains other facts than it did when it was accepted. */
export type Moved = Omit<Group, 'count' | 'fingerprint'> & { before: number; after: number }

export function explainedBy(name: string, side: Side, pattern: string, facts: readonly Fact[]): Group[] {
  const groups = new Map<string, Fact[]>()
  for (const fact of facts) {
    const said = statement(fact)
    const group = groups.get(said)
    if (group === undefined) groups.set(said, [fact])
    else group.push(fact)
  }
  return [...groups]
    .map(([said, those]): Group => {
      const places = those.map(factText).sort()
      const fingerprint = createHash('sha256').update(places.join('\n')).digest('hex').slice(0, 8)
      return { name, side, pattern, statement: said, count: places.length, fingerprint, places }
    })
    .sort((a, b) => (a.statement < b.statement ? -1 : 1))
}

export const explainedOf = (groups: readonly Group[]): Explained =>
  new Map(groups.map((group) => [keyOf(group), group]))

export function movedBetween(accepted: Explained, now: Explained): Moved[] {
  return [...new Map([...accepted, ...now])].flatMap(([key, { name, side, pattern, statement }]): Moved[] => {
    const [was, is] = [accepted.get(key), now.get(key)]
    if (was?.count === is?.count && was?.fingerprint === is?.fingerprint) return []
    const counts = { before: was?.count ?? 0, after: is?.count ?? 0 }
    return [{ name, side, pattern, statement, ...counts, places: is?.places ?? [] }]
  })
}

const heading = `# Written by \`npm run drift -- FILE-or-URL --accept\`; do not edit.
# What each row of deviations.yaml explains: by side and pattern, how many facts say the same, and a fingerprint of their places.
`

/** As it is written: row, side, pattern, statement, and `12 at 3fa9c1e0`. */
type Written = Record<string, Partial<Record<Side, Record<string, Record<string, string>>>>>

/** @throws an Error that says how to make the file where there is none */
export async function readExplained(file: URL): Promise<Explained> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new Error(
      `cannot read ${file.pathname}: ${error.message}; \`npm run drift -- FILE-or-URL --accept\` makes it anew`,
    )
  })
  const groups: Group[] = []
  for (const [name, row] of Object.entries((parse(text) ?? {}) as Written))
    for (const [side, patterns] of Object.entries(row) as [Side, Record<string, Record<string, string>>][])
      for (const [pattern, statements] of Object.entries(patterns))
        for (const [said, entry] of Object.entries(statements)) {
          const [count = '', fingerprint = ''] = entry.split(' at ')
          groups.push({ name, side, pattern, statement: said, count: Number(count), fingerprint, places: [] })
        }
  return explainedOf(groups)
}

export async function writeExplained(explained: Explained, file: URL): Promise<void> {
  const written: Written = {}
  for (const { name, side, pattern, statement, count, fingerprint } of explained.values()) {
    const row = written[name] ?? {}
    const patterns = row[side] ?? {}
    patterns[pattern] = { ...patterns[pattern], [statement]: `${count} at ${fingerprint}` }
    row[side] = patterns
    written[name] = row
  }
  await writeFile(file, heading + stringify(written, { lineWidth: 0 }))
}

const keyOf = ({ name, side, pattern, statement }: Group) => [name, side, pattern, statement].join('\n')

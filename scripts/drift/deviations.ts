import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'

/** A row of openapi/deviations.yaml: where our document knowingly differs from the published one. */
export interface Deviation {
  readonly name: string
  /** What the published document says. */
  readonly published: string
  /** What ours says instead. */
  readonly ours: string
  readonly why: string
  /** `inferred` where nothing that ev.energy publishes says so, and only the rest of its API suggests it. */
  readonly evidence?: 'inferred'
  /** Facts that only the published document states; `*` stands for any text. */
  readonly removed?: readonly string[]
  /** Facts that only our document states. */
  readonly added?: readonly string[]
}

export const sides = ['removed', 'added'] as const
export type Side = (typeof sides)[number]

const members = ['name', 'published', 'ours', 'why', 'evidence', ...sides]

/** @throws a TypeError that names the row if one lacks a member, has one that nothing reads, or repeats a name */
export async function readDeviations(file: URL): Promise<Deviation[]> {
  const rows: unknown = parse(await readFile(file, 'utf8'))
  if (!Array.isArray(rows)) throw new TypeError(`${file.pathname}: expected a list of deviations`)
  const names = new Set<string>()
  return rows.map((row: Deviation, index) => {
    const refuse = (what: string) => new TypeError(`deviation ${index + 1} (${row?.name}): ${what}`)
    if (typeof row !== 'object' || row === null) throw refuse('expected an object')
    for (const member of ['name', 'published', 'ours', 'why'] as const)
      if (typeof row[member] !== 'string' || row[member] === '')
        throw refuse(`\`${member}\` must say something`)
    if (names.has(row.name)) throw refuse('the name is taken')
    for (const member of Object.keys(row))
      if (!members.includes(member)) throw refuse(`there is no \`${member}\``)
    if (row.evidence !== undefined && row.evidence !== 'inferred')
      throw refuse('`evidence` can only be `inferred`')
    names.add(row.name)
    return row
  })
}

/** A test for texts that fit a pattern in which `*` stands for any text, the empty one included. */
export function globOf(pattern: string): (text: string) => boolean {
  const [head = '', ...rest] = pattern.split('*')
  const tail = rest.pop()
  if (tail === undefined) return (text) => text === head
  return (text) => {
    const end = text.length - tail.length
    if (!text.startsWith(head) || !text.endsWith(tail)) return false
    let from = head.length
    for (const part of rest) {
      const found = text.indexOf(part, from)
      if (found === -1) return false
      from = found + part.length
    }
    return from <= end
  }
}

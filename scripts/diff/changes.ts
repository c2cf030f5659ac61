import type { Path } from '../../openapi/rules/document/openapi.ts'
import type { Document } from '../document.ts'
import type { Change, Step } from './change.ts'
import { steps } from './change.ts'
import { differencesOf, type Placed } from './differences.ts'
import { locate } from './locate.ts'
import { renamedPaths, withNames } from './renamed.ts'
import { stepOf } from './rules.ts'
import { sentence } from './wording.ts'

/** What has changed between two documents, each once, the gravest first. */
export function changesOf(before: Document, after: Document): Change[] {
  const renamed = renamedPaths(before, after)
  const changes = new Map<string, Change>()
  const note = (step: Step, says: string, operation: string | undefined, at: Path) => {
    const key = `${step} ${says} ${JSON.stringify(at)}`
    const known = changes.get(key)
    const operations = [...(known?.operations ?? []), ...(operation === undefined ? [] : [operation])]
    changes.set(key, { step, says, at, operations: [...new Set(operations)] })
  }
  for (const { from, to } of renamed)
    note(
      'major',
      `${from} is written ${to} now: the package's types go by the names of path parameters`,
      undefined,
      ['paths', to],
    )
  for (const difference of differencesOf(withNames(before, renamed), after)) {
    const { operation } = difference
    const at = locate(after, difference)
    note(
      stepOf(difference),
      sentence(difference, difference.kind === 'operation' ? operation : placeIn(at, difference)),
      operation === 'DOCUMENT' ? undefined : operation,
      at,
    )
  }
  if (changes.size === 0 && JSON.stringify(before) !== JSON.stringify(after))
    note('patch', 'words, examples, order or notation', undefined, [])
  return [...changes.values()].sort((a, b) => steps.indexOf(a.step) - steps.indexOf(b.step))
}

/** What is changed goes by the schema that has it, which many operations share, and else by its place in the operation. */
function placeIn(at: Path, { place, kind }: Placed): string {
  const [section, type, name] = at
  if (section !== 'components' || type !== 'schemas') return place.replace(/ $/, '')
  const inside = at
    .slice(3)
    .filter((key, index, all) => !COMPOSING.has(String(key)) && !COMPOSING.has(String(all[index - 1])))
  const names = inside
    .map((key) => (key === 'items' ? '[]' : String(key)))
    .filter((key) => key !== 'properties')
  // What is gone has no place of its own any more.
  const last = /([^.\s[\]<>]+)(?:\[\]|<object>)*$/.exec(place)?.[1]
  const missing = ['property', 'required'].includes(kind) && last !== undefined && names.at(-1) !== last
  return [String(name), ...names, ...(missing ? [last] : [])].join('.').replaceAll('.[]', '[]')
}

const COMPOSING = new Set(['allOf', 'oneOf', 'anyOf'])

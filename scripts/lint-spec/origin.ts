import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Finding } from './spectral.ts'

type Key = string | number
type Place = Pick<Finding, 'source' | 'path' | 'range'>
interface Parsed {
  file: string
  document: ReturnType<typeof parseDocument>
  lines: LineCounter
}

/**
 * Finds where the source tree writes what the bundle holds, so that a finding leads to a line that can be edited.
 *
 * @param root the tree's openapi.yaml
 * @returns a function from a path in the bundle to the place in the tree: the deepest that exists
 */
export function originIn(root: string): (at: readonly Key[]) => Place {
  const files = new Map<string, Parsed>()
  const components = componentsOf(path.dirname(root))

  const open = (file: string): Parsed => {
    const known = files.get(file)
    if (known !== undefined) return known
    const lines = new LineCounter()
    const parsed = {
      file,
      lines,
      document: parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines }),
    }
    files.set(file, parsed)
    return parsed
  }

  return (at) => {
    const component = at[0] === 'components' ? components.get(`${at[1]}/${at[2]}`) : undefined
    let parsed = open(component?.file ?? root)
    let here: Key[] = [...(component?.at ?? [])]
    for (const key of at.slice(component === undefined ? 0 : 3)) {
      const reference = parsed.document.getIn([...here, '$ref'])
      if (typeof reference === 'string' && !parsed.document.hasIn([...here, key])) {
        const [file = '', pointer = ''] = decodeURIComponent(reference).split('#')
        parsed = open(file === '' ? parsed.file : path.resolve(path.dirname(parsed.file), file))
        here = pointer.split('/').filter(Boolean)
      }
      if (!parsed.document.hasIn([...here, key])) break
      here.push(key)
    }
    return { source: parsed.file, path: here, range: rangeOf(parsed, here) }
  }
}

/** Component name to file: a file in PascalCase is the component, one in lower case holds several by name. */
function componentsOf(folder: string) {
  const found = new Map<string, { file: string; at: Key[] }>()
  for (const section of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()))
    for (const name of readdirSync(path.join(folder, section.name), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.yaml')) continue
      const file = path.join(folder, section.name, name)
      const base = path.basename(name, '.yaml')
      if (/^[A-Z]/.test(base)) found.set(`${section.name}/${base}`, { file, at: [] })
      else if (section.name === 'schemas' || section.name === 'parameters')
        for (const [, key] of readFileSync(file, 'utf8').matchAll(/^(\w+):/gm))
          if (key !== undefined) found.set(`${section.name}/${key}`, { file, at: [key] })
    }
  return found
}

/** The key of a pair and the start of its value: what an editor should underline. */
function rangeOf({ document, lines }: Parsed, at: Key[]): Finding['range'] {
  const parent = document.getIn(at.slice(0, -1), true)
  const last = at.at(-1)
  const pair = isMap(parent) ? parent.items.find(({ key }) => String(key) === String(last)) : undefined
  const node = pair?.key ?? (isSeq(parent) ? parent.get(Number(last), true) : document.contents)
  const range = (node as { range?: [number, number, number] } | null | undefined)?.range ?? [0, 0, 0]
  const positions = [range[0], range[1]].map((offset) => lines.linePos(offset))
  const [start, end] = positions.map(({ line, col }) => ({
    line: Math.max(line - 1, 0),
    character: Math.max(col - 1, 0),
  }))
  return { start: start ?? origin, end: end ?? origin }
}

const origin = { line: 0, character: 0 }

import type { Document, PathItem } from '../document.ts'

/** Path templates of a document that differ from those of another in nothing but the names of their parameters. */
export interface Renamed {
  readonly from: string
  readonly to: string
}

/** Paths whose parameters have other names now. */
export function renamedPaths(before: Document, after: Document): Renamed[] {
  const old = Object.keys(before.paths ?? {}).filter((path) => !after.paths?.[path])
  return Object.keys(after.paths ?? {}).flatMap((to) => {
    const from = before.paths?.[to] ? undefined : old.find((path) => anonymous(path) === anonymous(to))
    return from === undefined ? [] : [{ from, to }]
  })
}

/** The former document with the names of the later one, so that what else has changed shows. */
export function withNames(document: Document, renamed: readonly Renamed[]): Document {
  if (renamed.length === 0) return document
  const paths = Object.entries(document.paths ?? {}).map(([path, item]) => {
    const pair = renamed.find(({ from }) => from === path)
    return pair ? ([pair.to, renamedItem(document, item, pair)] as const) : ([path, item] as const)
  })
  return { ...document, paths: Object.fromEntries(paths) }
}

function renamedItem(document: Document, item: PathItem, { from, to }: Renamed): PathItem {
  const names = new Map(namesIn(from).map((name, index) => [name, namesIn(to)[index] ?? name]))
  const references = new Map(
    Object.entries(document.components?.parameters ?? {}).map(([key, value]) => [
      `#/components/parameters/${key}`,
      value,
    ]),
  )
  return JSON.parse(JSON.stringify(item), (_, value) => {
    const written = value?.$ref === undefined ? value : (references.get(value.$ref) ?? value)
    return written?.in === 'path' && names.has(written.name)
      ? { ...written, name: names.get(written.name) }
      : value
  })
}

const namesIn = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
const anonymous = (path: string) => path.replace(/\{\w+\}/g, '{}')

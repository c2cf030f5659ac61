import type { Params } from './resource-type.ts'

/** What is at a path, and the values of the path's parameters. */
export interface Place<T> {
  readonly type: T
  readonly params: Params
}

interface Template<T> {
  readonly type: T
  /** A parameter has its name, a literal segment none. */
  readonly segments: readonly { readonly literal: string; readonly name: string | undefined }[]
}

/** Finds the template that a path follows. */
export interface Places<T> {
  add(template: string, type: T): void
  /** Literal segments win over parameters. */
  find(path: string): Place<T> | undefined
}

/**
 * Makes a table of path templates. A router would do, but a page of a list asks about every URL in it, and all that a
 * router can do beyond this makes it several times slower.
 *
 * @example
 * places.add('/vehicles/{vehicle_id}', vehicle)
 * places.find('/vehicles/vhcl01…') // { type: vehicle, params: { vehicle_id: 'vhcl01…' } }
 */
export function createPlaces<T>(): Places<T> {
  // By the first segment, which no template has as a parameter.
  const templates = new Map<string, Template<T>[]>()

  return {
    add(path, type) {
      const segments = path
        .slice(1)
        .split('/')
        .map((literal) => ({ literal, name: /^\{(\w+)\}$/.exec(literal)?.[1] }))
      const group = firstOf(path)
      const rest = templates.get(group) ?? []
      templates.set(group, [...rest, { type, segments }].sort(byParameters))
    },
    find(path) {
      for (const template of templates.get(firstOf(path)) ?? []) {
        const params = paramsIn(path, template)
        if (params) return { type: template.type, params }
      }
      return undefined
    },
  }
}

function firstOf(path: string): string {
  const end = path.indexOf('/', 1)
  return end < 0 ? path : path.slice(0, end)
}

/** The values of a template's parameters in a path; undefined for a path that does not follow it. */
function paramsIn(path: string, { segments }: Template<unknown>): Params | undefined {
  let params: Record<string, string> | undefined
  let start = 1
  for (const { literal, name } of segments) {
    const slash = path.indexOf('/', start)
    const end = slash < 0 ? path.length : slash
    if (name === undefined) {
      if (end - start !== literal.length || !path.startsWith(literal, start)) return undefined
    } else {
      if (end <= start) return undefined
      params ??= {}
      params[name] = path.slice(start, end)
    }
    start = end + 1
  }
  return start > path.length ? (params ?? {}) : undefined
}

function byParameters<T>(a: Template<T>, b: Template<T>): number {
  const count = ({ segments }: Template<T>) => segments.filter(({ name }) => name !== undefined).length
  return count(a) - count(b)
}

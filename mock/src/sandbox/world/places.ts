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
  // By number of segments and the first of them, which no template has as a parameter.
  const templates = new Map<string, Template<T>[]>()

  return {
    add(path, type) {
      const segments = path.split('/').map((literal) => ({ literal, name: /^\{(\w+)\}$/.exec(literal)?.[1] }))
      const group = keyOf(path.split('/'))
      const rest = templates.get(group) ?? []
      templates.set(group, [...rest, { type, segments }].sort(byParameters))
    },
    find(path) {
      const values = path.split('/')
      const found = templates
        .get(keyOf(values))
        ?.find(({ segments }) =>
          segments.every(({ literal, name }, i) =>
            name === undefined ? literal === values[i] : values[i] !== '',
          ),
        )
      if (!found) return undefined
      const params: Record<string, string> = {}
      for (const [i, { name }] of found.segments.entries())
        if (name !== undefined) params[name] = values[i] as string
      return { type: found.type, params }
    },
  }
}

const keyOf = (segments: readonly string[]) => `${segments.length} ${segments[1]}`

function byParameters<T>(a: Template<T>, b: Template<T>): number {
  const count = ({ segments }: Template<T>) => segments.filter(({ name }) => name !== undefined).length
  return count(a) - count(b)
}

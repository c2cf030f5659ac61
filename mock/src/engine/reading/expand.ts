import type { Resource } from '../world/resource.ts'
import { pathAt } from '../world/url.ts'
import type { Call } from './call.ts'
import { look, withoutForeign } from './visible.ts'

/**
 * Puts resources in the place of the URLs that lead to them.
 *
 * @param values of the query parameter: dotted names of properties; `model.make` expands `model` as well
 */
export function expanded<T>(call: Pick<Call, 'world' | 'actor'>, value: T, values: readonly string[]): T {
  return values.reduce((result, names) => expand(call, result, names.split('.')) as T, value)
}

function expand(call: Pick<Call, 'world' | 'actor'>, value: unknown, names: readonly string[]): unknown {
  const [name, ...rest] = names
  if (name === undefined) return value
  if (Array.isArray(value)) return value.map((item) => expand(call, item, names))
  if (typeof value !== 'object' || value === null || !(name in value)) return value
  const property = (value as Resource)[name]
  const found = Array.isArray(property) ? property.map((item) => follow(call, item)) : follow(call, property)
  return { ...value, [name]: expand(call, found, rest) }
}

/** What a URL leads to. One that leads nowhere the caller may look stays a URL. */
function follow(call: Pick<Call, 'world' | 'actor'>, value: unknown): unknown {
  const path = pathAt(value)
  const resource = path === undefined ? undefined : look(call, path)
  return resource ? withoutForeign(call, resource) : value
}

import type { Fault, Validator } from './answers.ts'

/** Something in a body that the document says otherwise; without the value that is there. */
export interface Issue {
  /** As in `must be string`. */
  readonly message: string
  /** Names of properties and indexes that lead to it; empty for the body itself. */
  readonly path: readonly (string | number)[]
}

/** More of them tell nothing new: as a rule every item of a list has the same. */
const most = 100

/** What does not fit in a body; nothing where it does. */
export function issuesOf(validator: Validator, body: unknown): Issue[] {
  if (validator(body)) return []
  const faults = validator.errors ?? []
  // Schemas that are joined (`allOf`) say the same twice.
  const issues = new Map<string, Issue>()
  for (const { instancePath, message = 'must be something else' } of withoutAlternatives(faults)) {
    if (issues.size >= most) break
    issues.set(`${instancePath} ${message}`, { message, path: pathIn(body, instancePath) })
  }
  return [...issues.values()]
}

/**
 * Of a choice that fits in no way, what says most: what is wrong deeper down in the alternative that was meant, such as a
 * property of an expanded resource that is no URL either; or else that nothing fits.
 */
function withoutAlternatives(faults: readonly Fault[]): Fault[] {
  const choices = faults.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf')
  const places = new Set(choices.map(({ instancePath }) => instancePath))
  const deeper = new Set<string>()
  for (const { instancePath } of faults)
    for (let at = parentOf(instancePath); at !== undefined; at = parentOf(at)) deeper.add(at)
  return faults.filter(
    ({ instancePath, keyword }) =>
      !places.has(instancePath) ||
      (!deeper.has(instancePath) && (keyword === 'oneOf' || keyword === 'anyOf')) ||
      keyword === 'required',
  )
}

const parentOf = (pointer: string) => (pointer ? pointer.slice(0, pointer.lastIndexOf('/')) : undefined)

/** The steps of a JSON Pointer (RFC 6901), those into arrays as numbers. */
function pathIn(body: unknown, pointer: string): (string | number)[] {
  let at = body
  return pointer
    .split('/')
    .slice(1)
    .map((step) => {
      const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
      const key = Array.isArray(at) ? Number(name) : name
      at = (at as Record<string | number, unknown>)[key]
      return key
    })
}

/**
 * Checks the values for the placeholders of a path template, before anything is sent.
 *
 * A missing value would send the placeholder itself, an empty one would reach the collection instead of the resource
 * (`DELETE /evses/`), and `.` and `..` would be resolved away by the URL parser. All others are percent-encoded.
 *
 * @throws TypeError that names the parameter and the operation
 */
export function assertPath(
  method: string,
  path: string,
  values: Readonly<Record<string, unknown>> = {},
): void {
  for (const [, name = ''] of path.matchAll(/\{([^{}]+)\}/g)) {
    const fault = faultOf(Object.hasOwn(values, name) ? values[name] : undefined)
    if (fault) throw new TypeError(`${method} ${path}: path parameter "${name}" ${fault}; nothing was sent`)
  }
}

function faultOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return 'is missing'
  if (typeof value === 'number' && Number.isFinite(value)) return undefined
  if (typeof value !== 'string')
    return `must be a string, not ${Array.isArray(value) ? 'an array' : typeof value}`
  if (value === '') return 'is empty'
  if (value === '.' || value === '..') return `is "${value}", which leads to another path`
  // encodeURIComponent throws on half a surrogate pair.
  if (/\p{Cs}/u.test(value)) return 'is not well-formed Unicode'
  return undefined
}

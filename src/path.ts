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
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    // encodeURIComponent throws on half a surrogate pair.
    if (typeof value === 'string' ? /^(?!\.\.?$)\P{Cs}+$/su.test(value) : Number.isFinite(value)) continue
    throw new TypeError(
      `${method} ${path}: path parameter "${name}" cannot be ${typeof value === 'string' ? JSON.stringify(value) : typeof value}`,
    )
  }
}

/**
 * Fills in the placeholders of a path template.
 *
 * A missing value would send the placeholder itself, an empty one would reach the collection instead of the resource
 * (`DELETE /evses/`), and `.` and `..` would be resolved away by the URL parser. All others are percent-encoded.
 *
 * @throws TypeError that names the parameter and the operation
 */
export function filledPath(
  method: string,
  path: string,
  values: Readonly<Record<string, unknown>> = {},
): string {
  return path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    // encodeURIComponent throws on half a surrogate pair.
    if (typeof value === 'string' ? /^(?!\.\.?$)\P{Cs}+$/su.test(value) : Number.isFinite(value))
      return encodeURIComponent(value as string | number)
    throw new TypeError(
      `${method} ${path}: path parameter "${name}" cannot be ${typeof value === 'string' ? JSON.stringify(value) : typeof value}`,
    )
  })
}

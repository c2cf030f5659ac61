const PATTERN = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/
const UNITS = [604_800_000, 86_400_000, 3_600_000, 60_000, 1000] as const

/**
 * Reads an ISO 8601 duration of weeks, days, hours, minutes and seconds: months and years have no fixed length.
 *
 * @returns milliseconds, or undefined for text that is none
 * @example parseDuration('PT1H30M') // 5_400_000
 */
export function parseDuration(text: string): number | undefined {
  const parts = PATTERN.exec(text)?.slice(1)
  if (!parts?.some(Boolean) || text.endsWith('T')) return undefined
  return UNITS.reduce((sum, unit, index) => sum + Number(parts[index] ?? 0) * unit, 0)
}

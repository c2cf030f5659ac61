/** Checks of what a snapshot holds: it may have been edited, or cut off. */

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value is a key and something, as maps are saved. */
export function isEntry(value: unknown): value is [string, unknown] {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string'
}

export function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

export function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

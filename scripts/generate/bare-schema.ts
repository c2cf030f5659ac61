/**
 * A schema without what is for people, as text. A table of properties has schemas for values, so that a property may be
 * called `description` all the same.
 */
export function bareSchema(schema: unknown): string {
  return JSON.stringify(schema ?? {}, (key, value) => (isProse(key, value) ? undefined : value))
}

function isProse(key: string, value: unknown): boolean {
  if (key.startsWith('x-')) return true
  if (key === 'description' || key === 'title' || key === '$comment') return typeof value === 'string'
  if (key === 'deprecated' || key === 'readOnly' || key === 'writeOnly') return typeof value === 'boolean'
  return key === 'examples' && Array.isArray(value)
}

interface Parameter {
  readonly name: string
  /** Its place among the segments of the path. */
  readonly index: number
  /** Characters of the segment after it. */
  readonly rest: number
}

/** The values of a template's parameters in a path that matches it: `/evses/{evse_id}`, `/rebates/{id}:submit`. */
export function paramsOf(template: string, path: string): Record<string, string> {
  const params: Record<string, string> = {}
  const parameters = parametersOf(template)
  if (parameters.length === 0) return params
  const segments = path.split('/')
  for (const { name, index, rest } of parameters) {
    const value = segments[index] ?? ''
    params[name] = decodeURIComponent(value.slice(0, value.length - rest))
  }
  return params
}

/** Of templates that were asked for; a document has a few hundred. */
const known = new Map<string, readonly Parameter[]>()

function parametersOf(template: string): readonly Parameter[] {
  const before = known.get(template)
  if (before) return before
  const parameters = template.split('/').flatMap((segment, index) => {
    const [, name, rest = ''] = /^\{(\w+)\}(.*)$/.exec(segment) ?? []
    return name === undefined ? [] : [{ name, index, rest: rest.length }]
  })
  known.set(template, parameters)
  return parameters
}

/** A template without the names of its parameters. */
export const anonymous = (template: string) => template.replace(/\{\w+\}/g, '{}')

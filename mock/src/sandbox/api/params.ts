import type { Params } from '../world/resource-type.ts'

/** The values of a template's parameters in a path that matches it: `/evses/{evse_id}`, `/rebates/{id}:submit`. */
export function paramsOf(template: string, path: string): Params {
  const segments = path.split('/')
  const params: Record<string, string> = {}
  template.split('/').forEach((segment, index) => {
    const [, name, rest = ''] = /^\{(\w+)\}(.*)$/.exec(segment) ?? []
    if (name === undefined) return
    const value = segments[index] ?? ''
    params[name] = decodeURIComponent(rest ? value.slice(0, -rest.length) : value)
  })
  return params
}

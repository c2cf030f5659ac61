import { at } from '../place.ts'
import { addressOf, bodyOf, chosenHeaders } from './again.ts'
import type { LoggedRequest } from './log.ts'

/** A word of a POSIX shell: nothing in single quotes means anything. */
const word = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

/** The request as a command for a shell. Secrets that were struck out have to be put in again. */
export function curlOf(request: LoggedRequest): string {
  const { method, headers } = request
  const body = bodyOf(request)
  return [
    `curl -X ${method} ${word(addressOf(request))}`,
    ...(headers.authorization === undefined ? [] : [`-H 'Authorization: Bearer any'`]),
    ...chosenHeaders(request).map(([name, value]) => `-H ${word(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data-raw ${word(body)}`]),
  ].join(' \\\n  ')
}

/** The request as a call of the client; undefined for what is no operation of the API. */
export function clientCodeOf(request: LoggedRequest): string | undefined {
  const [method, template] = request.operation?.split(' ') ?? []
  if (method === undefined || template === undefined) return undefined
  const path = pathValues(template, request.path)
  const query = Object.fromEntries(
    // What may be given several times is a list, also where it was given once.
    Object.entries(request.query).map(([name, value]) => [name, name === 'expand' ? [value].flat() : value]),
  )
  const params = {
    ...(Object.keys(path).length > 0 && { path }),
    ...(Object.keys(query).length > 0 && { query }),
  }
  const init = {
    ...(Object.keys(params).length > 0 && { params }),
    ...(request.body !== null && request.body !== undefined && { body: request.body }),
  }
  const given = Object.keys(init).length > 0 ? `, ${JSON.stringify(init, null, 2)}` : ''
  return `import { bearer, createClient } from 'ev-energy'

const ev = createClient({ baseUrl: ${JSON.stringify(at('v2'))}, auth: bearer('any') })
const { data, error } = await ev.${method}(${JSON.stringify(template)}${given})`
}

function pathValues(template: string, path: string): Record<string, string> {
  const names = template.split('/')
  const values = path
    .replace(/\/$/, '')
    .split('/')
    .slice(-names.length + 1)
  return Object.fromEntries(
    names.slice(1).flatMap((name, index) => {
      const parameter = /^\{(\w+)\}/.exec(name)?.[1]
      const value = values[index]
      return parameter === undefined || value === undefined ? [] : [[parameter, decodeURIComponent(value)]]
    }),
  )
}

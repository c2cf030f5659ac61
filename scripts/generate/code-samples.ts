import {
  type Document,
  type NamedParameter,
  type Operation,
  operationsOf,
  resolve,
  type Schema,
} from '../document.ts'

/** A sample as Redoc and other readers take it from `x-codeSamples`. */
export interface CodeSample {
  readonly lang: string
  readonly label: string
  readonly source: string
}

/** The request of a sample: what an operation needs at least, as its examples have it. */
export interface Sample {
  readonly method: string
  readonly path: string
  readonly values: Readonly<Record<'path' | 'query' | 'header', Readonly<Record<string, unknown>>>>
  readonly body: unknown
  readonly secured: boolean
}

/** The document with samples of each operation: a call by curl, and one by the client. */
export function withCodeSamples(document: Document): Document {
  const paths = structuredClone(document.paths ?? {})
  for (const { path, method, operation, parameters } of operationsOf(document)) {
    const sample = sampleOf(document, path, method, operation, parameters)
    const samples: CodeSample[] = [
      { lang: 'Shell', label: 'curl', source: curl(sample) },
      { lang: 'TypeScript', label: 'ev-energy', source: client(sample) },
    ]
    Object.assign(paths[path]?.[method] ?? {}, { 'x-codeSamples': samples })
  }
  return { ...document, paths }
}

export function sampleOf(
  document: Document,
  path: string,
  method: string,
  operation: Operation,
  parameters: readonly NamedParameter[],
): Sample {
  const values: Record<'path' | 'query' | 'header', Record<string, unknown>> = {
    path: {},
    query: {},
    header: {},
  }
  for (const parameter of parameters)
    if (
      parameter.required &&
      (parameter.in === 'path' || parameter.in === 'query' || parameter.in === 'header')
    )
      values[parameter.in][parameter.name] = exampleOf(document, parameter.name, parameter.schema)
  const { requestBody, security = [] } = operation
  const content = requestBody && resolve(document, requestBody).content?.['application/json']
  const [example] = Object.values(content?.examples ?? {})
  const body = example && resolve(document, example).value
  return { method: method.toUpperCase(), path, values, body, secured: security.length > 0 }
}

function exampleOf(document: Document, name: string, schema: Schema = {}): unknown {
  const { examples, enum: values, anyOf } = resolve(document, schema)
  const [first] = anyOf ?? []
  return examples?.[0] ?? values?.[0] ?? (first ? exampleOf(document, name, first) : name)
}

function curl({ method, path, values, body, secured }: Sample): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values.path[name])),
  )
  const query = new URLSearchParams(
    Object.entries(values.query).map(([name, value]) => [name, String(value)]),
  )
  const url = `https://api.ev.energy/v2${filled}${query.size > 0 ? `?${query}` : ''}`
  const lines = [
    `curl ${method === 'GET' ? '' : `-X ${method} `}${quoted(url)}`,
    ...(secured ? ['-H "Authorization: Bearer $ACCESS_TOKEN"'] : []),
    ...Object.entries(values.header).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined
      ? []
      : [`-H 'Content-Type: application/json'`, `-d ${quoted(JSON.stringify(body))}`]),
  ]
  return lines.join(' \\\n  ')
}

/** In single quotes, in which a shell looks for nothing. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

function client({ method, path, values, body }: Sample): string {
  const params = Object.fromEntries(Object.entries(values).filter(([, part]) => Object.keys(part).length > 0))
  const init = {
    ...(Object.keys(params).length > 0 && { params }),
    ...(body !== undefined && { body }),
  }
  const second = Object.keys(init).length > 0 ? `, ${written(init)}` : ''
  return `const { data, error } = await ev.${method}('${path}'${second})`
}

/** A value as TypeScript is usually written. */
export function written(value: unknown, indent = ''): string {
  const inner = `${indent}  `
  if (Array.isArray(value))
    return value.length === 0 ? '[]' : `[${value.map((item) => written(item, indent)).join(', ')}]`
  if (typeof value === 'string')
    return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([name, member]) => {
    const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`
    return `${inner}${key}: ${written(member, inner)},\n`
  })
  return members.length === 0 ? '{}' : `{\n${members.join('')}${indent}}`
}

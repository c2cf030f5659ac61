import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import {
  type Document,
  type Media,
  type NamedParameter,
  type Operation,
  operationsOf,
  type Response as ResponseObject,
  resolve,
  type Schema,
} from './document.ts'

export interface Call {
  name: string
  method: string
  path: string
  operation: Operation
  request: { url: string; init: RequestInit }
  responses: [status: string, response: ResponseObject, pointer: string][]
}

/** What a document says of requests and answers, read with a resolver and a validator that are not the mock's. */
export interface Contract {
  readonly document: Document
  /** A well-formed request for each operation, made of the document's own examples. */
  calls(): Call[]
  /** Checks an answer against what the document says of this operation and status; the findings, if any. */
  findings(call: Call, answer: Response): Promise<string[]>
  /** What is wrong with a value, by the schema at a place of the document; an empty array where nothing is. */
  violations(pointer: string, value: unknown): string[]
}

const id = 'https://openapi.test/'

/** @param examples of parameters, by name, for those that have none in the document */
export function contractOf(document: Document, examples: Readonly<Record<string, unknown>> = {}): Contract {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true })
  addFormats.default(ajv)
  ajv.addFormat('decimal', /^-?\d+(\.\d+)?$/)
  ajv.addSchema({ $id: id, ...document })
  const compiled = new Map<string, ValidateFunction>()
  return { document, calls, findings, violations }

  function violations(pointer: string, value: unknown): string[] {
    let validate = compiled.get(pointer)
    if (validate === undefined) {
      validate = ajv.compile({ $ref: `${id}#${pointer}` })
      compiled.set(pointer, validate)
    }
    if (validate(value)) return []
    return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`)
  }

  function calls(): Call[] {
    return [...operationsOf(document)].map(({ path, method, operation, parameters }) => {
      const url = path.replace(/\{(\w+)\}/g, (_, name) => {
        const parameter = parameters.find((candidate) => candidate.in === 'path' && candidate.name === name)
        if (parameter === undefined) throw new Error(`${path} does not declare {${name}}`)
        return encodeURIComponent(String(exampleOf(parameter)))
      })
      const query = new URLSearchParams()
      const headers = new Headers({ accept: 'application/json, application/problem+json, text/csv' })
      if ((operation.security ?? []).length > 0) headers.set('authorization', 'Bearer contract-test')
      for (const parameter of parameters.filter((candidate) => candidate.required)) {
        if (parameter.in === 'query') query.set(parameter.name, String(exampleOf(parameter)))
        if (parameter.in === 'header') headers.set(parameter.name, String(exampleOf(parameter)))
      }
      const init: RequestInit = { method: method.toUpperCase(), headers, redirect: 'manual' }
      const [body] = Object.entries(operation.requestBody?.content ?? {})
      if (body !== undefined) {
        const [type, media] = body
        headers.set('content-type', type)
        init.body = JSON.stringify(firstExample(media))
      }
      const escaped = path.replaceAll('~', '~0').replaceAll('/', '~1')
      return {
        name: `${method.toUpperCase()} ${path}`,
        method,
        path,
        operation,
        request: { url: query.size > 0 ? `${url}?${query}` : url, init },
        responses: Object.entries(operation.responses ?? {}).map(([status, response]) => {
          const pointer =
            response.$ref?.slice(1) ?? `/paths/${encodeURIComponent(escaped)}/${method}/responses/${status}`
          return [status, resolve(document, response), pointer]
        }),
      }
    })
  }

  function exampleOf({ name, schema, example }: NamedParameter): unknown {
    const value = (schema && exampleIn(schema)) ?? examples[name] ?? example
    if (value !== undefined) return value
    throw new Error(`parameter ${name} has no example`)
  }

  function exampleIn(schema: Schema): unknown {
    const { examples: own, enum: values, anyOf } = resolve(document, schema)
    return own?.[0] ?? values?.[0] ?? (anyOf?.[0] && exampleIn(anyOf[0]))
  }

  function firstExample(media: Media): unknown {
    if (media.example !== undefined) return media.example
    const example = Object.values(media.examples ?? {})[0]
    if (example === undefined) throw new Error('a request body without an example')
    return resolve(document, example).value
  }

  async function findings(call: Call, answer: Response): Promise<string[]> {
    const status = String(answer.status)
    const match =
      call.responses.find(([code]) => code === status) ?? call.responses.find(([code]) => code === 'default')
    if (match === undefined) return [`status ${status} is not documented`]
    const [, response, pointer] = match
    const found: string[] = []
    for (const [name, header] of Object.entries(response.headers ?? {})) {
      const value = answer.headers.get(name)
      const { required, schema } = resolve(document, header)
      if (value === null) {
        if (required) found.push(`header ${name} is missing`)
        continue
      }
      const at = header.$ref?.slice(1) ?? `${pointer}/headers/${name}`
      const numeric = /integer|number/.test(JSON.stringify(schema))
      found.push(
        ...violations(`${at}/schema`, numeric ? Number(value) : value).map(
          (text) => `header ${name}: ${text}`,
        ),
      )
    }
    const text = await answer.text()
    const types = Object.keys(response.content ?? {})
    if (types.length === 0)
      return text === '' ? found : [...found, `an undocumented body: ${text.slice(0, 80)}`]
    const type = answer.headers.get('content-type')?.split(';')[0]?.trim() ?? 'none'
    if (!types.includes(type)) return [...found, `content type ${type} is not among ${types.join(', ')}`]
    const value: unknown = type.endsWith('json') ? JSON.parse(text) : text
    const at = `${pointer}/content/${encodeURIComponent(type.replaceAll('/', '~1'))}/schema`
    return [...found, ...violations(at, value)]
  }
}

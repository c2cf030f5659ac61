import { type Document, type Operation, operationsOf, type Reference, resolve } from '../document.ts'
import { schemaFacts } from './schema-facts.ts'

/**
 * One thing that a document states, at a place that does not depend on how its components are named:
 * `GET /evses 200 application/json [].cpid`, `type`, `string`.
 */
export interface Fact {
  readonly operation: string
  readonly place: string
  readonly kind: string
  readonly value: string
}

export type Facts = Map<string, Fact>

/** The text by which deviations.yaml names a fact. */
export const factText = ({ operation, place, kind, value }: Fact) =>
  [operation, place, value === '' ? kind : `${kind}=${value}`].filter((part) => part !== '').join(' ')

export type Add = (place: string, kind: string, value?: string) => void

interface Parameter {
  name: string
  in: string
  required?: boolean
  deprecated?: boolean
  schema?: object
}
interface Content {
  content?: Record<string, { schema?: object }>
}
type Body = Content & { required?: boolean }
type Answer = Content & { headers?: Record<string, unknown> }

/** Every fact of a document: prose, examples, titles and the names of components are none. */
export function factsOf(document: Document): Facts {
  const facts: Facts = new Map()
  const collect = (operation: string): Add => {
    return (place, kind, value = '') => {
      const fact = { operation, place, kind, value }
      facts.set(factText(fact), fact)
    }
  }
  for (const { path, method, operation, parameters } of operationsOf(document)) {
    const add = collect(`${method.toUpperCase()} ${path}`)
    add('', 'operation')
    operationFacts(document, operation, parameters as Parameter[], add)
  }
  for (const [name, item] of Object.entries(document.webhooks ?? {})) {
    const operation = resolve(document, item).post
    if (operation === undefined) continue
    const add = collect(`WEBHOOK ${name}`)
    add('', 'operation')
    const parameters = (operation.parameters ?? []).map((parameter) =>
      resolve<unknown>(document, parameter as Reference),
    )
    operationFacts(document, operation, parameters as Parameter[], add)
  }
  return facts
}

function operationFacts(document: Document, operation: Operation, parameters: Parameter[], add: Add): void {
  if (operation.operationId !== undefined) add('', 'operationId', operation.operationId)
  for (const tag of operation.tags ?? []) add('', 'tag', tag)
  if (operation.deprecated) add('', 'deprecated')
  const { security = (document as { security?: Record<string, string[]>[] }).security ?? [] } = operation
  for (const requirement of security) {
    const scopes = Object.values(requirement).flat()
    add('', 'scope', scopes.length > 0 ? scopes.sort().join('+') : 'any token')
  }
  for (const parameter of parameters) {
    const place = `${parameter.in}.${parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name}`
    add(place, 'parameter')
    if (parameter.required) add(place, 'required parameter')
    if (parameter.deprecated) add(place, 'deprecated')
    schemaFacts(document, parameter.schema, place, add)
  }
  const { requestBody } = operation as { requestBody?: Body | Reference }
  if (requestBody !== undefined) {
    const body = resolve<Body>(document, requestBody)
    if (body.required) add('body', 'required body')
    contentFacts(document, body, 'body', add)
  }
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    const answer = resolve<Answer>(document, response as Answer)
    add(status, 'response')
    for (const header of Object.keys(answer.headers ?? {})) add(status, 'header', header.toLowerCase())
    contentFacts(document, answer, status, add)
  }
}

function contentFacts(document: Document, { content = {} }: Content, place: string, add: Add): void {
  for (const [type, { schema }] of Object.entries(content)) {
    add(`${place} ${type}`, 'media type')
    schemaFacts(document, schema, `${place} ${type} `, add)
  }
}

import {
  type Document,
  everyMethod,
  type NamedParameter,
  type Operation,
  operationsOfItem,
  type Response,
  resolve,
} from '../document.ts'
import { exampleFacts } from './example-facts.ts'
import { keywordFacts } from './keyword-facts.ts'
import { schemaFacts } from './schema-facts.ts'
import { serverFacts } from './server-facts.ts'

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

/** What a fact says, whatever it says it of: `type=string`. */
export const statement = ({ kind, value }: Pick<Fact, 'kind' | 'value'>) =>
  value === '' ? kind : `${kind}=${value}`

/** The text by which deviations.yaml names a fact. */
export const factText = (fact: Fact) =>
  [fact.operation, fact.place, statement(fact)].filter((part) => part !== '').join(' ')

export type Add = (place: string, kind: string, value?: string) => void

/** Every fact of a document: prose, titles and the names of components are none. */
export function factsOf(document: Document): Facts {
  const facts: Facts = new Map()
  const collect = (operation: string): Add => {
    return (place, kind, value = '') => {
      const fact = { operation, place, kind, value }
      facts.set(factText(fact), fact)
    }
  }
  serverFacts(document, collect('DOCUMENT'))
  const items = [
    ...Object.entries(document.paths ?? {}).map(([path, item]) => ({ path, name: '', item })),
    ...Object.entries(document.webhooks ?? {}).map(([name, item]) => ({ path: '', name, item })),
  ]
  for (const { path, name, item } of items)
    for (const { method, operation, parameters } of operationsOfItem(
      document,
      resolve(document, item),
      everyMethod,
    )) {
      // A webhook is a POST, unless it says otherwise.
      const subject = method === 'post' ? `WEBHOOK ${name}` : `WEBHOOK ${method.toUpperCase()} ${name}`
      const add = collect(name === '' ? `${method.toUpperCase()} ${path}` : subject)
      add('', 'operation')
      operationFacts(document, operation, parameters, add)
    }
  return facts
}

function operationFacts(
  document: Document,
  operation: Operation,
  parameters: NamedParameter[],
  add: Add,
): void {
  if (operation.operationId !== undefined) add('', 'operationId', operation.operationId)
  for (const tag of operation.tags ?? []) add('', 'tag', tag)
  if (operation.deprecated) add('', 'deprecated')
  const { security = document.security ?? [] } = operation
  for (const requirement of security) {
    const scopes = Object.values(requirement).flat()
    add('', 'scope', scopes.length > 0 ? scopes.sort().join('+') : 'any token')
  }
  keywordFacts('operation', operation, '', add)
  for (const parameter of parameters) {
    const place = `${parameter.in}.${parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name}`
    add(place, 'parameter')
    if (parameter.required) add(place, 'required parameter')
    if (parameter.deprecated) add(place, 'deprecated')
    keywordFacts('parameter', parameter, place, add)
    exampleFacts(document, parameter, place, add)
    schemaFacts(document, parameter.schema, place, add)
  }
  const { requestBody } = operation
  if (requestBody !== undefined) {
    const body = resolve(document, requestBody)
    if (body.required) add('body', 'required body')
    contentFacts(document, body, 'body', add)
  }
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    const answer = resolve(document, response)
    add(status, 'response')
    keywordFacts('response', answer, status, add)
    for (const [name, node] of Object.entries(answer.headers ?? {})) {
      const header = resolve(document, node)
      const place = `${status} header.${name.toLowerCase()}`
      add(status, 'header', name.toLowerCase())
      if (header.required) add(place, 'required header')
      keywordFacts('header', header, place, add)
      schemaFacts(document, header.schema, place, add)
    }
    contentFacts(document, answer, status, add)
  }
}

function contentFacts(document: Document, { content = {} }: Response, place: string, add: Add): void {
  for (const [type, media] of Object.entries(content)) {
    add(`${place} ${type}`, 'media type')
    keywordFacts('media type', media, `${place} ${type}`, add)
    schemaFacts(document, media.schema, `${place} ${type} `, add)
    exampleFacts(document, media, `${place} ${type} `, add)
  }
}

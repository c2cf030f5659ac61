import { expect } from 'vitest'
import { calls, document, violations } from '../../../scripts/contract.ts'
import { resolve } from '../../../scripts/document.ts'

interface Described {
  readonly name: string
  readonly in: string
  readonly description?: string
  readonly required?: boolean
  readonly schema: { readonly enum?: readonly unknown[]; readonly items?: { readonly enum?: unknown[] } }
}
// biome-ignore lint/suspicious/noExplicitAny: places of a document of any shape, each of which is compared.
type Any = any

export function operation(name: string): Any {
  const found = calls().find((call) => call.name === name)
  if (!found) throw new Error(`the document has no ${name}`)
  return found.operation
}

export function parameter(name: string, parameter: string): Described {
  const all: Described[] = (operation(name).parameters ?? []).map((one: Described) => resolve(document, one))
  const found = all.find((one) => one.name === parameter)
  if (!found) throw new Error(`${name} takes no ${parameter}, but ${all.map((one) => one.name).join(', ')}`)
  return found
}

export const takes =
  (name: string, ...parameters: string[]) =>
  () => {
    for (const one of parameters) parameter(name, one)
  }

/** What an operation answers with a status. */
export function response(name: string, status: number): Any {
  const found = operation(name).responses[status]
  if (!found) throw new Error(`${name} has no answer ${status}`)
  return resolve(document, found)
}

export const answered = (name: string, status: number) => () => expect(response(name, status)).toBeDefined()

/** An operation has a problem of this type, in an example and in what it says. */
export const problem = (name: string, status: number, slug: string) => () => {
  const examples: Any[] = Object.values(response(name, status).content['application/problem+json'].examples)
  const types = examples.map((example) => resolve<Any>(document, example).value.type)
  expect(types).toContain(`https://api.ev.energy/v2/problems/${slug}/`)
  expect(operation(name).description).toContain(`\`${slug}\` (${status})`)
}

export const told = (name: string, words: RegExp) => () => {
  const { summary = '', description = '' } = operation(name)
  expect(`${summary}\n${description}`.replaceAll('\n', ' ')).toMatch(words)
}

export function schema(name: string): Any {
  const found = (document as Any).components.schemas[name]
  if (!found) throw new Error(`the document has no schema ${name}`)
  return found
}

export const has =
  (name: string, ...properties: string[]) =>
  () =>
    expect(Object.keys(schema(name).properties)).toEqual(expect.arrayContaining(properties))

export const means = (name: string, property: string, words: RegExp) => () =>
  expect(schema(name).properties[property]?.description).toMatch(words)

/** A property may be null, and says when it is. */
export const nullable = (name: string, property: string, words: RegExp) => () => {
  expect(violations(`/components/schemas/${name}/properties/${property}`, null)).toEqual([])
  means(name, property, words)()
}

/** A body that a document shows is one that a schema takes. */
export const fits = (name: string, body: object) => () =>
  expect(violations(`/components/schemas/${name}`, body)).toEqual([])

/** The answer of an operation has this header, which says so. */
export const headed = (name: string, header: string, words: RegExp) => () => {
  const [status] = Object.keys(operation(name).responses).filter((code) => code.startsWith('2'))
  const found = response(name, Number(status)).headers[header]
  expect(resolve<Any>(document, found).description).toMatch(words)
}

/** Nobody needs a token for it. */
export const open = (name: string) => () => expect(operation(name).security).toEqual([])

export const tagged = (tag: string, name: string) => () => expect(operation(name).tags).toContain(tag)

export const served = (url: string) => () =>
  expect((document as Any).servers.map((server: { url: string }) => server.url)).toContain(url)

export const together =
  (...checks: (() => void)[]) =>
  () => {
    for (const check of checks) check()
  }

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { collections } from './cases/collections.ts'
import { examples } from './cases/examples.ts'
import { ids } from './cases/ids.ts'
import { prose } from './cases/prose.ts'
import { requests } from './cases/requests.ts'
import { responses } from './cases/responses.ts'
import { schemas } from './cases/schemas.ts'
import { goodDocument, lint } from './spectral.ts'

const cases = [...ids, ...responses, ...requests, ...collections, ...examples, ...prose, ...schemas].map(
  ([rule, what, changes, at, says]) => ({ rule, what, changes, at, says }),
)

const own = ['general', 'ev-energy'].flatMap((name) => {
  const text = readFileSync(new URL(`../../openapi/rules/${name}.yaml`, import.meta.url), 'utf8')
  return Object.keys((parse(text) as { rules: object }).rules)
})

test('a document that keeps every convention has no findings', async () => {
  expect(await lint(goodDocument())).toEqual([])
})

test.each(cases)('$rule reports $what', async ({ rule, changes, at, says }) => {
  const document = goodDocument()
  for (const [place, value] of Object.entries(changes)) change(document, place.split(' '), value)
  const found = (await lint(document)).filter((finding) => finding.rule === rule)
  expect(found).toContainEqual({ rule, at, message: expect.stringMatching(says) })
})

test('every rule of the bundle has a bad document', () => {
  expect([...new Set(cases.map(({ rule }) => rule))].sort()).toEqual(own.sort())
})

test('a URL into a collection that the API is known to have need not be described', async () => {
  const document = goodDocument()
  const url = 'https://api.ev.energy/v2/home_battery_onboarding?client_id=my-app'
  change(document, ['components', 'examples', 'EVSE', 'value', 'charging'], url)
  expect(await lint(document)).toEqual([])
})

test('a success that says it is empty needs no content', async () => {
  const document = goodDocument()
  const ok = ['paths', '/evses/{evse_id}', 'patch', 'responses', '200']
  change(document, [...ok, 'content'], undefined)
  change(document, [...ok, 'x-empty'], true)
  expect((await lint(document)).filter(({ rule }) => rule === 'success-content')).toEqual([])
})

test('a property may allow others than those it names, and only then', async () => {
  const document = goodDocument()
  change(document, ['components', 'schemas', 'EVSE', 'additionalProperties'], true)
  change(document, ['components', 'examples', 'EVSE', 'value', 'colour'], 'red')
  expect(await lint(document)).toEqual([])
})

test('a schema that extends another knows the properties of both', async () => {
  const document = goodDocument()
  change(document, ['components', 'schemas', 'EVSEUpdate'], {
    description: 'What can be changed of an EVSE. What is left out stays.',
    allOf: [{ $ref: '#/components/schemas/Owner' }],
    properties: { colour: { type: 'string', description: 'Its colour.' } },
  })
  const place = [
    'paths',
    '/evses/{evse_id}',
    'patch',
    'requestBody',
    'content',
    'application/json',
    'examples',
  ]
  change(document, [...place, 'Rename', 'value'], { name: 'Ada', colour: 'red' })
  expect(await lint(document)).toEqual([])
})

test('a page may be in a property, and what a condition says of a property needs no description', async () => {
  const document = goodDocument()
  const ok = ['paths', '/regions', 'get', 'responses', '200', 'content', 'application/json']
  change(document, ['paths', '/regions', 'get', 'x-page-items'], 'regions')
  change(document, [...ok, 'schema'], {
    type: 'object',
    properties: { regions: { type: 'array', items: { type: 'string' }, description: 'The regions.' } },
    if: { properties: { regions: { minItems: 1 } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: { regions: { uniqueItems: true } } },
  })
  change(document, [...ok, 'example'], { regions: ['EUROPE'] })
  expect(await lint(document)).toEqual([])
})

test('a document with a broken structure is reported rather than crashed on', async () => {
  const document = goodDocument()
  change(document, ['paths', '/evses', 'get', 'parameters'], { 0: 'page_after' })
  change(document, ['components', 'schemas', 'EVSE', 'properties'], null)
  const found = await lint(document)
  expect(found.map(({ rule }) => rule)).toContain('oas3-schema')
})

/** Sets what is at the end of the path, or removes it. */
function change(document: unknown, path: string[], value: unknown): void {
  const key = path.at(-1) ?? ''
  const holder = path.slice(0, -1).reduce((node, name) => (node as Record<string, unknown>)[name], document)
  if (value === undefined) delete (holder as Record<string, unknown>)[key]
  else (holder as Record<string, unknown>)[key] = value
}

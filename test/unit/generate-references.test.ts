import { describe, expect, it } from 'vitest'
import type { Document, PathItem } from '../../scripts/document.ts'
import { pagingModule } from '../../scripts/generate/paging.ts'
import { schemaModule } from '../../scripts/generate/schema.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const url = { type: 'string', format: 'uri' }
const answering = (schema: object, more: object = {}) =>
  ({
    get: { responses: { 200: { description: '', content: { 'application/json': { schema } } } }, ...more },
  }) as unknown as PathItem

/** The types of the properties of a schema with these, in a document with a few resources. */
async function typesOf(properties: object): Promise<Record<string, string>> {
  const document = {
    openapi: '3.1.0',
    info: { title: '', version: '' },
    paths: {
      '/makes/{make_id}': answering(ref('Make')),
      '/makes': answering({ type: 'array', items: ref('Make') }),
      '/tariffs/{tariff_id}': answering(ref('TariffDetail')),
      '/a': answering(ref('Ambiguous')),
      '/b': answering(ref('Ambiguous')),
    },
    components: {
      schemas: {
        Make: { type: 'object' },
        Ambiguous: { type: 'object' },
        Tariff: { type: 'object' },
        TariffDetail: { allOf: [{ type: 'object' }, ref('Tariff')] },
        Subject: { type: 'object', properties },
      },
    },
  } as unknown as Document
  const text = await schemaModule(document)
  const subject = text.slice(text.indexOf('Subject: {'))
  return Object.fromEntries(
    [...subject.matchAll(/^ {12}(\w+)\?: (.+);$/gm)].map(([, name, type = '']) => [
      name,
      type.replace(/components\["schemas"\]\["(\w+)"\]/g, '$1'),
    ]),
  )
}

describe('the type of an expandable property', () => {
  it.each([
    ['a URL', { oneOf: [url, ref('Make')] }, 'Reference<"/makes/{make_id}"> | Make'],
    [
      'a URL or null',
      { oneOf: [{ ...url, type: ['string', 'null'] }, ref('Make')] },
      'Reference<"/makes/{make_id}"> | null | Make',
    ],
    [
      'an array of URLs',
      {
        anyOf: [
          { type: 'array', items: url },
          { type: 'array', items: ref('Make') },
        ],
      },
      'Reference<"/makes/{make_id}">[] | Make[]',
    ],
    [
      'the URL of a list',
      { oneOf: [url, { type: 'array', items: ref('Make') }, { type: 'null' }] },
      'Reference<"/makes"> | Make[] | null',
    ],
  ])('is a reference to the path that answers it: %s', async (_, schema, expected) => {
    const types = await typesOf({ it: { ...schema, 'x-expandable': { resource: 'Make' } } })
    expect(types).toEqual({ it: expected })
  })

  it('leads to the path that answers more than the resource', async () => {
    const schema = { oneOf: [url, ref('Tariff')], 'x-expandable': { resource: 'Tariff' } }
    expect(await typesOf({ it: schema })).toEqual({ it: 'Reference<"/tariffs/{tariff_id}"> | Tariff' })
  })

  it('leads nowhere if no path answers it, or more than one', async () => {
    const schema = { oneOf: [url, ref('Ambiguous')], 'x-expandable': { resource: 'Ambiguous' } }
    expect(await typesOf({ it: schema })).toEqual({ it: 'Reference | Ambiguous' })
  })

  it('is marked with its own name if it has one', async () => {
    const schema = {
      oneOf: [{ type: 'null' }, { type: 'array', items: ref('Make') }],
      'x-expandable': { resource: 'Make', as: 'maker' },
    }
    expect(await typesOf({ it: schema })).toEqual({ it: 'null | (Make[] & Expansion<"maker">)' })
  })

  it('is the written type without the mark', async () => {
    expect(await typesOf({ it: { oneOf: [url, ref('Make')] }, link: url })).toEqual({
      it: 'string | Make',
      link: 'string',
    })
  })
})

it('lists the paged collections, and where their items are', () => {
  const text = pagingModule({
    paths: {
      '/makes': answering({}, { 'x-pagination': 'cursor' }),
      '/feeds': answering({}, { 'x-pagination': 'page', 'x-page-items': 'levels' }),
      '/makes/{make_id}': answering({}),
    },
  })
  expect(text).toContain('= {\n  "/feeds": "levels",\n} as const')
  expect(text).toMatch(/PagedPath =\n {2}\| "\/makes"\n {2}\| "\/feeds"\n$/)
})

it('refuses a paged write, whose links no client could follow', () => {
  const { get } = answering({}, { 'x-pagination': 'cursor' })
  expect(() => pagingModule({ paths: { '/makes': { post: get } } as never })).toThrow('post /makes is paged')
})

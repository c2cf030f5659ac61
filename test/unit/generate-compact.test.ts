import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { compact } from '../../scripts/generate/compact.ts'
import { textOf, typesOf } from '../../scripts/generate/types.ts'

const document = {
  openapi: '3.1.0',
  info: { title: 'T', version: '1' },
  paths: {
    '/a/{id}': {
      get: {
        operationId: 'get-a',
        summary: 'Read an A',
        description: 'Prose that no editor shows.',
        parameters: [
          { name: 'id', in: 'path', required: true, description: 'Which A.', schema: { type: 'string' } },
          { name: 'X-Who', in: 'header', description: 'Who asks.', schema: { type: 'string' } },
        ],
        responses: {
          200: {
            description: 'The A.',
            headers: { 'X-Left': { schema: { type: 'string' } } },
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  properties: { headers: { type: 'string', description: 'Of the A.' } },
                },
              },
            },
          },
        },
      },
    },
  },
}

it('leaves out what no program can use, and keeps what an editor shows', async () => {
  const text = textOf(compact(await typesOf(document)))
  for (const gone of ['put?: never', 'X-Left', 'Prose that', 'Who asks', 'The A.'])
    expect(text).not.toContain(gone)
  for (const kept of ['Read an A', 'Which A.', 'X-Who', 'Of the A.', 'headers?: string'])
    expect(text).toContain(kept)
})

it('has the types of the package fit into 500 kB as they are published', async () => {
  const text = await readFile(new URL('../../generated/schema.ts', import.meta.url), 'utf8')
  // Published with a tab for four spaces.
  const published = text.replace(/^(?: {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4))
  expect(published.length).toBeLessThan(500_000)
})

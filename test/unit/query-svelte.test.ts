// @vitest-environment happy-dom
// Svelte's runes are a language of their own, so that what uses them is compiled first.
import path from 'node:path'
import { createMock } from 'ev-energy-mock'
import { rolldown } from 'rolldown'
import { compile, compileModule } from 'svelte/compiler'
import { expect, it } from 'vitest'
import { bearer, createClient, type Data, type Send } from '../../src/index.ts'
import { queryOptions } from '../../src/query/index.ts'

/** Gives what a query holds, once it holds something. */
const program = `
import { createQuery, QueryClient } from '@tanstack/svelte-query'
export const read = (options) => new Promise((resolve) => {
  const client = new QueryClient()
  const leave = $effect.root(() => {
    const query = createQuery(() => options, () => client)
    $effect(() => {
      if (query.data) {
        resolve(query.data)
        queueMicrotask(() => leave())
      }
    })
  })
})`

type Read = (options: unknown) => Promise<unknown>

async function compiled(): Promise<Read> {
  const entry = path.join(import.meta.dirname, 'program.svelte.js')
  const build = await rolldown({
    input: 'program',
    platform: 'browser',
    plugins: [
      {
        name: 'svelte',
        resolveId: (id) => (id === 'program' ? entry : null),
        load: (id) => (id === entry ? program : null),
        transform(code, filename) {
          if (filename.endsWith('.svelte.js')) return compileModule(code, { filename }).js
          return filename.endsWith('.svelte') ? compile(code, { filename }).js : null
        },
      },
    ],
  })
  const { output } = await build.generate({ format: 'esm' })
  await build.close()
  const code = Buffer.from(output[0].code).toString('base64')
  return ((await import(`data:text/javascript;base64,${code}`)) as { read: Read }).read
}

it('serves Svelte', async () => {
  const read = await compiled()
  const ev = createClient({ auth: bearer('any'), fetch: createMock({ users: 2 }).fetch as Send })
  const evses = (await read(
    queryOptions(ev, '/evses', { params: { query: { expand: ['model.make'] } } }),
  )) as Data<'/evses', 'get', ['model.make']>
  expect(evses[0]?.model?.make?.name).toEqual(expect.any(String))
})

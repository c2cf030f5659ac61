// The functions of `ev-energy/api/…`, each against the client's own method: they send the same.
import { globSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import openapi from '../../generated/openapi.json' with { type: 'json' }
import { paginateName } from '../../openapi/rules/document/functionName.js'
import manifest from '../../package.json' with { type: 'json' }
import { sizeOf } from '../../scripts/bench/client-size.ts'
import { type Document, functionNameOf, operationsOf } from '../../scripts/document.ts'
import { sampleOf } from '../../scripts/generate/code-samples.ts'
import { type Client, createClient } from '../../src/index.ts'

type Api = Record<string, (ev: Client, init?: object) => unknown>
type Methods = Record<string, (path: string, init?: object) => unknown>
interface Pager {
  pages(): AsyncIterable<unknown>
}

const folder = path.resolve(import.meta.dirname, '../../src/generated/api')
const modules: Record<string, Api> = {}
for (const file of globSync('*.ts', { cwd: folder }))
  modules[file.replace('.ts', '')] = (await import(path.join(folder, file))) as Api

const document = openapi as unknown as Document
const rows = [...operationsOf(document)].map((row) => {
  const [tag = ''] = row.operation.tags ?? []
  const { values, body } = sampleOf(document, row.path, row.method, row.operation, row.parameters)
  const expand = row.parameters.find(({ name }) => name === 'expand')?.schema?.items?.enum
  const name = functionNameOf(document, row)
  return {
    ...row,
    name,
    module: modules[tag.toLowerCase().replaceAll(' ', '-')] ?? {},
    verb: row.method.toUpperCase(),
    paged: row.operation['x-pagination'] !== undefined,
    values,
    expand,
    body,
  }
})
const names = rows.flatMap(({ name, paged }) => (paged ? [name, paginateName(name)] : [name]))

/** What a client sends in the end. */
async function sent(call: (ev: Client) => unknown): Promise<unknown[]> {
  const requests: unknown[] = []
  const ev = createClient({
    user: 'user01HN2NJ9NMRZBXT1H6FT9N7735',
    fetch: async (url, { signal: _, ...request }) => {
      requests.push({ url, ...request })
      return Response.json({ carbon_intensities: [] })
    },
  })
  await call(ev)
  return requests
}

const firstPage = (pager: unknown) =>
  (pager as Pager)
    .pages()
    [Symbol.asyncIterator]()
    .next()
    .catch(() => {})

describe('ev-energy/api', () => {
  test('has one function for each operation, and one more for each that is paged', () => {
    const exported = Object.values(modules).flatMap((module) => Object.keys(module))
    expect(exported.sort()).toEqual([...names].sort())
    expect(new Set(names).size).toBe(names.length)
    expect(rows.length).toBeGreaterThan(200)
  })

  test('is exported by the package, module by module', () => {
    const subpaths = Object.keys(manifest.exports).filter((subpath) => subpath.startsWith('./api/'))
    expect(subpaths.sort()).toEqual(
      Object.keys(modules)
        .map((module) => `./api/${module}`)
        .sort(),
    )
  })

  test.each(rows)('$name sends what $verb $path sends', async ({ module, name, verb, path, ...row }) => {
    const { values, expand, body, paged } = row
    const header = { 'EvEnergy-User': 'user01HN2P75GBNFRJPCZJXEFVXH5E', ...values.header }
    const rest = { ...(body !== undefined && { body }), headers: { 'X-App': 'one' }, cache: 'no-store' }
    const flat = { path: values.path, query: values.query, header, ...(expand && { expand }), ...rest }
    const params = { path: values.path, query: { ...values.query, ...(expand && { expand }) }, header }
    const [byPath] = await sent((ev) => (ev as unknown as Methods)[verb]?.(path, { params, ...rest }))
    expect(byPath).toMatchObject({ method: verb })
    expect(await sent((ev) => module[name]?.(ev, flat))).toEqual([byPath])
    if (paged) expect(await sent((ev) => firstPage(module[paginateName(name)]?.(ev, flat)))).toEqual([byPath])
  })

  test('takes no second argument where nothing is required', async () => {
    const [request] = await sent((ev) => modules.vehicles?.listVehicles?.(ev))
    expect(request).toMatchObject({ method: 'GET', url: 'https://api.ev.energy/v2/vehicles' })
  })

  test('costs an application less than 100 bytes over the path form, for one call', async () => {
    const start = `import { bearer, createClient } from 'ev-energy'; const ev = createClient({ auth: bearer('t') });`
    const byPath = await sizeOf(`${start} globalThis.use = ev.GET('/vehicles')`)
    const byName = await sizeOf(
      `import { listVehicles } from 'ev-energy/api/vehicles'; ${start} globalThis.use = listVehicles(ev)`,
    )
    expect(byName.gzip - byPath.gzip).toBeLessThan(100)
  })
})

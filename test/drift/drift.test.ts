import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ev-energy-drift-'))
})
afterAll(() => rm(folder, { recursive: true }))

const car = (properties: Record<string, object>, required: string[] = []) => ({
  openapi: '3.1.0',
  info: { title: 'cars', version: '1' },
  paths: {
    '/cars/{car_id}': {
      parameters: [{ name: 'car_id', in: 'path', required: true, schema: { type: 'string' } }],
      get: {
        operationId: 'get-car',
        security: [{ oauth2: ['car:read'] }],
        responses: {
          200: { content: { 'application/json': { schema: { type: 'object', required, properties } } } },
        },
      },
    },
  },
})
const published = car({ name: { type: 'string' }, watts: { type: 'number' }, owner: { type: 'string' } })
const corrected = car({ name: { type: 'string' }, watts: { type: 'integer' }, colour: { type: 'string' } }, [
  'name',
])

const deviations = [
  {
    name: 'Power is whole',
    published: 'a number',
    ours: 'an integer',
    why: 'watts are counted',
    removed: ['* watts type=number'],
    added: ['* watts type=integer'],
  },
  { name: 'No owner', published: 'an owner', ours: 'none', why: 'gone', removed: ['* owner *'] },
  {
    name: 'Colour',
    published: 'none',
    ours: 'a colour',
    why: 'seen',
    added: ['* colour *', '* name required'],
  },
]

/** Runs the command as somebody does who has accepted what the rows explain, unless `accepted` is another lock file. */
async function drift(ours: object, theirs: object | string, rows: unknown = [], ...flags: string[]) {
  const file = async (name: string, content: object | string) => {
    const at = path.join(folder, `${Math.random()}-${name}`)
    await writeFile(at, typeof content === 'string' ? content : stringify(content))
    return at
  }
  const source = typeof theirs === 'string' ? theirs : await file('published.yaml', theirs)
  const args = [
    '--ours',
    await file('ours.yaml', ours),
    '--deviations',
    await file('deviations.yaml', rows as object),
    '--lock',
    path.join(folder, `${Math.random()}-lock.yaml`),
  ]
  await run(source, ...args, '--accept')
  return run(source, ...args, ...flags)
}

function run(...args: string[]) {
  const script = fileURLToPath(new URL('../../scripts/drift.ts', import.meta.url))
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, [script, ...args], (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    )
  })
}

test('two documents that state the same facts have no drift, whatever their components are called', async () => {
  const renamed = structuredClone(published) as unknown as Record<string, unknown>
  const { paths } = renamed as { paths: Record<string, { get: { responses: Record<string, unknown> } }> }
  const item = paths['/cars/{car_id}']
  if (item === undefined) throw new Error('no such path')
  renamed.components = { responses: { Car: item.get.responses['200'] } }
  item.get.responses['200'] = { $ref: '#/components/responses/Car' }
  const { code, stdout } = await drift(renamed, published)
  expect(stdout).toContain('0 unknown difference(s)')
  expect(code).toBe(0)
})

test('facts that were added, removed and changed are told by operation', async () => {
  const { code, stdout } = await drift(corrected, published)
  expect(code).toBe(1)
  expect(stdout.split('\n')).toEqual([
    'GET /cars/{car_id}',
    '  ~ 200 application/json watts type integer -> number',
    '  + 200 application/json owner property',
    '  - 200 application/json name required',
    '  - 200 application/json colour property',
    '',
    '4 unknown difference(s), 0 explained by openapi/deviations.yaml, 0 stale, 0 moved',
    '',
  ])
})

test('differences that a deviation explains are no drift', async () => {
  const { code, stdout } = await drift(corrected, published, deviations)
  expect(stdout).toBe('0 unknown difference(s), 7 explained by openapi/deviations.yaml, 0 stale, 0 moved\n')
  expect(code).toBe(0)
})

test('a deviation without a difference is stale, and fails', async () => {
  const { code, stdout } = await drift(published, published, deviations)
  expect(code).toBe(1)
  expect(stdout).toContain('stale deviation, no difference matches it: No owner: * owner *')
})

test('a row that explains something else than when it was accepted has moved, and fails', async () => {
  const rows = [{ ...deviations[1], name: 'All of it', removed: ['GET * 200 *'], added: ['GET * 200 *'] }]
  const lock = path.join(folder, 'accepted.yaml')
  const files: string[] = []
  for (const [name, content] of Object.entries({
    corrected,
    published,
    rows,
    renamed: car({ keeper: { type: 'string' } }),
  })) {
    files.push(path.join(folder, `moved-${name}.yaml`))
    await writeFile(path.join(folder, `moved-${name}.yaml`), stringify(content))
  }
  const [ours = '', accepted = '', table = '', changed = ''] = files
  const flags = ['--ours', ours, '--deviations', table, '--lock', lock]
  expect((await run(accepted, ...flags)).stderr).toMatch(
    /^cannot read .*accepted\.yaml: ENOENT.*--accept.*\n$/,
  )
  await run(accepted, ...flags, '--accept')
  expect((await run(accepted, ...flags)).code).toBe(0)
  const { code, stdout } = await run(changed, ...flags)
  expect(code).toBe(1)
  expect(stdout).toContain(
    'moved deviation: All of it: what only the published description states (GET * 200 *) is no longer what was accepted: type=number 1 -> 0\n',
  )
  expect(stdout).toContain(
    'property 1 in other places\n  GET /cars/{car_id} 200 application/json keeper property\n',
  )
})

test('a deviation that does not say why is refused', async () => {
  const { code, stderr } = await drift(published, published, [{ ...deviations[0], why: '' }])
  expect(code).toBe(2)
  expect(stderr).toBe('deviation 1 (Power is whole): `why` must say something\n')
})

test('the report is also there as markdown and as JSON', async () => {
  const markdown = await drift(corrected, published, [], '--format', 'markdown')
  expect(markdown.stdout).toContain(
    '## GET /cars/{car_id}\n- `~ 200 application/json watts type integer -> number`',
  )
  const json = JSON.parse((await drift(corrected, published, [], '--format', 'json')).stdout) as {
    added: unknown[]
  }
  expect(json.added).toContainEqual({
    operation: 'GET /cars/{car_id}',
    place: '200 application/json owner',
    kind: 'property',
    value: '',
  })
})

describe('a comparison that cannot be made ends with one clear line and status 2', () => {
  test.each([
    ['a file that is not there', '/no/such/file.yaml', /^cannot read \/no\/such\/file\.yaml: ENOENT.*\n$/],
    [
      'a URL that nobody serves',
      'http://127.0.0.1:1/openapi.json',
      /^cannot read http:\/\/127\.0\.0\.1:1\S*: .+\n$/,
    ],
  ])('%s', async (_, source, message) => {
    const { code, stdout, stderr } = await drift(published, source)
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
    expect(code).toBe(2)
  })

  test('an unknown format', async () => {
    const { code, stderr } = await drift(published, published, [], '--format', 'pdf')
    expect(stderr).toMatch(/^unknown format pdf; usage: /)
    expect(code).toBe(2)
  })

  test('a document that is not OpenAPI', async () => {
    const { code, stderr } = await drift(published, { swagger: '2.0' })
    expect(stderr).toMatch(/is not an OpenAPI 3 document/)
    expect(code).toBe(2)
  })

  test('a server that answers with an error', async () => {
    const server = createServer((_, response) => response.writeHead(503).end()).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as { port: number }
    const { code, stderr } = await drift(published, `http://127.0.0.1:${port}/openapi.yaml`)
    server.close()
    expect(stderr).toMatch(/the server answered 503/)
    expect(code).toBe(2)
  })
})

test('a published document can be read from a URL', async () => {
  const server = createServer((_, response) => response.end(JSON.stringify(published))).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  const { code } = await drift(published, `http://127.0.0.1:${port}/openapi.json`)
  server.close()
  expect(code).toBe(0)
})

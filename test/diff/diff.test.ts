import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

interface Draft {
  paths: Record<string, Record<string, { parameters: object[]; summary: string }>>
  components: { schemas: Record<string, { required: string[]; properties: Record<string, object> }> }
}

const root = new URL('../../', import.meta.url)
const bundle = await readFile(new URL('generated/openapi.json', root), 'utf8')
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ev-energy-diff-test-'))
  await writeFile(path.join(folder, 'base.json'), bundle)
})
afterAll(() => rm(folder, { recursive: true }))

function run(...args: string[]) {
  const script = fileURLToPath(new URL('scripts/diff.ts', root))
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, [script, ...args], { cwd: root.pathname }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    )
  })
}

async function diff(change: (draft: Draft) => void, ...flags: string[]) {
  const draft = JSON.parse(bundle) as Draft
  change(draft)
  const revision = path.join(folder, `${Math.random()}.json`)
  await writeFile(revision, JSON.stringify(draft))
  return run(path.join(folder, 'base.json'), '--revision', revision, ...flags)
}

const operation = ({ paths }: Draft, path: string, method: string) => {
  const found = paths[path]?.[method]
  if (found === undefined) throw new Error(`no ${method} ${path}`)
  return found
}
const schema = ({ components }: Draft, name: string) => {
  const found = components.schemas[name]
  if (found === undefined) throw new Error(`no schema ${name}`)
  return found
}

describe('a change that breaks callers needs a major step and fails', () => {
  test.each<[string, RegExp, (draft: Draft) => void]>([
    ['a path that is gone', /evse_makes/, ({ paths }) => delete paths['/evse_makes']],
    ['a property that is gone', /lock_mode/, (draft) => delete schema(draft, 'EVSE').properties.lock_mode],
    [
      'a property that a body now demands',
      /user/,
      (draft) => schema(draft, 'VehicleCreate').required.push('user'),
    ],
    [
      'a parameter that is now required',
      /fresh/,
      (draft) =>
        operation(draft, '/evses', 'get').parameters.push({
          name: 'fresh',
          in: 'query',
          required: true,
          schema: { type: 'string' },
        }),
    ],
  ])('%s', async (_, told, change) => {
    const { code, stdout } = await diff(change)
    expect(stdout).toMatch(told)
    expect(stdout).toMatch(/Semver step since \S+: major \(\d+ breaking\)/)
    expect(code).toBe(1)
  })
})

test('a new optional parameter needs a minor step', async () => {
  const { code, stdout } = await diff((draft) =>
    operation(draft, '/evses', 'get').parameters.push({
      name: 'fresh',
      in: 'query',
      schema: { type: 'string' },
    }),
  )
  expect(stdout).toMatch(/Semver step since \S+: minor\n$/)
  expect(code).toBe(0)
})

test('other words need a patch step', async () => {
  const { code, stdout } = await diff((draft) => {
    operation(draft, '/evses', 'get').summary = 'Other words'
  })
  expect(stdout).toMatch(/Semver step since \S+: patch\n$/)
  expect(code).toBe(0)
})

test('no change needs no step', async () => {
  const { code, stdout } = await diff(() => {})
  expect(stdout).toMatch(/Semver step since \S+: none\n$/)
  expect(code).toBe(0)
})

test('the report is also there as markdown and as JSON', async () => {
  const gone = ({ paths }: Draft) => delete paths['/evse_makes']
  expect((await diff(gone, '--format', 'markdown')).stdout).toContain('needs a **major** step')
  expect(JSON.parse((await diff(gone, '--format', 'json')).stdout)).toMatchObject({ summary: { major: 1 } })
})

test('a base that is neither a file nor a revision is one clear line and status 2', async () => {
  const { code, stdout, stderr } = await run('no-such-revision')
  expect(stdout).toBe('')
  expect(stderr).toBe(
    'no-such-revision is neither a file nor a git revision that holds generated/openapi.json\n',
  )
  expect(code).toBe(2)
})

test('a base that is no OpenAPI document is one clear line and status 2', async () => {
  const file = path.join(folder, 'broken.json')
  await writeFile(file, '{ "openapi": ')
  const { code, stderr } = await run(file)
  expect(stderr).toMatch(/^cannot compare: .+\n$/)
  expect(code).toBe(2)
})

import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Mock, startMock } from 'ev-energy-mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const files = ['README.md', 'mock/README.md'].map((file) => readFile(new URL(file, root), 'utf8'))
const readme = (await Promise.all(files)).join('\n')
// A block that needs a browser, a secret or a test runner says so: ```ts no-run. It is compiled, and that is all.
const blocks = [...readme.matchAll(/^```(\w+)( no-run)?\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', noRun, code = '']) => ({ language, runs: noRun === undefined, code }),
)
const of = (language: string) => blocks.filter((block) => block.language === language).map(({ code }) => code)

let mock: Mock
let folder: string
beforeAll(async () => {
  mock = await startMock({ port: 0, quiet: true })
  folder = await mkdtemp(path.join(tmpdir(), 'ev-energy-readme-'))
  await symlink(fileURLToPath(new URL('node_modules', root)), path.join(folder, 'node_modules'))
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }')
})
afterAll(async () => {
  await mock.close()
  await rm(folder, { recursive: true })
})

const onThisMock = (code: string) => code.replaceAll('http://127.0.0.1:4010', mock.url)

function node(...args: string[]) {
  return new Promise<{ failed: boolean; output: string }>((resolve) => {
    execFile(process.execPath, args, { cwd: folder }, (error, stdout, stderr) =>
      resolve({ failed: error !== null, output: stdout + stderr }),
    )
  })
}

describe('the TypeScript of the README', () => {
  const programs = of('ts')
  const running = blocks.filter(({ language, runs }) => language === 'ts' && runs).map(({ code }) => code)

  test('is in blocks of known kinds, and runs unless it needs a browser, a secret or a test runner', () => {
    expect(readme.match(/^```(?!\w+( no-run)?$).+$/gm)).toBeNull()
    for (const { runs, code } of blocks)
      if (!runs) expect(code).toMatch(/\b(location|process\.env\.\w*SECRET|mockTest|setupWorker)\b/)
    expect(running.length).toBeGreaterThan(4)
  })

  test.each(running.map((code, index) => [index + 1, code] as const))(
    'block %i runs as written',
    async (index, code) => {
      await writeFile(path.join(folder, `block${index}.ts`), onThisMock(code))
      const { failed, output } = await node('--conditions=ev-energy-source', `block${index}.ts`)
      expect(output).not.toMatch(/Error/)
      expect(failed).toBe(false)
    },
  )

  test('compiles under strict, all of it', async () => {
    const names = programs.map((_, index) => `typed${index}.ts`)
    await Promise.all(programs.map((code, index) => writeFile(path.join(folder, `typed${index}.ts`), code)))
    const config = {
      extends: fileURLToPath(new URL('tsconfig.json', root)),
      compilerOptions: { noUnusedLocals: false, moduleDetection: 'force', types: ['node'] },
      files: names,
      include: [],
    }
    await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(config))
    const { failed, output } = await node(
      fileURLToPath(new URL('node_modules/typescript/bin/tsc', root)),
      '-p',
      '.',
    )
    expect(output).toBe('')
    expect(failed).toBe(false)
  })
})

test('the first client example prints the EVSE', async () => {
  const [first = ''] = of('ts')
  await writeFile(path.join(folder, 'first.ts'), onThisMock(first))
  const { output } = await node('--conditions=ev-energy-source', 'first.ts')
  expect(output).toMatch(/^\S+ (COMMISSIONED|INSTALLED|ENROLLED|CREATED_LINKED)\n$/)
})

describe('the curl commands of the README', () => {
  const commands = of('sh').flatMap((code) => code.split('\n').filter((line) => line.startsWith('curl ')))

  test('are there', () => expect(commands.length).toBeGreaterThan(1))

  test.each(commands)('%s', async (command) => {
    const url = /https?:[^\s']+/.exec(onThisMock(command))?.[0] ?? ''
    const headers = [...command.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ])
    const method = /-X (\w+)/.exec(command)?.[1] ?? 'GET'
    const body = /-d '([^']+)'/.exec(command)?.[1]
    const answer = await fetch(url, {
      method,
      headers: headers as [string, string][],
      ...(body !== undefined && { body }),
    })
    if (url.includes('page_size=0')) {
      expect(answer.status).toBe(400)
      expect(await answer.json()).toMatchObject({ field_errors: { page_size: [expect.any(String)] } })
    } else if (method === 'POST') {
      expect(answer.status).toBeLessThan(300)
    } else if (method === 'PATCH') {
      expect(await answer.json()).toMatchObject(JSON.parse(body ?? ''))
    } else {
      expect(answer.status).toBe(200)
      expect(await answer.json()).toBeInstanceOf(Array)
    }
  })
})

test('the sandbox program charges the vehicle that it connected, and is told so', async () => {
  const program = of('ts').find((code) => code.includes('plug_in')) ?? ''
  await writeFile(path.join(folder, 'sandbox.ts'), onThisMock(program))
  const { output } = await node('--conditions=ev-energy-source', 'sandbox.ts')
  const [, wattHours = '0'] = /^SMART (\d+) Wh\ncharging_sub_session\.ended true\n$/.exec(output) ?? []
  expect(Number(wattHours), output).toBeGreaterThan(5000)
})

test('every option of the mock that the README lists exists', async () => {
  const options = [...readme.matchAll(/^\| `(--[^|]+)\|/gm)].flatMap(([row]) => row.match(/--[\w-]+/g) ?? [])
  const { output } = await node(
    '--conditions=ev-energy-source',
    fileURLToPath(new URL('mock/src/host/cli.ts', root)),
    '--help',
  )
  expect(options.length).toBeGreaterThan(5)
  for (const option of options) expect(output).toContain(option)
})

test('every npm script that the README and CONTRIBUTING name exists', async () => {
  const { scripts } = JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as { scripts: object }
  const contributing = await readFile(new URL('CONTRIBUTING.md', root), 'utf8')
  const named = [...`${readme}${contributing}`.matchAll(/npm (?:run )?(start|test|(?<=run )[\w:]+)/g)].map(
    ([, name]) => name,
  )
  expect(named.length).toBeGreaterThan(8)
  for (const name of named) expect(Object.keys(scripts)).toContain(name)
})

test('every import that the README lists resolves', async () => {
  const subpaths = [...readme.matchAll(/^\| `(ev-energy[\w/.-]*)` \|/gm)].map(([, name = '']) => name)
  expect(subpaths.length).toBeGreaterThan(4)
  const { exports } = JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as { exports: object }
  for (const name of subpaths) expect(Object.keys(exports)).toContain(name.replace('ev-energy', '.'))
})

test.each(['code=404', 'example=EVSE', 'dynamic=true', 'dynamic=true; seed=7'])(
  'Prefer: %s chooses the answer',
  async (prefer) => {
    const answer = await fetch(`${mock.url}/v2/evses/evse01HSH04KDEWF6Z4DB2J77J74K5`, {
      headers: { authorization: 'Bearer any', prefer },
    })
    expect(answer.status).toBe(prefer === 'code=404' ? 404 : 200)
    const again = await fetch(`${mock.url}/v2/evses/evse01HSH04KDEWF6Z4DB2J77J74K5`, {
      headers: { authorization: 'Bearer any', prefer },
    })
    if (prefer.includes('seed')) expect(await again.text()).toBe(await answer.text())
  },
)

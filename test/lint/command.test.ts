import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { goodDocument } from './spectral.ts'

const script = fileURLToPath(new URL('../../scripts/lint-spec.ts', import.meta.url))

let folder: string
const file = (name: string) => path.join(folder, name)
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ev-energy-lint-'))
  const document = goodDocument() as { paths: Record<string, Record<string, { summary?: string }>> }
  await writeFile(file('good.json'), JSON.stringify(document))
  const list = document.paths['/evses']?.get
  if (list) list.summary = 'List EVSEs.'
  await writeFile(file('bad.json'), JSON.stringify(document, null, 2))
  await writeFile(file('other.json'), '{ "name": "not a spec" }')
  await writeFile(file('broken.json'), '{')
})
afterAll(() => rm(folder, { recursive: true }))

function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    )
  })
}

test('a clean bundle ends with 0 and one line', async () => {
  const { code, stdout, stderr } = await run(file('good.json'))
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(stderr).toMatch(/good\.json: nothing to correct\n$/)
})

test('a finding ends with 1 and says where it is and what to write', async () => {
  const { code, stdout } = await run(file('bad.json'))
  expect(code).toBe(1)
  expect(stdout).toContain('operation-summary  A summary is a heading: remove the full stop.')
  expect(stdout).toContain('1 problem (1 error')
})

test('the spec of this repository has no findings, in the bundle or in its files', async () => {
  expect(await run()).toMatchObject({ code: 0, stdout: '' })
})

test('github-actions writes an annotation', async () => {
  const { code, stdout } = await run(file('bad.json'), '--format', 'github-actions')
  expect(code).toBe(1)
  expect(stdout).toMatch(
    /^::error title=operation-summary,file=.*bad\.json,col=\d+,.*line=\d+,.*::A summary/m,
  )
})

test('sarif, junit and json carry the finding in their own form', async () => {
  const [sarif, junit, json] = await Promise.all(
    ['sarif', 'junit', 'json'].map((format) => run(file('bad.json'), '--format', format)),
  )
  expect([sarif?.code, junit?.code, json?.code]).toEqual([1, 1, 1])
  expect(JSON.parse(sarif?.stdout ?? '').runs[0].results).toMatchObject([
    { ruleId: 'operation-summary', level: 'error' },
  ])
  expect(junit?.stdout).toMatch(/<failure message="A summary is a heading: remove the full stop\."/)
  expect(JSON.parse(json?.stdout ?? '')).toMatchObject([
    { code: 'operation-summary', path: ['paths', '/evses', 'get', 'summary'] },
  ])
})

test('sarif of a clean bundle is a report without results', async () => {
  const { code, stdout } = await run(file('good.json'), '--format', 'sarif')
  expect(code).toBe(0)
  expect(JSON.parse(stdout).runs[0].results ?? []).toEqual([])
})

test('--output writes the report to a file and a summary to the terminal', async () => {
  const { code, stdout, stderr } = await run(
    file('bad.json'),
    '--format',
    'json',
    '--output',
    file('report.json'),
  )
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toMatch(/bad\.json: 1 to correct\n$/)
  expect(JSON.parse(await readFile(file('report.json'), 'utf8'))).toHaveLength(1)
})

test.each([
  ['an unknown format', ['--format', 'xml'], /^unknown format xml; usage: .*stylish/],
  ['an unknown option', ['--fix'], /^Unknown option '--fix'; usage:/],
  ['two files', ['a.json', 'b.json'], /^one file at a time; usage:/],
  ['a file that is not there', ['nowhere.json'], /^cannot read nowhere\.json: ENOENT/],
])('%s ends with 2 and one line', async (_what, args, says) => {
  const { code, stdout, stderr } = await run(...args)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(says)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
})

test.each([
  ['other.json', /other\.json is not an OpenAPI 3\.1 document/],
  ['broken.json', /broken\.json is neither JSON nor YAML/],
])('%s is refused with 2 and one line', async (name, says) => {
  const { code, stderr } = await run(file(name))
  expect(code).toBe(2)
  expect(stderr).toMatch(says)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
})

test('a report that cannot be written ends with 2', async () => {
  const { code, stderr } = await run(file('good.json'), '--output', file('nowhere/report.txt'))
  expect(code).toBe(2)
  expect(stderr).toMatch(/^cannot write .*nowhere.report\.txt: ENOENT/)
})

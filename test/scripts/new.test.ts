import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lintTree } from '../../scripts/lint-spec/lint.ts'
import { loadRuleset } from '../../scripts/lint-spec/spectral.ts'

const inProject = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url))
let folder: string
let root: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ev-energy-new-'))
  await cp(inProject('openapi'), folder, { recursive: true })
  root = path.join(folder, 'openapi.yaml')
})
afterAll(() => rm(folder, { recursive: true }))

function lay(...args: string[]) {
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(
      process.execPath,
      [inProject('scripts/new.ts'), ...args, '--root', root],
      { cwd: inProject('.') },
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    )
  })
}

async function texts(): Promise<Record<string, string>> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.yaml')).sort()
  return Object.fromEntries(
    await Promise.all(files.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')])),
  )
}

test('what is laid out lints at once: operations of every method, a resource and a schema', async () => {
  const wanted = [
    ['operation', 'GET', '/charge_cables'],
    ['operation', 'GET', '/wall_sockets/{id}'],
    ['operation', 'POST', '/charge_cables'],
    ['operation', 'PATCH', '/charge_cables/{id}'],
    ['operation', 'PUT', '/charge_cables/{charge_cable_id}'],
    ['operation', 'DELETE', '/charge_cables/{id}'],
    ['operation', 'GET', '/vehicles/{vehicle_id}/trips'],
    ['resource', 'energy_bills', '--tag', 'Tariffs', '--prefix', 'bill'],
    ['schema', 'CableKind', '--of', 'Vehicle.cable'],
  ]
  for (const args of wanted) {
    const { code, stdout, stderr } = await lay(...args)
    expect([code, stderr], args.join(' ')).toEqual([0, ''])
    expect(stdout).toMatch(/^wrote /)
  }
  const rules = {
    document: await loadRuleset(inProject('openapi/rules/bundle.yaml')),
    files: await loadRuleset(inProject('openapi/rules/source.yaml')),
  }
  const findings = await lintTree(rules, root)
  expect(
    findings.map(({ source = '', code, message }) => `${path.basename(source)} ${code} ${message}`),
  ).toEqual([])
}, 60_000)

test.each([
  [['operation', 'GET', '/vehicles'], 'GET /vehicles is there already, in paths/vehicles/vehicles.yaml'],
  [
    ['operation', 'FETCH', '/cables'],
    'FETCH is no method that the document uses: get, put, post, patch, delete',
  ],
  [
    ['operation', 'GET', 'cables'],
    'cables is no path of the API: write it as /charge_cables or /charge_cables/{id}',
  ],
  [
    ['operation', 'GET', '/../../etc'],
    '/../../etc is no path of the API: write it as /charge_cables or /charge_cables/{id}',
  ],
  [['operation', 'DELETE', '/cables'], 'DELETE is for one cable: write /cables/{id}'],
  [
    ['operation', 'GET', '/a/{b_id}/cables'],
    'there is no path parameter b_id: write {id} for the id of what comes before it, or add it to parameters/ids.yaml',
  ],
  [
    ['resource', 'vans', '--prefix', 'evse'],
    'ids begin with evse already, those of something else: choose other letters with --prefix',
  ],
  [['resource', 'vans', '--prefix', 'VANS'], 'VANS is no prefix of ids: they have four small letters'],
  [['schema', 'Vehicle', '--of', 'EVSE.car'], 'Vehicle is there already, in schemas/vehicles/Vehicle.yaml'],
  [['schema', 'cable', '--of', 'Vehicle.cable'], 'cable is no name of a schema: write it as ChargeCable'],
  [
    ['schema', 'Cable'],
    'nothing refers to a schema by itself: say whose property it is, as --of Vehicle.charge_cable',
  ],
  [['schema', 'Cable', '--of', 'Van.cable'], 'there is no schema Van'],
  [
    ['schema', 'Cable', '--of', 'Vehicle.trim'],
    'Vehicle.trim is there already, in schemas/vehicles/Vehicle.yaml',
  ],
  [['widget', 'x'], /^widget x is nothing that can be laid out; usage: npm run new/],
  [['operation'], /^what is to be laid out is missing; usage: npm run new/],
] as const)('%j is refused in one line, and nothing is written', async (args, message) => {
  const before = await texts()
  const { code, stderr, stdout } = await lay(...args)
  expect([code, stdout]).toEqual([2, ''])
  if (typeof message === 'string') expect(stderr).toBe(`${message}\n`)
  else expect(stderr).toMatch(message)
  expect(await texts()).toEqual(before)
})

import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { havePeers, nodeOf, peer } from './peers.ts'
import { emptyProject, installed, outcome, type Project } from './project.ts'

/** Everything that can be imported of the client, but for files of JSON and what has peers of its own. */
const parts = Object.entries(manifest.exports)
  .filter(([, target]) => typeof target !== 'string')
  .map(([part]) => part.replace('.', 'ev-energy'))
  .filter((part) => !/\/(otel|query|validate)$/.test(part))

let project: Project
beforeAll(async () => {
  project = await emptyProject(inject('registry'), 'ev-energy-mock')
  await write('package.json', '{ "name": "old-style" }')
}, 120_000)
afterAll(() => project[Symbol.asyncDispose]())

const write = (file: string, text: string) => writeFile(path.join(project.folder, file), text)

describe.skipIf(!havePeers).each([20, 22, 26])('on Node %i', (major) => {
  test('every part of the client can be required, and is the same as what is imported', async () => {
    await write(
      'all.cjs',
      `const parts = ${JSON.stringify(parts)}
Promise.all(parts.map((part) => import(part))).then((imported) => {
  const same = parts.map((part, index) => [require(part), imported[index]])
  if (!same.every(([a, b]) => Object.keys(b).every((name) => name === 'module.exports' || a[name] === b[name])))
    throw new Error('not the same')
  console.log(same.length, typeof require('ev-energy').createClient)
})
`,
    )
    const { output } = await outcome(nodeOf(major), ['--no-warnings', 'all.cjs'], project.folder)
    expect(output).toBe(`${parts.length} function\n`)
  })
})

describe('TypeScript', () => {
  const program = `import { createClient, type Problem, ProblemError } from 'ev-energy'
import { listEvses } from 'ev-energy/api/evses'
import { clientCredentials } from 'ev-energy/auth'
import { hooks } from 'ev-energy/hooks'
import { type Id, parseId } from 'ev-energy/ids'
import { operations } from 'ev-energy/operations'
import type { components } from 'ev-energy/schema'
import { requiredScopes } from 'ev-energy/scopes'
import { verifyWebhook } from 'ev-energy/webhooks'
const ev = createClient({ auth: clientCredentials({ clientId: 'a', clientSecret: 'b' }) })
export const id: Id<'evse'> = parseId('evse01HSH04KDEWF6Z4DB2J77J74K5', 'evse').id
export const evse = (of: components['schemas']['EVSE']): string => of.id
export const title = (problem: Problem | ProblemError): string => ('title' in problem ? problem.title : problem.name)
console.log(ev, listEvses, hooks, operations['GET /evses'].paging, requiredScopes(['GET /evses']), verifyWebhook)
`
  /** What projects say that compile to CommonJS, or resolve as they did before there were exports. */
  const settings = {
    'module commonjs, resolution node10': { module: 'commonjs', moduleResolution: 'node10' },
    'module node16 in a CommonJS package': { module: 'node16' },
    'module nodenext in a CommonJS package': { module: 'nodenext' },
    'resolution bundler': { module: 'esnext', moduleResolution: 'bundler' },
  }
  test.each(Object.entries(settings))(
    'compiles with %s',
    async (_, setting) => {
      const compilerOptions = {
        ...{ strict: true, noEmit: true, target: 'es2022', skipLibCheck: true, types: [] },
        ...{ lib: ['es2022', 'dom', 'dom.iterable'], ...setting },
      }
      await write('old.ts', program)
      await write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['old.ts'] }))
      const tsc = installed('typescript/bin/tsc')
      expect(await outcome(process.execPath, [tsc, '-p', '.'], project.folder)).toEqual({
        failed: false,
        output: '',
      })
    },
    60_000,
  )
})

describe.skipIf(!havePeers)('Jest in its CommonJS mode', () => {
  const jest = (...args: string[]) =>
    outcome(
      process.execPath,
      [peer('jest/bin/jest.js'), '--rootDir', project.folder, ...args],
      project.folder,
    )
  const body = `
test('the client asks', async () => {
  const fetch = async () => Response.json([{ id: 'evse01HSH04KDEWF6Z4DB2J77J74K5' }])
  const ev = createClient({ auth: bearer('any'), fetch })
  const { data, error, response } = await ev.GET('/evses')
  expect([data?.length, error, response?.status, isId(newId('evse'))]).toEqual([1, undefined, 200, true])
  expect(typeof clientCredentials).toBe('function')
})
`

  test('loads every part of the client without settings', async () => {
    await write(
      'plain.test.js',
      `const { bearer, createClient } = require('ev-energy')
const { clientCredentials } = require('ev-energy/auth')
const { isId, newId } = require('ev-energy/ids')
test.each(${JSON.stringify(parts)})('%s loads', (part) => void require(part))
${body}`,
    )
    expect(await jest('plain.test.js')).toMatchObject({ failed: false })
  })

  test('runs TypeScript through ts-jest', async () => {
    await write(
      'typed.test.ts',
      `import { bearer, createClient } from 'ev-energy'
import { clientCredentials } from 'ev-energy/auth'
import { isId, newId } from 'ev-energy/ids'
declare const test: (name: string, run: () => Promise<void>) => void
declare const expect: (value: unknown) => { toEqual(other: unknown): void; toBe(other: unknown): void }
${body}`,
    )
    const tsconfig = {
      module: 'commonjs',
      moduleResolution: 'node10',
      target: 'es2022',
      strict: true,
      types: [],
    }
    const transform = { '\\.ts$': [peer('ts-jest'), { tsconfig: { ...tsconfig, esModuleInterop: true } }] }
    await write('jest.config.json', JSON.stringify({ transform, testRegex: 'typed\\.test\\.ts$' }))
    expect(await jest('--config', path.join(project.folder, 'jest.config.json'))).toMatchObject({
      failed: false,
    })
  }, 60_000)

  test('says of what it cannot load how to have it', async () => {
    for (const [part, advice] of Object.entries({
      'ev-energy/validate': 'experimental-vm-modules',
      'ev-energy-mock': 'npx ev-energy-mock',
      'ev-energy-mock/msw': 'npx ev-energy-mock',
    })) {
      await write('module.test.js', `test('loads', () => void require('${part}'))`)
      const { failed, output } = await jest('--testRegex', 'module\\.test\\.js$')
      expect([part, failed, output.includes('ES module') && output.includes(advice)]).toEqual([
        part,
        true,
        true,
      ])
    }
  })
})

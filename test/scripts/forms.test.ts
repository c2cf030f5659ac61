import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { bearer, createClient } from 'ev-energy'
import { createMock } from 'ev-energy-mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import converted from '../../generated/openapi-3.0.json' with { type: 'json' }
import { document } from '../../scripts/contract.ts'
import { type Document, operationsOf, type Reference, resolve } from '../../scripts/document.ts'
import type { CodeSample } from '../../scripts/generate/code-samples.ts'
import { redocly } from '../../scripts/redocly.ts'

const inProject = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url))
const inOlder = converted as unknown as Document
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ev-energy-forms-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function problemsIn(file: string): Promise<string[]> {
  const { stdout } = await redocly('lint', file, '--format', 'json', '--config', inProject('redocly.yaml'))
  const { problems } = JSON.parse(stdout) as { problems: { ruleId: string; message: string }[] }
  return problems.map(({ ruleId, message }) => `${ruleId} ${message}`)
}

interface Media {
  schema?: object
  examples?: Record<string, { value?: unknown } | Reference>
}

describe('the document in OpenAPI 3.0', () => {
  test('is valid, and has every operation and webhook', async () => {
    expect(await problemsIn(inProject('generated/openapi-3.0.json'))).toEqual([])
    const names = (one: Document) => [...operationsOf(one)].map(({ path, method }) => `${method} ${path}`)
    expect(names(inOlder)).toEqual(names(document))
    expect(Object.keys((converted as { 'x-webhooks': object })['x-webhooks'])).toEqual(
      Object.keys(document.webhooks ?? {}),
    )
  })

  test('says nothing that only 3.1 has', () => {
    const text = JSON.stringify(converted)
    expect(text).not.toMatch(/"type":\[|"type":"null"|"const":|"if":|"jsonSchemaDialect"|"contentMediaType"/)
  })

  test('takes every example of the document', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false })
    ajv.addSchema({ $id: 'older', ...converted })
    let checked = 0
    for (const { path: template, method, operation } of operationsOf(inOlder)) {
      const { requestBody, responses = {} } = operation as {
        requestBody?: object
        responses?: Record<string, object>
      }
      for (const part of [...(requestBody ? [requestBody] : []), ...Object.values(responses)])
        for (const [type, media] of Object.entries(
          resolve<{ content?: Record<string, Media> }>(inOlder, part).content ?? {},
        ))
          for (const example of Object.values(media.examples ?? {})) {
            const { value } = resolve<{ value?: unknown }>(inOlder, example)
            if (!type.endsWith('json') || !media.schema) continue
            const inPlace = JSON.parse(JSON.stringify(media.schema).replaceAll('"#/', '"older#/'))
            expect(ajv.validate(inPlace, value), `${method} ${template}: ${ajv.errorsText()}`).toBe(true)
            checked++
          }
    }
    expect(checked).toBeGreaterThan(600)
  })
})

describe('the document without references', () => {
  test('is valid, and scores 85 at least by Redocly', async () => {
    const file = path.join(folder, 'dereferenced.json')
    const { status, stderr } = spawnSync(
      process.execPath,
      [inProject('scripts/bundle.ts'), '--form', 'dereferenced', '--output', file],
      { encoding: 'utf8' },
    )
    expect([status, stderr]).toEqual([0, ''])
    expect(await readFile(file, 'utf8')).not.toContain('"$ref"')
    expect(await problemsIn(file)).toEqual([])
    const { stdout } = await redocly('score', file, '--format', 'json')
    const { agentReadiness } = JSON.parse(stdout) as { agentReadiness: number }
    expect(agentReadiness).toBeGreaterThanOrEqual(85)
  }, 60_000)

  test.each([
    [[], /^unknown form ; usage: npm run bundle/],
    [['--form', 'samples'], /^the file to write to is missing/],
    [['--form', 'samples', '--output', '/nowhere/at/all.json'], /^cannot write \/nowhere\/at\/all.json/],
  ])('is not written for %j, which a line explains', (args, message) => {
    const { status, stderr } = spawnSync(process.execPath, [inProject('scripts/bundle.ts'), ...args], {
      encoding: 'utf8',
    })
    expect(status).toBe(2)
    expect(stderr).toMatch(message)
  })
})

describe('the samples of code', () => {
  const samples = [...operationsOf(inOlder)].map(({ path: template, method, operation }) => {
    const [curl, client] = (operation as { 'x-codeSamples'?: CodeSample[] })['x-codeSamples'] ?? []
    return {
      name: `${method.toUpperCase()} ${template}`,
      curl: curl?.source ?? '',
      client: client?.source ?? '',
    }
  })
  /** Its examples answer whatever has become of the things that samples are about. */
  const MOCK_HOST = 'https://developers.ev.energy/_mock/ev.energy-api-v2'

  test('are there for every operation', () => {
    expect(samples).toHaveLength(210)
    for (const { name, curl, client } of samples) {
      expect(curl, name).toMatch(/^curl /)
      expect(client, name).toMatch(/^const \{ data, error \} = await ev\./)
    }
  })

  test('of curl are requests that the API takes', async () => {
    // A curl that tells its arguments instead.
    const shell = `curl() { printf '%s\\0' "$@"; printf '\\1'; }\nACCESS_TOKEN=token\n${samples.map(({ curl }) => curl).join('\n')}`
    const { stdout, status } = spawnSync('sh', { input: shell, encoding: 'utf8' })
    expect(status).toBe(0)
    const requests = stdout
      .split('\u0001')
      .slice(0, -1)
      .map((args) => args.split('\0').slice(0, -1))
    expect(requests).toHaveLength(samples.length)
    const { fetch } = createMock({ quiet: true, rateLimit: false })
    for (const [index, args] of requests.entries()) {
      const url = args.find((arg) => arg.startsWith('https://')) ?? ''
      const valuesOf = (flag: string) => args.flatMap((arg, at) => (arg === flag ? [args[at + 1] ?? ''] : []))
      const headers = valuesOf('-H').map((line): [string, string] => [
        line.slice(0, line.indexOf(':')),
        line.slice(line.indexOf(':') + 2),
      ])
      const [method = 'GET'] = valuesOf('-X')
      const [body] = valuesOf('-d')
      const { status } = await fetch(url.replace('https://api.ev.energy/v2', MOCK_HOST), {
        method,
        headers,
        redirect: 'manual',
        ...(body !== undefined && { body }),
      })
      expect(status, samples[index]?.curl).toBeLessThan(400)
    }
  })

  test('of the client compile, and call the API', async () => {
    const functions = samples.map(
      ({ client }, index) =>
        `export async function sample${index}() {\n${client}\nreturn { data, error }\n}\n`,
    )
    const program = `import { bearer, createClient } from 'ev-energy'\nconst ev = createClient({ auth: bearer('token') })\n${functions.join('')}`
    await symlink(inProject('node_modules'), path.join(folder, 'node_modules'))
    await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }')
    await writeFile(path.join(folder, 'samples.ts'), program)
    const options = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--skipLibCheck',
      '--customConditions',
      'ev-energy-source',
      '--allowImportingTsExtensions',
      '--types',
      'node',
    ]
    const output = await new Promise<string>((done) => {
      execFile(
        process.execPath,
        [inProject('node_modules/typescript-7/bin/tsc'), ...options, 'samples.ts'],
        { cwd: folder },
        (_, stdout) => done(stdout),
      )
    })
    expect(output).toBe('')
    const { fetch } = createMock({ quiet: true, rateLimit: false })
    const ev = createClient({
      auth: bearer('token'),
      fetch,
      baseUrl: MOCK_HOST,
    })
    const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor
    for (const { name, client } of samples) {
      const { error } = await new AsyncFunction('ev', `${client}\nreturn { data, error }`)(ev)
      expect(error, name).toBeUndefined()
    }
  }, 60_000)
})

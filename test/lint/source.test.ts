import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bundle } from '../../openapi/rules/tree/bundle.js'
import { originIn } from '../../openapi/rules/tree/origin.js'
import { lintFiles } from '../../scripts/lint-spec/lint.ts'
import { loadRuleset } from '../../scripts/lint-spec/spectral.ts'
import { goodTree as good, writeTree } from './tree.ts'

const rules = loadRuleset(fileURLToPath(new URL('../../openapi/rules/source.yaml', import.meta.url)))

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ev-energy-lint-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function lint(files: Record<string, string>) {
  const root = await write(files)
  const found = await lintFiles(await rules, root)
  return found.map(({ code, source = '', path: at, message }) => ({
    rule: code,
    file: path.relative(folder, source),
    at: at.join('/'),
    message,
  }))
}

const write = (files: Record<string, string>) => writeTree(folder, files)

describe('the rules for the source tree', () => {
  test('find nothing in a tree that keeps them', async () => {
    expect(await lint(good)).toEqual([])
  })

  const cases: [what: string, file: string, text: string, rule: string, at: string, says: RegExp][] = [
    [
      'a path in a file of another name',
      'openapi.yaml',
      good['openapi.yaml'].replace('/: {', '/home: {'),
      'source-tree',
      'paths//home',
      /a file called home\.yaml/,
    ],
    [
      'a path described in place',
      'openapi.yaml',
      good['openapi.yaml'].replace('{ $ref: webhooks/evse_created.yaml }', '{ post: {} }'),
      'source-tree',
      'webhooks/evse.created',
      /a file called evse_created\.yaml under webhooks\//,
    ],
    [
      'a schema in a file that is not in PascalCase',
      'schemas/evses/EVSE-Old.yaml',
      'type: object\n',
      'source-file',
      '',
      /write it in PascalCase/,
    ],
    [
      'two schemas in a file',
      'schemas/evses/EVSE.yaml',
      'EVSE: { type: object }\nEVSEUpdate: { type: object }\n',
      'source-file',
      'EVSEUpdate',
      /One schema a file/,
    ],
    [
      'an id schema in lower case',
      'schemas/common/ids.yaml',
      'evse_id: { type: string }\n',
      'source-file',
      'evse_id',
      /becomes the name of a schema/,
    ],
    [
      'nullable',
      'schemas/evses/EVSE.yaml',
      'type: string\nnullable: true\n',
      'source-old-syntax',
      'nullable',
      /has no `nullable`/,
    ],
    [
      'example in the schema of a parameter',
      'parameters/ids.yaml',
      `${good['parameters/ids.yaml']}    example: evse\n`,
      'source-old-syntax',
      'evse_id/schema/example',
      /write `examples/,
    ],
    [
      'a reference to another host',
      'schemas/evses/EVSE.yaml',
      '$ref: https://example.org/EVSE.yaml\n',
      'source-local-reference',
      '$ref',
      /Nothing outside this repository/,
    ],
  ]
  test.each(cases)('report %s', async (_what, file, text, rule, at, says) => {
    expect(await lint({ ...good, [file]: text })).toContainEqual({
      rule,
      file,
      at,
      message: expect.stringMatching(says),
    })
  })

  test('report a file that nothing refers to, and two that claim one name', async () => {
    const found = await lint({ ...good, 'schemas/sites/EVSE.yaml': 'type: object\n' })
    const tree = { rule: 'source-tree', file: 'openapi.yaml', at: '' }
    expect(found).toContainEqual({
      ...tree,
      message: 'Nothing refers to schemas/sites/EVSE.yaml: refer to it or delete it.',
    })
    expect(found).toContainEqual({
      ...tree,
      message: 'schemas/evses/EVSE.yaml and schemas/sites/EVSE.yaml claim one component name: rename one.',
    })
  })
})

describe('a place in the bundle is found in the source tree', () => {
  const places: [bundle: string[], file: string, line: number][] = [
    [['components', 'schemas', 'EVSE', 'properties', 'id'], 'schemas/evses/EVSE.yaml', 3],
    [['components', 'schemas', 'EVSEId', 'type'], 'schemas/common/ids.yaml', 0],
    [['components', 'parameters', 'evse_id', 'schema'], 'parameters/ids.yaml', 4],
    [['paths', '/', 'get', 'responses', '200'], 'paths/root/root.yaml', 3],
    [['paths', '/', 'get', 'responses', '200', 'content', 'application/json'], 'responses/Ok.yaml', 3],
    [['paths', '/evses/{evse_id}:import', 'parameters', '0'], 'paths/evses/evses_{evse_id}@import.yaml', 2],
    [['webhooks', 'evse.created', 'post', 'security'], 'webhooks/evse_created.yaml', 0],
    [['info', 'title'], 'openapi.yaml', 2],
    [[], 'openapi.yaml', 1],
  ]
  test.each(places)('%j', async (at, file, line) => {
    const origin = originIn(bundle(await write(good)), at)
    expect(path.relative(folder, origin?.source.file ?? '')).toBe(file)
    expect(origin?.source.rangeOf(origin.at).start.line).toBe(line)
  })
})

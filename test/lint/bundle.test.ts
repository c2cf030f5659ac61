import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bundle } from '../../openapi/rules/tree/bundle.js'
import { goodTree, writeTree } from './tree.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ev-energy-bundle-'))
})
afterEach(() => rm(folder, { recursive: true }))

const evse = 'schemas/evses/EVSE.yaml'
const ok = 'responses/Ok.yaml'
const ids = 'schemas/common/ids.yaml'
const item = 'paths/root/root.yaml'
/** Where the good tree refers to the EVSE, and to the ids. */
const toEVSE = `${ok}:5`
const response = (reference: string) => `get:\n  responses:\n    '200': { $ref: ${reference} }\n`

test('a tree is joined, with each component under its name', async () => {
  const { document, problems } = bundle(await writeTree(folder, goodTree))
  expect(problems).toEqual([])
  expect(Object.keys(document.components?.schemas ?? {})).toEqual(['EVSEId', 'EVSE'])
  expect(document.paths?.['/']?.get?.responses?.['200']).toEqual({ $ref: '#/components/responses/Ok' })
})

// One way to break the good tree each: what is written over (or removed), where it is told, and what is said.
const breakages: [
  what: string,
  files: Record<string, string | Buffer | undefined>,
  at: string,
  says: RegExp,
][] = [
  ['a schema that is gone', { [evse]: undefined }, toEVSE, /There is no file/],
  ['a response that is gone', { [ok]: undefined }, `${item}:4`, /There is no file/],
  ['a path item that is gone', { [item]: undefined }, 'openapi.yaml:5', /There is no file/],
  [
    'a webhook that is gone',
    { 'webhooks/evse_created.yaml': undefined },
    'openapi.yaml:8',
    /There is no file/,
  ],
  ['a root that is gone', { 'openapi.yaml': undefined }, 'openapi.yaml:1', /There is no such file/],
  ['an empty file', { [evse]: '' }, `${evse}:1`, /holds nothing/],
  ['a file of white space', { [evse]: '\n \n' }, `${evse}:1`, /holds nothing/],
  ['a file of comments', { [evse]: '# type: object\n' }, `${evse}:1`, /holds nothing/],
  ['a file with one value', { [evse]: 'object\n' }, `${evse}:1`, /holds only the value `object`/],
  ['a file with a list', { [evse]: '- type: object\n' }, `${evse}:1`, /holds a list/],
  ['a picture', { [evse]: Buffer.from('89504e470d0a1a0a0000000d', 'hex') }, `${evse}:1`, /no text in UTF-8/],
  ['a NUL in a text', { [evse]: 'type: object\0' }, `${evse}:1`, /no text in UTF-8/],
  ['Latin-1', { [evse]: Buffer.from('description: caf\xe9', 'latin1') }, `${evse}:1`, /no text in UTF-8/],
  ['a wrong indentation', { [evse]: 'type: object\n  title: EVSE\n' }, `${evse}:1`, /This is no YAML/],
  ['a tab', { [evse]: 'type: object\nproperties:\n\tid: {}\n' }, `${evse}:3`, /This is no YAML/],
  ['a key twice', { [evse]: 'type: object\ntitle: a\ntype: array\n' }, `${evse}:3`, /keys must be unique/],
  ['a bracket that stays open', { [evse]: 'type: [ object\n' }, `${evse}:2`, /This is no YAML/],
  ['a merge conflict', { [evse]: '<<<<<<< HEAD\ntype: object\n=======\n' }, `${evse}:1`, /This is no YAML/],
  ['two documents in a file', { [evse]: 'type: object\n---\ntype: array\n' }, `${evse}:2`, /This is no YAML/],
  ['an alias of nothing', { [evse]: 'type: *kind\n' }, `${evse}:1`, /Unresolved alias/],
  ['brackets without end', { [evse]: '['.repeat(1e5) }, `${evse}:1`, /YAML/],
  [
    'an alias that multiplies',
    {
      [evse]: [
        'a: &a [1,1,1,1,1,1,1,1,1]',
        ...[...'bcdefgh'].map((key, at) => `${key}: &${key} [${`*${'abcdefgh'[at]},`.repeat(9)}]`),
      ].join('\n'),
    },
    `${evse}:1`,
    /YAML cannot be read/,
  ],
  ['a file of 5 MiB', { [evse]: `description: ${'x'.repeat(5 << 20)}` }, `${evse}:1`, /longer than 4 MiB/],
  [
    'a name that a file of several lacks',
    { [ids]: 'VehicleId: { type: string }\n' },
    `${evse}:4`,
    /no `EVSEId`/,
  ],
  [
    'a part that a schema lacks',
    { [ok]: '$ref: "../schemas/evses/EVSE.yaml#/properties/model"\n' },
    `${ok}:1`,
    /no `model`/,
  ],
  [
    'a file of several, without a name',
    { [evse]: 'allOf:\n  - { $ref: ../common/ids.yaml }\n' },
    `${evse}:2`,
    /add `#\/`/,
  ],
  [
    'a schema for a response',
    { [item]: response('../../schemas/evses/EVSE.yaml') },
    `${item}:3`,
    /a response is expected here.* is a schema/,
  ],
  [
    'a response for a schema',
    { [evse]: 'items: { $ref: ../../responses/Ok.yaml }\n' },
    `${evse}:1`,
    /a schema is expected here.* is a response/,
  ],
  [
    'a path item for a schema',
    { [evse]: 'items: { $ref: ../../paths/root/root.yaml }\n' },
    `${evse}:1`,
    /a schema is expected here.* is a path item/,
  ],
  [
    'another host',
    { [evse]: 'items: { $ref: https://example.org/EVSE.yaml }\n' },
    `${evse}:1`,
    /Nothing outside this repository/,
  ],
  [
    'a file outside the tree',
    { [evse]: 'items: { $ref: ../../../package.json }\n' },
    `${evse}:1`,
    /leads out of the folder/,
  ],
  ['a folder', { [evse]: 'items: { $ref: ../evses }\n' }, `${evse}:1`, /There is no file/],
  [
    'the bundle that was',
    { [evse]: "items: { $ref: '#/components/schemas/EVSE' }\n" },
    `${evse}:1`,
    /no `components`/,
  ],
  [
    'the root',
    { [evse]: "items: { $ref: '../../openapi.yaml#/info' }\n" },
    `${evse}:1`,
    /leads into openapi\.yaml/,
  ],
  ['no reference at all', { [evse]: "items: { $ref: 'EVSE.yaml#id' }\n" }, `${evse}:1`, /is no reference/],
  ['an escape that is none', { [evse]: "items: { $ref: '%E0%A4%A' }\n" }, `${evse}:1`, /is no reference/],
  ['a schema that is itself', { [evse]: '$ref: ./EVSE.yaml\n' }, `${evse}:1`, /leads back to itself/],
  ['a path item that is itself', { [item]: '$ref: ./root.yaml\n' }, `${item}:1`, /contains itself/],
  [
    'a summary beside the reference to a path',
    {
      'openapi.yaml': goodTree['openapi.yaml'].replace(
        '{ $ref: paths/root/root.yaml }',
        '{ summary: x, $ref: paths/root/root.yaml }',
      ),
    },
    'openapi.yaml:5',
    /Nothing can stand beside/,
  ],
  [
    'a name that two files claim',
    { 'schemas/sites/EVSE.yaml': 'type: object\n', [evse]: 'items: { $ref: ../sites/EVSE.yaml }\n' },
    `${evse}:1`,
    /has the name EVSE already/,
  ],
  [
    'a root of OpenAPI 3.0',
    { 'openapi.yaml': goodTree['openapi.yaml'].replace('3.1.0', '3.0.3') },
    'openapi.yaml:2',
    /`openapi: 3\.1\.0`/,
  ],
  [
    'a root without a version',
    { 'openapi.yaml': goodTree['openapi.yaml'].replace('openapi: 3.1.0\n', '') },
    'openapi.yaml:2',
    /`openapi: 3\.1\.0`/,
  ],
]

test.each(breakages)('%s is told with its file and line', async (_what, changes, at, says) => {
  const files: Record<string, string | Buffer | undefined> = { ...goodTree, ...changes }
  const kept = Object.entries(files).filter(
    (entry): entry is [string, string | Buffer] => entry[1] !== undefined,
  )
  await writeTree(folder, Object.fromEntries(kept))
  const { problems } = bundle(path.join(folder, 'openapi.yaml'))
  expect(
    problems.map(({ file, range }) => `${path.relative(folder, file)}:${range.start.line + 1}`),
  ).toContain(at)
  expect(problems.map(({ message }) => message).join('\n')).toMatch(says)
})

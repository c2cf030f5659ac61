import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import core from '@stoplight/spectral-core'
import parsers from '@stoplight/spectral-parsers'
import { expect, test } from 'vitest'
import { loadRuleset } from '../../scripts/lint-spec/spectral.ts'

const general = fileURLToPath(new URL('../../openapi/rules/general.yaml', import.meta.url))

const PARCELS = `openapi: 3.1.0
info: { title: Parcels, version: '1', description: Another API. }
servers: [ { url: 'https://parcels.example/v1' } ]
tags: [ { name: Parcels, description: What is sent. } ]
x-tagGroups: [ { name: All, tags: [ Parcels ] } ]
paths:
  /parcels/{number}:
    get:
      operationId: findParcel
      tags: [ Parcels ]
      summary: Find a parcel
      description: One parcel by its number.
      security: []
      parameters:
        - { name: number, in: path, required: true, description: Its number., schema: { type: integer } }
      responses:
        '200':
          description: The parcel.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Parcel' }
              example: { weight_grams: 12, receiver: null }
components:
  schemas:
    Parcel:
      type: object
      description: Something on its way.
      required: [ weight_grams ]
      properties:
        weight_grams: { type: integer, description: Weight in grams. }
        receiver: { type: [ string, 'null' ], description: Who gets it. Null where it goes back. }
`

test('another project extends the general rules by their path, with rules of its own', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'parcels-'))
  try {
    const ruleset = path.join(folder, 'rules.yaml')
    await writeFile(
      ruleset,
      `extends: [ ${general} ]\nrules:\n  version-one:\n    given: $.info.version\n    then: { function: pattern, functionOptions: { match: '^1$' } }\n`,
    )
    const rules = await loadRuleset(ruleset)
    const lint = async (text: string) => {
      const spectral = new core.Spectral()
      spectral.setRuleset(rules)
      const found = await spectral.run(
        new core.Document(text, parsers.Yaml, path.join(folder, 'parcels.yaml')),
      )
      return found.map(({ code, range }) => `${code}:${range.start.line + 1}`)
    }
    expect(await lint(PARCELS)).toEqual([])
    const spoilt = PARCELS.replace("version: '1'", "version: '2'")
      .replace(' Null where it goes back.', '')
      .replace('Weight in grams.', 'TODO')
      .replace('receiver: null', 'receiver: 7')
      .replace('      summary: Find a parcel\n', '')
    expect((await lint(spoilt)).sort()).toEqual([
      'example-valid:21',
      'marker:29',
      'null-meaning:30',
      'operation-summary:8',
      'unit-named:29',
      'version-one:2',
    ])
  } finally {
    await rm(folder, { recursive: true })
  }
})

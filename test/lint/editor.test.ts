import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import core from '@stoplight/spectral-core'
import parsers from '@stoplight/spectral-parsers'
import { expect, test } from 'vitest'
import { loadRuleset } from '../../scripts/lint-spec/spectral.ts'

const inProject = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url))
const rules = loadRuleset(inProject('.spectral.yaml'))

/** What an editor shows in a file with this text, which need not be saved. */
async function show(file: string, change: (text: string) => string = (text) => text) {
  const text = await readFile(inProject(file), 'utf8')
  const spectral = new core.Spectral()
  spectral.setRuleset(await rules)
  const found = await spectral.run(new core.Document(change(text), parsers.Yaml, inProject(file)))
  return found.map(({ code, message, range }) => ({ rule: code, line: range.start.line + 1, message }))
}

const replace = (text: string, from: string | RegExp, to: string) => {
  expect(text).toMatch(from)
  return text.replace(from, to)
}

test.each([
  'openapi/openapi.yaml',
  'openapi/paths/evses/evses.yaml',
  'openapi/schemas/evses/EVSE.yaml',
  'openapi/schemas/common/ids.yaml',
  'openapi/parameters/paging.yaml',
  'openapi/examples/evses/EVSE.yaml',
  'openapi/webhooks/charging_sub_session_created.yaml',
])('%s has no findings', async (file) => {
  expect(await show(file)).toEqual([])
})

test('a file with three mistakes that other files show shows all three, at their lines', async () => {
  const found = await show('openapi/paths/evses/evses.yaml', (text) =>
    [
      [/^ {2}operationId: .*$/m, '  operationId: get-chargers'],
      [/^ {2}summary: (.*)$/m, '  summary: $1.'],
      [/^ {4}- \{ \$ref: \S*#\/page_after \}\n/m, ''],
    ].reduce((all, [from, to]) => replace(all, from as RegExp, to as string), text),
  )
  expect(found.map(({ rule }) => rule).sort()).toEqual(['operation-id', 'operation-summary', 'paging'])
  for (const { line } of found) expect(line).toBeGreaterThan(0)
})

test('an example is held against the schema in another file, as it is typed', async () => {
  const found = await show('openapi/examples/evses/EVSE.yaml', (text) =>
    replace(text, /^ {2}id: .*$/m, '  id: 17'),
  )
  expect(found).toContainEqual({
    rule: 'example-valid',
    line: 3,
    message: expect.stringMatching(/id must be string/),
  })
})

test('a property without a description is shown in the schema', async () => {
  const found = await show('openapi/schemas/evses/EVSE.yaml', (text) =>
    `${text.trimEnd()}\n`.replace(/^properties:\n/m, 'properties:\n  colour: { type: string }\n'),
  )
  expect(found).toMatchObject([{ rule: 'described', message: expect.stringMatching(/Describe `colour`/) }])
})

test('a reference that leads nowhere is shown where it is', async () => {
  const found = await show('openapi/paths/evses/evses.yaml', (text) =>
    replace(text, '/BadListRequest.yaml', '/BadLstRequest.yaml'),
  )
  expect(found).toContainEqual(
    expect.objectContaining({ rule: 'source-joined', message: expect.stringMatching(/There is no file/) }),
  )
})

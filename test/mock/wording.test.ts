import { createMock } from 'ev-energy-mock'
import { describe, expect, test } from 'vitest'
import control from '../../mock/control.openapi.json' with { type: 'json' }
import { document } from '../../scripts/contract.ts'

/** Neither any pattern nor any format of the documents allows this. */
const WRONG = ' '

/** Every value of a keyword in the document of the API and in that of the control API. */
function valuesOf(keyword: string, node: unknown = [document, control]): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([name, value]) =>
    name === keyword && typeof value === 'string' ? [value] : valuesOf(keyword, value),
  )
}

/** What the mock says of {@link WRONG} in a parameter of a schema. */
async function messageOf(schema: object): Promise<string> {
  const parameters = [{ name: 'field', in: 'query', schema }]
  const mock = createMock({
    document: {
      openapi: '3.1.0',
      info: { title: 'one parameter', version: '1' },
      paths: { '/it': { get: { parameters, responses: { 200: { description: 'fine' } } } } },
    },
  })
  const answer = await mock.fetch(`https://mock.test/v2/it?field=${encodeURIComponent(WRONG)}`)
  return ((await answer.json()) as { field_errors: { field: string[] } }).field_errors.field.join()
}

describe.each(['pattern', 'format'])('a %s', (keyword) => {
  // Of numbers the validator looks at no format, and `decimal` it does not know.
  const values = [...new Set(valuesOf(keyword))].filter((value) => !/^(float|double|decimal)$/.test(value))

  test.each(values)('is told in words: %s', async (value) => {
    const message = await messageOf({ type: 'string', [keyword]: value })
    expect(message).toMatch(/^Must be .{10,}\.$/)
    expect(message).not.toMatch(/match|\^/)
  })
})

test('what is shown as an example of a pattern fits it', async () => {
  for (const pattern of new Set(valuesOf('pattern'))) {
    const example = /as in (\S+?)(?:;.*)?\.$/.exec(await messageOf({ type: 'string', pattern }))?.[1]
    if (example !== undefined) expect(example, pattern).toMatch(new RegExp(pattern))
  }
})

test('a pattern of a document of one’s own is quoted', async () => {
  expect(await messageOf({ type: 'string', pattern: '^own$' })).toBe('Must match pattern "^own$".')
})

test.each(['P1Y', 'P1M', 'PT', 'one day'])(
  'a duration that cannot be told is refused in words: %s',
  async (duration) => {
    const answer = await createMock().fetch('http://localhost/_control/clock/advance', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ duration }),
    })
    const { field_errors } = (await answer.json()) as { field_errors: { duration: string[] } }
    expect(field_errors.duration.join()).toMatch(/^Must be a duration .* as in P1DT12H; years and months/)
  },
)

import { createMock } from 'ev-energy-mock'
import { describe, expect, it } from 'vitest'
import openapi from '../../generated/openapi.json' with { type: 'json' }
import { type Operation, operations } from '../../generated/operations.ts'
import { sizeOf } from '../../scripts/bench/client-size.ts'
import { type Document, operationsOf, resolve } from '../../scripts/document.ts'
import { bearer, createClient, type Send, unwrap } from '../../src/index.ts'
import { type AnswerName, type AnswerReport, answerSchema, checkAnswers } from '../../src/validate/index.ts'

interface Media {
  content?: Record<string, { examples?: Record<string, { value: unknown } | { $ref: string }> }>
}

const document = openapi as unknown as Document
/** The examples of every success, by operation. */
const examples = [...operationsOf(document)].flatMap(({ path, method, operation }) =>
  Object.entries(operation.responses ?? {})
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, response]) => Object.values(resolve<Media>(document, response as Media).content ?? {}))
    .flatMap((media) => Object.values(media.examples ?? {}))
    .map((example) => ({
      name: `${method.toUpperCase()} ${path}` as AnswerName,
      value: resolve<{ value: unknown }>(document, example).value,
    })),
)
const check = (name: AnswerName, value: unknown) => answerSchema(name)['~standard'].validate(value)

describe('answerSchema', () => {
  it('takes every example of the document, as it is', () => {
    expect(new Set(examples.map(({ name }) => name)).size).toBeGreaterThan(190)
    for (const { name, value } of examples) {
      const result = check(name, value)
      expect(result.issues, name).toBeUndefined()
      expect(result, name).toHaveProperty('value', value)
    }
  })

  it('names what is missing, for every operation', () => {
    const found = new Set<string>()
    for (const { name, value } of examples) {
      const [first] = Array.isArray(value) ? value : [value]
      for (const property of Object.keys(first ?? {})) {
        const { [property]: _, ...rest } = first as Record<string, unknown>
        const { issues = [] } = check(name, Array.isArray(value) ? [rest] : rest)
        const wanted = {
          message: `must have required property '${property}'`,
          path: Array.isArray(value) ? [0] : [],
        }
        // What is not required may be missing.
        if (issues.length === 0) continue
        expect(issues, name).toContainEqual(wanted)
        found.add(`${name} ${property}`)
      }
      if (!Array.isArray(value))
        expect(check(name, []).issues, name).toEqual([{ message: 'must be object', path: [] }])
    }
    expect(found.size).toBeGreaterThan(500)
  })

  it('looks into what is expanded, and says of a choice what is wrong in the alternative that was meant', async () => {
    const mock = createMock({ seed: 'validate', users: 2 })
    const ev = createClient({ auth: bearer('any'), fetch: mock.fetch as Send })
    const evses = await unwrap(ev.GET('/evses', { params: { query: { expand: ['model.make'] } } }))
    expect(check('GET /evses', evses).issues).toBeUndefined()
    const spoilt = evses.map((evse) => ({
      ...evse,
      model: { ...evse.model, make: { ...evse.model?.make, name: 7 } },
    }))
    expect(check('GET /evses', spoilt.slice(0, 1)).issues).toEqual([
      { message: 'must be string', path: [0, 'model', 'make', 'name'] },
    ])
    expect(check('GET /evses', [{ ...evses[0], model: 7 }]).issues).toEqual([
      { message: 'must match exactly one schema in oneOf', path: [0, 'model'] },
    ])
  })

  it('knows the formats', () => {
    const [{ value } = { value: undefined }] = examples.filter(
      ({ name }) => name === 'GET /vehicles/{vehicle_id}',
    )
    const { issues } = check('GET /vehicles/{vehicle_id}', {
      ...(value as object),
      url: 'no url',
      id: 'evse1',
    })
    expect(issues?.map(({ path }) => path)).toEqual(expect.arrayContaining([['url'], ['id']]))
  })

  it('tells a hundred issues at most', () => {
    expect(check('GET /evses', Array(1000).fill(7)).issues).toHaveLength(100)
  })

  it('is a Standard Schema to others', async () => {
    expect(examples.find(({ name }) => name === 'GET /evses')?.value).toEqual(
      expect.schemaMatching(answerSchema('GET /evses')),
    )
    expect([{}]).not.toEqual(expect.schemaMatching(answerSchema('GET /evses')))
  })

  it.each(['GET /evse', 'DELETE /evses/{evse_id}', 'toString'])('refuses %s', (name) => {
    expect(() => answerSchema(name as AnswerName)).toThrow('is no operation that answers with a body')
  })
})

describe('checkAnswers', () => {
  const answering = (body: BodyInit | null, options: Partial<Parameters<typeof checkAnswers>[0]> = {}) => {
    const reports: AnswerReport[] = []
    const ev = createClient({
      auth: bearer('any'),
      fetch: async () => new Response(body, { headers: { 'Content-Type': 'application/json' } }),
    })
    ev.use(checkAnswers({ report: (report) => reports.push(report), ...options }))
    return { ev, reports }
  }

  it('reports what differs, without the value, and hands out the data', async () => {
    const { ev, reports } = answering('[{"id":"a secret","name":"new"}]')
    const { data, error } = await ev.GET('/vehicle_makes')
    expect([data, error]).toEqual([[{ id: 'a secret', name: 'new' }], undefined])
    expect(reports).toEqual([
      { method: 'GET', path: '/vehicle_makes', status: 200, issues: expect.any(Array) },
    ])
    expect(reports[0]?.issues).toContainEqual({ message: "must have required property 'url'", path: [0] })
    expect(JSON.stringify(reports)).not.toContain('a secret')
  })

  it('knows the operation of a reference and of a page', async () => {
    const { ev, reports } = answering('[{}]')
    await ev.resolve('https://api.ev.energy/v2/evses/evse01HSH04KDEWF6Z4DB2J77J74K5/status_logs')
    await ev.paginate('/evses').toArray({ limit: 1 })
    expect(reports.map(({ path }) => path)).toEqual(['/evses/{evse_id}/status_logs', '/evses'])
  })

  it.each([
    [
      'throws',
      () => {
        throw new Error('the log is full')
      },
    ],
    ['rejects', () => Promise.reject(new Error('the log is full'))],
  ])('hands out the data if the report %s', async (_, report) => {
    const { ev } = answering('[{}]', { report })
    expect((await ev.GET('/evses')).data).toEqual([{}])
  })

  it('leaves what is no JSON, has no body or is too long to the call', async () => {
    for (const [body, limit] of [
      ['<html>', 100],
      ['[{}]', 3],
      ['', 100],
    ] as const) {
      const { ev, reports } = answering(body, { limit })
      await ev.GET('/evses')
      expect(reports).toEqual([])
    }
  })

  it('checks the part of the answers that is asked for', async () => {
    const { ev, reports } = answering('[{}]', { sample: 0 })
    for (let call = 0; call < 20; call++) await ev.GET('/evses')
    expect(reports).toEqual([])
    for (const sample of [-1, 1.1, Number.NaN])
      expect(() => checkAnswers({ sample, report: () => {} })).toThrow('sample must be from 0 to 1')
  })

  it('has nothing to report of the sandbox, whatever is expanded', async () => {
    const mock = createMock({ seed: 'validate', users: 2 })
    const ev = createClient({ auth: bearer('any'), fetch: mock.fetch as Send })
    const reports: AnswerReport[] = []
    ev.use(checkAnswers({ report: (report) => reports.push(report) }))
    const lists = Object.values<Operation>(operations).filter(
      ({ paging, path }) => paging && !path.includes('{'),
    )
    expect(lists.length).toBeGreaterThan(30)
    for (const { path, expand } of lists)
      await (ev.GET as (path: string, init: object) => Promise<unknown>)(path, {
        params: { query: { expand } },
      })
    expect(reports).toEqual([])
  })

  it('costs an application little until the first answer is checked', async () => {
    const client = `import { createClient } from 'ev-energy';`
    const without = await sizeOf(`${client} globalThis.use = createClient`)
    const withChecks = await sizeOf(
      `${client} import { checkAnswers } from 'ev-energy/validate'; globalThis.use = [createClient, checkAnswers]`,
    )
    expect(withChecks.gzip - without.gzip).toBeLessThan(1000)
    // What the README says of the validators.
    const all = await sizeOf(
      `import { answerSchema } from 'ev-energy/validate'; globalThis.use = answerSchema`,
    )
    expect(all.gzip).toBeLessThan(85_000)
  })
})

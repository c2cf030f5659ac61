import { createMock } from 'ev-energy-mock'
import { describe, expect, test } from 'vitest'
import control from '../../mock/control.openapi.json' with { type: 'json' }
import { calls, document } from '../../scripts/contract.ts'
import { operationsOf, resolve } from '../../scripts/document.ts'

interface QueryParameter {
  readonly name: string
  readonly in: string
  readonly allowEmptyValue?: boolean
  readonly schema: object
}

const mock = createMock({ rateLimit: false })

/** Every query parameter of every operation, with a request that is fine without it. */
const parameters = [...operationsOf(document)].flatMap(({ path, method, parameters }) => {
  const call = calls().find((call) => call.path === path && call.method === method)
  if (!call) throw new Error(`no call of ${method} ${path}`)
  return (parameters as unknown as QueryParameter[])
    .filter((parameter) => parameter.in === 'query')
    .map((parameter) => ({
      call,
      name: parameter.name,
      type: resolve<{ type?: string | string[] }>(document, parameter.schema).type,
      allowEmptyValue: parameter.allowEmptyValue === true,
    }))
})

async function answerTo(base: string, { call, name }: (typeof parameters)[number], ...values: string[]) {
  const url = new URL(`https://mock.test${base}${call.request.url}`)
  url.searchParams.delete(name)
  for (const value of values) url.searchParams.append(name, value)
  const response = await mock.fetch(url, call.request.init)
  const problem = response.status < 400 ? {} : await response.json()
  return { status: response.status, fields: Object.keys(problem.field_errors ?? {}) }
}

const place = ({ call, name }: (typeof parameters)[number]) => `${call.name} ?${name}`

describe.each(['/_mock/ev.energy-api-v2', '/v2'])('%s', (face) => {
  test('refuses every query parameter without a value by its name, unless the document allows it', async () => {
    expect(parameters.length).toBeGreaterThan(400)
    for (const parameter of parameters.filter(({ allowEmptyValue }) => !allowEmptyValue))
      expect(await answerTo(face, parameter, ''), place(parameter)).toEqual({
        status: 400,
        fields: [parameter.name],
      })
  })

  test('refuses a list of which one value is empty', async () => {
    const lists = parameters.filter(({ type }) => type === 'array')
    expect(lists.length).toBeGreaterThan(50)
    for (const list of lists)
      expect((await answerTo(face, list, '', '')).fields, place(list)).toEqual([list.name])
  })

  test.each(['0x5', '1e1', '5.0', ' 5', '5 ', '+5', '0b1', '1_0', '٥', '05', 'Infinity'])(
    'refuses %j for every integer',
    async (value) => {
      const integers = parameters.filter(({ type }) => type === 'integer')
      expect(integers.length).toBeGreaterThan(60)
      for (const integer of integers)
        expect(await answerTo(face, integer, value), place(integer)).toEqual({
          status: 400,
          fields: [integer.name],
        })
    },
  )

  test('takes every integer that is one', async () => {
    for (const integer of parameters.filter(({ type }) => type === 'integer'))
      expect((await answerTo(face, integer, '1')).fields, place(integer)).toEqual([])
  })
})

test('the control API reads its parameters in the same way', async () => {
  const integers = Object.entries(control.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      ((operation as { parameters?: QueryParameter[] }).parameters ?? [])
        .filter((parameter) => parameter.in === 'query')
        .map(({ name }) => ({ path, method, name })),
    ),
  )
  expect(integers.length).toBeGreaterThan(0)
  for (const { path, method, name } of integers) {
    const response = await mock.fetch(`https://localhost/_control${path}?${name}=`, { method })
    expect(response.status, `${method} ${path} ?${name}`).toBe(400)
    expect(Object.keys((await response.json()).field_errors)).toEqual([name])
  }
})

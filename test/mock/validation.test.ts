import { createMock } from 'ev-energy-mock'
import { describe, expect, test } from 'vitest'
import { JSON_TOKEN, startedMock, TOKEN } from './server.ts'

const mock = startedMock()
const VEHICLE = '/v2/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'

interface ValidationProblem {
  readonly type?: string
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly field_errors: Readonly<Record<string, readonly string[]>>
}

async function problemOf(path: string, init: RequestInit = { headers: TOKEN }): Promise<ValidationProblem> {
  const response = await fetch(mock().url + path, init)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const problem = (await response.json()) as ValidationProblem
  expect(problem.status).toBe(response.status)
  return problem
}

const send = (method: string, body: unknown): RequestInit => ({
  method,
  headers: JSON_TOKEN,
  body: JSON.stringify(body),
})

describe('parameters', () => {
  test.each([
    ['page_size=0', 'page_size'],
    ['page_size=101', 'page_size'],
    ['page_size=many', 'page_size'],
    ['page_size=1&page_size=2', 'page_size'],
    ['page_after=elsewhere', 'page_after'],
    ['expand=nothing', 'expand'],
    ['expand=nothing&expand=user', 'expand'],
    ['expand=user&expand=nothing', 'expand'],
    ['expand=user,model', 'expand'],
    ['expand[]=user', 'expand[]'],
    ['cpid=a&cpid=b', 'cpid'],
  ])('?%s is refused and named', async (query, name) => {
    const problem = await problemOf(`/v2/evses?${query}`)
    expect(problem.status).toBe(400)
    expect(Object.keys(problem.field_errors)).toEqual([name])
    expect(problem.detail).toBe(`Error on fields: ${name}`)
  })

  test.each(['expand=user', 'expand=user&expand=model.make', 'page_size=100', 'unknown=', 'unknown=1', ''])(
    '?%s is fine',
    async (query) => {
      const response = await fetch(`${mock().url}/v2/evses?${query}`, { headers: TOKEN })
      expect(response.status).toBe(200)
    },
  )

  test('a paging mistake has the type that the API gives it', async () => {
    const { type } = await problemOf('/v2/evses?page_size=0')
    expect(type).toBe('https://api.ev.energy/v2/problems/pagination-paramaters/')
  })

  test('a bad id in the path is named as the path template names it', async () => {
    const problem = await problemOf('/v2/evses/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H')
    expect(Object.keys(problem.field_errors)).toEqual(['evse_id'])
  })

  test('a bad header keeps its spelling', async () => {
    const problem = await problemOf('/v2/evses', { headers: { ...TOKEN, 'EvEnergy-Version': '99' } })
    expect(Object.keys(problem.field_errors)).toEqual(['EvEnergy-Version'])
  })

  test('required parameters that are missing are all named', async () => {
    const problem = await problemOf('/v2/vehicle_onboarding')
    expect(problem.field_errors).toEqual({
      user_id: ['This field is required.'],
      client_id: ['This field is required.'],
    })
  })
})

describe('bodies', () => {
  test('a value out of range is named, under the type and title of the operation’s documented problem', async () => {
    const init = send('PATCH', { state_of_charge_percentage: 101 })
    expect(await problemOf(`${VEHICLE}/state_of_charge`, init)).toEqual({
      type: 'https://api.ev.energy/v2/problems/validation-failed-update-vehicle-state-of-charge/',
      status: 400,
      title: 'Request failed validation.',
      detail: 'Error on fields: state_of_charge_percentage',
      field_errors: { state_of_charge_percentage: ['Must be <= 100.'] },
    })
  })

  test('a missing field is named where it belongs', async () => {
    const problem = await problemOf('/v2/evse_onboarding/import', send('POST', {}))
    expect(Object.values(problem.field_errors).flat()).toContain('This field is required.')
    expect(problem.field_errors).not.toHaveProperty('body')
  })

  test('a nested field is named by its dotted path', async () => {
    const url = '/v2/evses/evse01HSH04KDEWF6Z4DB2J77J74K5'
    const problem = await problemOf(url, send('PATCH', { location: { latitude: 'north', longitude: 0 } }))
    expect(Object.keys(problem.field_errors)).toContain('location.latitude')
  })

  test.each([['[]'], ['"text"'], ['7'], ['null']])(
    '%s in the place of an object is refused',
    async (body) => {
      const problem = await problemOf('/v2/vehicles', { method: 'POST', headers: JSON_TOKEN, body })
      expect(problem.status).toBe(400)
      expect(Object.keys(problem.field_errors)).toEqual(['body'])
    },
  )

  test.each(['', null])('a required body that is missing (%j) is refused', async (body) => {
    const problem = await problemOf('/v2/vehicles', { method: 'POST', headers: JSON_TOKEN, body })
    expect(problem.field_errors).toEqual({ body: ['This field is required.'] })
  })

  test('malformed JSON is a problem that says where', async () => {
    const problem = await problemOf('/v2/vehicles', {
      method: 'POST',
      headers: JSON_TOKEN,
      body: '{"model": }',
    })
    expect(problem).toMatchObject({ status: 400, title: 'Malformed JSON' })
    expect(problem.detail).toContain('"model"')
  })

  test('bytes that are not UTF-8 are a problem', async () => {
    const body = new Uint8Array([0x22, 0xff, 0x22])
    const problem = await problemOf('/v2/vehicles', { method: 'POST', headers: JSON_TOKEN, body })
    expect(problem).toMatchObject({ status: 400, detail: 'The request body is not UTF-8.' })
  })

  test.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'nonsense', ''])(
    'content type %j is a 415 problem',
    async (type) => {
      const headers = { ...TOKEN, 'content-type': type }
      const response = await fetch(`${mock().url}/v2/vehicles`, { method: 'POST', headers, body: '{}' })
      expect(response.status).toBe(415)
      expect(response.headers.get('accept')).toBe('application/json')
    },
  )

  test('a charset does not make JSON another type', async () => {
    const headers = { ...TOKEN, 'content-type': 'Application/JSON; charset=utf-8' }
    const problem = await problemOf('/v2/vehicles', { method: 'POST', headers, body: '{}' })
    expect(problem.status).toBe(400)
    expect(problem.field_errors).toBeDefined()
  })

  test('a body that no one asked for is ignored, as the documentation sends one', async () => {
    const init = { method: 'POST', headers: JSON_TOKEN, body: '{"url": ' }
    const response = await fetch(`${mock().url}${VEHICLE}/reconnect`, init)
    expect(response.status).toBe(201)
  })

  test('so is a content type that makes no sense', async () => {
    const headers = { ...TOKEN, 'content-type': ';;/' }
    const response = await fetch(`${mock().url}${VEHICLE}/reconnect`, { method: 'POST', headers, body: 'x' })
    expect(response.status).toBe(201)
  })
})

describe('tokens', () => {
  test.each([undefined, 'Bearer', 'Bearer ', 'Basic dXNlcjpzZWNyZXQ='])(
    'a secured operation refuses Authorization: %s',
    async (authorization) => {
      const response = await fetch(`${mock().url}/v2/evses`, {
        headers: authorization ? { authorization } : {},
      })
      expect(response.status).toBe(401)
      expect(response.headers.get('www-authenticate')).toMatch(/^Bearer\b/)
      expect(await response.json()).toMatchObject({ status: 401 })
    },
  )

  test.each(['Bearer x', 'bearer x'])('any token will do: %s', async (authorization) => {
    const response = await fetch(`${mock().url}/v2/evses`, { headers: { authorization } })
    expect(response.status).toBe(200)
  })

  test('an open operation needs none and minds none', async () => {
    const open = `${mock().url}/v2/evse_makes`
    expect((await fetch(open)).status).toBe(200)
    expect((await fetch(open, { headers: TOKEN })).status).toBe(200)
  })

  test('without a token, a mistake is not reported', async () => {
    const response = await fetch(`${mock().url}/v2/evses?page_size=0`)
    expect(response.status).toBe(401)
  })
})

describe('Accept', () => {
  test.each(['image/png', 'garbage', 'application/json;q=0', 'application/json;q=0, */*'])(
    '%s is a 406 problem',
    async (accept) => {
      const problem = await problemOf('/v2/evses', { headers: { ...TOKEN, accept } })
      expect(problem.status).toBe(406)
    },
  )

  test.each([
    '*/*',
    'application/*',
    'APPLICATION/JSON',
    'text/html, application/json;q=0.1',
    'image/png, */*;q=0.1',
  ])('%s is satisfied', async (accept) => {
    const response = await fetch(`${mock().url}/v2/evses`, { headers: { ...TOKEN, accept } })
    expect(response.status).toBe(200)
  })
})

describe('a document of one’s own', () => {
  const problem = { 'application/problem+json': { schema: { type: 'object' } } }
  const { fetch: ask } = createMock({
    document: {
      openapi: '3.1.0',
      jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
      info: { title: 'Traps', version: '1' },
      paths: {
        '/tags': {
          get: {
            parameters: [
              { name: 'tag', in: 'query', schema: { type: ['array', 'null'], items: { enum: ['a', 'b'] } } },
              { name: 'kinds', in: 'query', schema: { $ref: '#/components/schemas/Kinds' } },
            ],
            responses: { 204: { description: 'Fine' }, 422: { description: 'Bad', content: problem } },
          },
        },
      },
      components: {
        schemas: {
          Kinds: { type: 'array', items: { $ref: '#/components/schemas/Kind' } },
          Kind: { enum: ['x'] },
        },
      },
    },
  })

  test.each([
    ['tag=a', 204],
    ['tag=a&tag=b', 204],
    ['tag=c', 422],
    ['kinds=x', 204],
    ['kinds=x&kinds=x', 204],
    ['kinds=y&kinds=x', 422],
  ])('lists behind null or a reference are lists: ?%s gives %i', async (query, status) => {
    const response = await ask(`http://localhost/v2/tags?${query}`)
    expect(response.status).toBe(status)
  })
})

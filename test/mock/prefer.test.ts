import { createMock } from 'ev-energy-mock'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { startedMock, TOKEN } from './server.ts'

const mock = startedMock()
const EVSE = '/v2/evses/evse01HSH04KDEWF6Z4DB2J77J74K5'

function ask(path: string, prefer?: string): Promise<Response> {
  return fetch(mock().url + path, { headers: { ...TOKEN, ...(prefer !== undefined && { prefer }) } })
}

test.each([
  ['code=404', 404],
  ['code=429', 429],
  ['code="401"', 401],
  ['CODE=403; wait=10', 403],
  ['respond-async, code=406', 406],
])('%s is honoured', async (prefer, status) => {
  const response = await ask(EVSE, prefer)
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({ status })
})

test('an error is sent although the client accepts nothing but JSON', async () => {
  const response = await fetch(mock().url + EVSE, {
    headers: { ...TOKEN, accept: 'application/json', prefer: 'code=404' },
  })
  expect(response.status).toBe(404)
})

test('a 429 says when to come back and that nothing remains', async () => {
  const { headers } = await ask(EVSE, 'code=429')
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  expect(headers.get('x-ratelimit-remaining')).toBe('0')
})

test('any 5xx is available, and its problem says which it is', async () => {
  const response = await ask(EVSE, 'code=503')
  expect(response.status).toBe(503)
  expect(await response.json()).toMatchObject({ status: 503, title: 'Service Unavailable' })
})

test('an example can be named', async () => {
  const response = await ask('/v2/evses', 'code=400, example=UnknownVersion')
  expect(await response.json()).toMatchObject({ title: 'Unsupported version' })
})

test.each([
  ['code=418', /documents no 418; it documents 200, .*5xx/],
  ['example=Nonsense', /has no example "Nonsense" for 200; it has \w+/],
  ['code=many', /code must be a status from 200 to 599/],
  ['code=100', /code must be a status from 200 to 599/],
  ['dynamic=perhaps', /dynamic must be true or false/],
])('%s cannot be honoured, and the problem says why', async (prefer, reason) => {
  const response = await ask('/v2/evses', prefer)
  expect(response.status).toBe(400)
  const problem = (await response.json()) as { detail: string; field_errors: Record<string, string[]> }
  expect(problem.detail).toMatch(reason)
  expect(problem.field_errors.Prefer?.[0]).toMatch(reason)
})

describe('made-up answers', () => {
  test('differ from the example and keep to the schema', async () => {
    const made = (await (await ask(EVSE, 'dynamic=true')).json()) as { id: string }
    const example = (await (await ask(EVSE)).json()) as { id: string }
    expect(made.id).toMatch(/^evse[0-7][0-9A-HJKMNP-TV-Z]{25}$/)
    expect(made.id).not.toBe(example.id)
  })

  test('are the same for the same seed', async () => {
    const [one, two, other] = await Promise.all(
      ['a', 'a', 'b'].map(async (seed) => (await ask(EVSE, `dynamic=true, seed=${seed}`)).text()),
    )
    expect(two).toBe(one)
    expect(other).not.toBe(one)
  })

  test('forget the seed of the request before', async () => {
    const afterSeeded = async () => {
      await ask(EVSE, 'dynamic=true, seed=a')
      return (await ask(EVSE, 'dynamic=true')).text()
    }
    expect(await afterSeeded()).not.toBe(await afterSeeded())
  })

  test('leave nothing behind: the next answer is the example, and validation is as strict as before', async () => {
    const before = await (await ask('/v2/evses')).text()
    await ask('/v2/evses', 'dynamic=true, code=200')
    expect(await (await ask('/v2/evses')).text()).toBe(before)
    expect((await ask('/v2/evses?page_size=0')).status).toBe(400)
  })
})

test('no Prefer header whatever ends in anything but a documented answer or a 400 that names it', async () => {
  const { fetch: send } = createMock()
  const token = fc.constantFrom(
    'code',
    'example',
    'dynamic',
    'seed',
    'wait',
    '',
    '"',
    ';',
    ',',
    '=',
    ' ',
    '404',
    'true',
  )
  const header = fc.oneof(
    fc.array(token).map((tokens) => tokens.join('')),
    fc.string({ unit: 'grapheme-ascii' }),
  )
  await fc.assert(
    fc.asyncProperty(header, async (prefer) => {
      const response = await send(`http://localhost${EVSE}`, { headers: { ...TOKEN, prefer } })
      const body = (await response.json()) as { field_errors?: object }
      if (response.status === 400 && !prefer.includes('400'))
        expect(body.field_errors).toHaveProperty('Prefer')
      else expect([200, 404]).toContain(response.status)
    }),
    { numRuns: 200 },
  )
})

import { createMock } from 'ev-energy-mock'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { asking } from '../../scripts/fuzz/asking.ts'
import { faultsOf, notAProblem } from '../../scripts/fuzz/judge.ts'
import { fuzz, fuzzOnly } from '../../scripts/fuzz/run.ts'
import { shotsOf } from '../../scripts/fuzz/shots.ts'

/** Answers that mocks give in the place of their own. */
const broken = vi.hoisted(() => ({
  answer: undefined as ((request: Request) => Response | undefined) | undefined,
}))
vi.mock('ev-energy-mock', async (original) => {
  const module = await original<typeof import('ev-energy-mock')>()
  const createMock: typeof module.createMock = (options) => {
    const mock = module.createMock(options)
    return {
      ...mock,
      fetch: async (input, init) => {
        const request = new Request(input, init)
        return broken.answer?.(request.clone()) ?? mock.fetch(request)
      },
    }
  }
  return { ...module, createMock }
})
beforeEach(() => {
  broken.answer = undefined
})

test('random requests get answers that their documents have, with little work', async () => {
  const { shots, classes, faults } = await fuzz({ seed: 20_260_801, from: 0, to: 1500 })
  expect(faults).toEqual([])
  expect(shots).toBe(1500)
  // Not all of it is refused.
  expect(classes['2xx']).toBeGreaterThan(400)
}, 120_000)

/** What the shots of a seed send. */
async function sentBy(seed: number, count: number): Promise<string[]> {
  const shotAt = shotsOf(seed)
  const sent: string[] = []
  for (let index = 0; index < count; index++) {
    const own = asking(
      createMock({ quiet: true, rateLimit: false, clock: { start: 0, speed: 0 } }),
      () => false,
      1,
    )
    await shotAt(index).fire(own)
    for (const request of own.requests) sent.push(`${request.method} ${request.url} ${await request.text()}`)
  }
  return sent
}

test('a seed sends the same each time, and its neighbour nothing of it', async () => {
  const one = await sentBy(1, 150)
  expect(await sentBy(1, 150)).toEqual(one)
  const other = await sentBy(2, 150)
  const long = (text: string) => text.length > 120
  expect(one.filter(long).length).toBeGreaterThan(50)
  expect(one.filter((text) => long(text) && other.includes(text)).length).toBeLessThan(5)
}, 60_000)

test('all that the mock has is asked for', async () => {
  const places = new Set((await sentBy(5, 400)).map((text) => /^\w+ http:\/\/[^/]+\/(\w+)/.exec(text)?.[1]))
  expect([...places].sort()).toEqual(['_control', '_mock', 'o', 'onboarding', 'v2'])
}, 60_000)

describe('a fault', () => {
  const failing = (request: Request) =>
    request.url.includes('/v2/evses') ? new Response('', { status: 500 }) : undefined

  test('is told with its number, its requests, and whether it happens again alone', async () => {
    broken.answer = failing
    const { faults } = await fuzz({ seed: 3, from: 0, to: 400 })
    expect(faults.length).toBeGreaterThan(3)
    for (const { index, wrong, requests, alone } of faults) {
      expect(wrong.join()).toContain('status 500')
      expect(requests.at(-1)).toMatch(/^curl -i -X \w+ .*\/v2\/evses/s)
      expect(alone).toBe(true)
      const again = await fuzzOnly(3, index)
      expect(again.faults).toEqual([{ index, wrong, requests, alone: true }])
    }
  })

  test('is one as well where the mock throws what fetch throws', async () => {
    broken.answer = ({ url }) => {
      if (url.includes('/v2/')) throw new TypeError('cannot read a property of undefined')
      return undefined
    }
    const { faults } = await fuzz({ seed: 3, from: 0, to: 50 })
    expect(faults[0]?.wrong.join()).toContain('cannot read a property')
  })

  const JSON_TYPE = { 'content-type': 'application/json' }
  const PROBLEM = { 'content-type': 'application/problem+json' }
  const PAGE = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'",
    'x-content-type-options': 'nosniff',
  }
  const page = (body: string) =>
    `<!doctype html>\n<html lang="en"><title>A</title><body><main><h1>A</h1>${body}</main></body></html>`
  const answerOf = (status: number, headers: Record<string, string>, text: string) => ({
    status,
    headers: new Headers(headers),
    text,
    response: () => new Response(text, { status, headers }),
  })

  test.each([
    ['broken JSON', 'GET', 200, JSON_TYPE, '{'],
    ['405 without Allow', 'PUT', 405, PROBLEM, '{"status":405,"title":"a","detail":"b"}'],
    ['401 without WWW-Authenticate', 'GET', 401, PROBLEM, '{"status":401,"title":"a","detail":"b"}'],
    ['with a body', 'HEAD', 200, {}, 'x'],
    ['without a Location', 'GET', 302, {}, ''],
    [
      'a problem of status 401 with status 404',
      'GET',
      404,
      PROBLEM,
      '{"status":401,"title":"a","detail":"b"}',
    ],
    ['a problem without detail', 'GET', 404, PROBLEM, '{"status":404,"title":"a"}'],
    ['a page with a script in it', 'GET', 200, PAGE, page("<script>alert('x')</script>")],
    ['a page with a script in it', 'GET', 200, PAGE, page('<a href="x" onclick="y()">')],
    ['a page without a policy', 'GET', 200, { 'content-type': 'text/html; charset=utf-8' }, page('')],
    ['a page without one heading', 'GET', 200, PAGE, page('<h1>B</h1>')],
    ['a page with a value that is none', 'GET', 200, PAGE, page('<p>undefined</p>')],
  ] as const)('is %s', (fault, method, status, headers, text) => {
    expect(faultsOf(answerOf(status, headers, text), method).join('; ')).toContain(fault)
  })

  test('is none of what is right', () => {
    expect(faultsOf(answerOf(200, PAGE, page('<p role="alert">There is no undefined.</p>')), 'GET')).toEqual(
      [],
    )
    expect(faultsOf(answerOf(404, PROBLEM, '{"status":404,"title":"a","detail":"b"}'), 'GET')).toEqual([])
    expect(notAProblem(answerOf(404, JSON_TYPE, '{}'), 'GET')).not.toEqual([])
  })
})

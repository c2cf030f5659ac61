import { createMock } from 'ev-energy-mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { calls } from '../../scripts/contract.ts'
import { operations as controls } from '../sandbox/control-document.ts'
import { executable } from './chromium.ts'
import { type OpenPage, openPage } from './page.ts'

/** A request that can be handed to a page. */
interface Asked {
  readonly url: string
  readonly init: { readonly method: string; readonly headers: Record<string, string>; readonly body?: string }
}
type Answered = [status: number, headers: Record<string, string>, body: string]

const VEHICLE = 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'
const LOGIN = 'client_id=sandbox-cc-id&redirect_uri=http%3A%2F%2F127.0.0.1%3A3000%2Fdone'

const toApi = calls().map(({ request: { url, init } }): Asked => {
  const { method = 'GET', headers, body } = init
  return {
    url: `/v2${url}`,
    init: {
      method,
      headers: Object.fromEntries(new Headers(headers)),
      ...(typeof body === 'string' && { body }),
    },
  }
})
const toControl = controls
  // A stream does not end; secrets and what becomes of deliveries are never the same twice.
  .filter(({ path }) => !/stream|webhooks|portal/.test(path))
  .map(({ method, path, operation }): Asked => {
    const example = operation.requestBody?.content['application/json'].example
    return {
      url: `/_control${path.replace('{vehicle_id}', VEHICLE).replace(/\{\w+\}/, 'fault_1')}`,
      init: {
        method,
        headers: { 'content-type': 'application/json' },
        ...(example && { body: JSON.stringify(example) }),
      },
    }
  })
const toPages = [
  `/o/authorize/?response_type=code&client_id=nobody`,
  `/v2/vehicle_onboarding?user_id=user01HN2NJ9NMRZBXT1H6FT9N7735&${LOGIN}`,
  '/v2/icons/1.svg',
].map((url): Asked => ({ url, init: { method: 'GET', headers: { accept: '*/*' } } }))

// What is deleted must be asked for before, and what changes the time comes last.
const late = ({ init: { method } }: Asked) => Number(method === 'DELETE')
const requests = [...toApi.toSorted((a, b) => late(a) - late(b)), ...toPages, ...toControl]
const options = { clock: { start: Date.parse('2026-06-01T12:00:00Z'), speed: 0 }, rateLimit: false } as const

/** Runs here and, as text, in a page. */
async function ask(
  mock: { fetch(url: string, init: RequestInit): Promise<Response> },
  asked: readonly Asked[],
): Promise<Answered[]> {
  const answers: Answered[] = []
  for (const { url, init } of asked) {
    const answer = await mock.fetch(`https://api.ev.energy${url}`, { ...init, redirect: 'manual' })
    const text = await answer.text()
    // When a world was made and used is real time, which no two have the same.
    const body = url.startsWith('/_control/worlds') ? text.replace(/"(created|used)_at":"[^"]*"/g, '') : text
    answers.push([answer.status, Object.fromEntries(answer.headers), body])
  }
  return answers
}

const program = `
import { createMock } from 'ev-energy-mock/browser'
${ask}
window.run = () => ask(createMock(${JSON.stringify(options)}), ${JSON.stringify(requests)})`

describe.skipIf(executable === undefined)('the mock in a page', () => {
  let open: OpenPage
  beforeAll(async () => {
    open = await openPage(program)
  })
  afterAll(() => open.close())

  test('answers all of the API and of the control API as in Node, to the byte', async () => {
    const here = await ask(createMock(options), requests)
    const there = await open.page.evaluate<Answered[]>('window.run()')
    requests.forEach(({ url, init }, i) => {
      expect(there[i], `${init.method} ${url}`).toEqual(here[i])
    })
    expect(here.filter(([status]) => status < 300).length).toBeGreaterThan(200)
    expect(open.failures).toEqual([])
  })
})

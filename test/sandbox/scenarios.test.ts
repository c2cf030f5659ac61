import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scenarios } from '../../mock/src/scenarios/library/index.ts'
import { sandbox } from './api.ts'
import { checked } from './control-document.ts'
import { type Receiver, startReceiver } from './receiver.ts'

let receiver: Receiver
beforeAll(async () => {
  receiver = await startReceiver()
})
afterAll(() => receiver.close())

function staged(options: Parameters<typeof sandbox>[0] = {}) {
  const one = sandbox({ rateLimit: false, ...options })
  const control = async (method: string, path: string, body?: object) => {
    const answer = await one.mock.fetch(`http://localhost/_control${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    })
    return checked(method, path, answer)
  }
  return { ...one, control }
}

/** The part of a value that a JSON pointer leads to. */
const at = (value: unknown, pointer = ''): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((part, step) => (part === undefined ? part : Object(part)[step]), value)

/** What the API says, with paths for its addresses. */
const withPaths = (value: unknown) =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value).replaceAll('https://api.ev.energy', ''))

describe.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
  'the scenario %s',
  (_, scenario) => {
    it('shows what it says, to whoever only uses the API', async () => {
      const listens = scenario.observations?.some(({ received }) => received !== undefined)
      const { mock, control } = staged(listens ? { webhooks: [{ url: receiver.url }] } : {})
      const before = receiver.received.length
      expect((await control('POST', '/scenarios', { name: scenario.name })).status).toBe(201)
      const start = Date.parse(scenario.start.now)
      const kept: Record<string, string> = {}
      expect(scenario.observations?.length).toBeGreaterThan(0)
      for (const observation of scenario.observations ?? []) {
        if (observation.at !== undefined)
          await control('POST', '/clock/advance', {
            seconds: Math.max(0, (start + milliseconds(observation.at) - mock.clock.now()) / 1000),
          })
        if (observation.received) {
          await mock.webhooks.idle()
          const types = receiver.received.slice(before).map(({ body }) => JSON.parse(body).type)
          expect(types, observation.at).toEqual(observation.received)
          continue
        }
        const request = (observation.request ?? '').replace(/\{(\w+)\}/g, (_, name) => kept[name] ?? '')
        const [method = '', path = ''] = request.split(' ')
        const { status, body } = await ask(mock, method, path, observation.body)
        expect(status, request).toBe(observation.status ?? 200)
        const part = withPaths(at(body, observation.of))
        if (Array.isArray(observation.shows) || typeof observation.shows !== 'object')
          if (observation.shows !== undefined) expect(part, request).toEqual(observation.shows)
        if (typeof observation.shows === 'object' && !Array.isArray(observation.shows))
          expect(part, request).toMatchObject(observation.shows as object)
        for (const [name, pointer] of Object.entries(observation.keep ?? {})) {
          kept[name] = String(at(body, pointer))
          expect(kept[name], `${name} of ${request}`).not.toBe('undefined')
        }
      }
      expect((await control('GET', '/scenario')).body).toMatchObject({ status: 'done', error: null })
    })
  },
)

async function ask(mock: ReturnType<typeof staged>['mock'], method: string, path: string, body: unknown) {
  try {
    const answer = await mock.fetch(`https://api.ev.energy/v2${path}`, {
      method,
      headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    const json = answer.headers.get('content-type')?.includes('json')
    return { status: answer.status, body: json ? JSON.parse(text) : text }
  } catch (error) {
    if (error instanceof TypeError) return { status: 0, body: undefined }
    throw error
  }
}

function milliseconds(duration: string): number {
  const [, days = 0, hours = 0, minutes = 0] =
    /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(duration)?.map(Number) ?? []
  return (((days || 0) * 24 + (hours || 0)) * 60 + (minutes || 0)) * 60_000
}

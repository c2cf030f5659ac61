import type { InProcessMock } from 'ev-energy-mock'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scenarios } from '../../mock/src/scenarios/library/index.ts'
import type { Observation } from '../../mock/src/scenarios/scenario.ts'
import { withControl } from './noon.ts'
import { type Receiver, startReceiver } from './receiver.ts'
import { signIn } from './sign-in.ts'

let receiver: Receiver
beforeAll(async () => {
  receiver = await startReceiver()
})
afterAll(() => receiver.close())

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
      const { mock, control } = withControl(listens ? { webhooks: [{ url: receiver.url }] } : {})
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
        const [answer, loser] = await answersTo(mock, observation, kept)
        expectShown(observation, answer)
        if (observation.rival) expectShown(observation.rival, loser)
        const { body } = answer
        for (const [name, pointer] of Object.entries(observation.keep ?? {})) {
          kept[name] = String(at(body, pointer))
          expect(kept[name], `${name} of ${observation.request}`).not.toBe('undefined')
        }
      }
      expect((await control('GET', '/scenario')).body).toMatchObject({ status: 'done', error: null })
    })
  },
)

interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly asked: string
}

/** What is answered to an observation; where it has a rival, to whoever won and to the other one. */
async function answersTo(
  mock: InProcessMock,
  observation: Observation,
  kept: Readonly<Record<string, string>>,
): Promise<[Answer, Answer | undefined]> {
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (_, name) => kept[name] ?? '')
  const { sign_in, request = '', form, body, bearer = 'any', rival } = observation
  if (sign_in) {
    const tokens = await signIn(mock.fetch, { application: sign_in.client_id, user: sign_in.user })
    return [{ status: tokens.status, body: await tokens.json(), asked: 'POST /o/token' }, undefined]
  }
  const [method = '', path = ''] = filled(request).split(' ')
  const ask = () =>
    read(filled(request), () =>
      mock.fetch(`https://api.ev.energy${path.startsWith('/o/') ? '' : '/v2'}${path}`, {
        method,
        headers: {
          ...(form ? {} : { authorization: `Bearer ${filled(bearer)}` }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        ...(form && {
          body: new URLSearchParams(Object.entries(form).map(([name, value]) => [name, filled(value)])),
        }),
      }),
    )
  if (!rival) return [await ask(), undefined]
  const both = await Promise.all([ask(), ask()])
  const won = both.findIndex(({ status }) => status === (observation.status ?? 200))
  return won === 1 ? [both[1], both[0]] : both
}

async function read(asked: string, ask: () => Promise<Response>): Promise<Answer> {
  try {
    const answer = await ask()
    const text = await answer.text()
    const json = answer.headers.get('content-type')?.includes('json')
    return { status: answer.status, body: json ? JSON.parse(text) : text, asked }
  } catch (error) {
    if (error instanceof TypeError) return { status: 0, asked }
    throw error
  }
}

/** Objects may have more than what is said. */
function expectShown({ status = 200, of, shows }: Observation, answer: Answer | undefined) {
  expect(answer?.status, answer?.asked).toBe(status)
  if (shows === undefined) return
  const part = expect(withPaths(at(answer?.body, of)), answer?.asked)
  if (shows === null || Array.isArray(shows) || typeof shows !== 'object') part.toEqual(shows)
  else part.toMatchObject(shows)
}

function milliseconds(duration: string): number {
  const [, days = 0, hours = 0, minutes = 0] =
    /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(duration)?.map(Number) ?? []
  return (((days || 0) * 24 + (hours || 0)) * 60 + (minutes || 0)) * 60_000
}

import { createMock, type InProcessMock } from 'ev-energy-mock'
import { expect, it } from 'vitest'
import { calls } from '../../scripts/contract.ts'

const BASE = 'https://sandbox.test/v2'
const NOON = Date.parse('2026-01-05T12:00:00Z')
const all = calls()

const start = (seed = 'state') =>
  createMock({ quiet: true, rateLimit: false, seed, users: 3, clock: { start: NOON, speed: 0 } })

/** Everything that the document's own requests change, each of them sent twice. */
async function writeEverything(mock: InProcessMock): Promise<string[]> {
  const answers: string[] = []
  for (const { name, method, request } of all) {
    if (method === 'get') continue
    for (let time = 0; time < 2; time++) {
      const response = await mock.fetch(BASE + request.url, request.init)
      answers.push(`${name} ${response.status} ${await response.text()}`)
    }
  }
  return answers
}

/** What the document's own requests read; onboardings, which begin by being read, are left out. */
async function readEverything(mock: InProcessMock): Promise<string[]> {
  const answers: string[] = []
  for (const { name, method, request } of all) {
    if (method !== 'get' || name.endsWith('_onboarding')) continue
    const response = await mock.fetch(BASE + request.url, request.init)
    answers.push(`${name} ${response.status} ${response.headers.get('link')} ${await response.text()}`)
  }
  return answers
}

it('answers two mocks of one seed with the same bytes, whatever happens in a third', async () => {
  const [one, other, third] = [start(), start(), start('another')]
  const writes = await writeEverything(one)
  await writeEverything(third)
  third.reset({ seed: 'state', users: 50 })
  third.clock.set(0)
  expect(await writeEverything(other)).toEqual(writes)
  expect(await readEverything(other)).toEqual(await readEverything(one))
})

it('remembers in a snapshot whatever can be read', async () => {
  const before = start()
  await writeEverything(before)
  before.clock.advance(36 * 3_600_000)
  const after = start('another')
  await readEverything(after)
  after.load(JSON.parse(JSON.stringify(before.save())))
  expect(await readEverything(after)).toEqual(await readEverything(before))
  expect(after.save()).toEqual(before.save())
})

it('is as new after a reset, from this seed and from another', async () => {
  const mock = start()
  const fresh = await readEverything(mock)
  await writeEverything(mock)
  mock.clock.advance(400 * 86_400_000)
  await readEverything(mock)
  mock.reset({ seed: 'another', users: 20 })
  await readEverything(mock)
  mock.reset({ seed: 'state', users: 3 })
  expect(await readEverything(mock)).toEqual(fresh)
})

it('keeps what a snapshot holds when the sandbox goes on', async () => {
  const mock = start()
  await writeEverything(mock)
  const snapshot = mock.save()
  const bytes = JSON.stringify(snapshot)
  await writeEverything(mock)
  mock.clock.advance(86_400_000)
  expect(JSON.stringify(snapshot)).toBe(bytes)
})

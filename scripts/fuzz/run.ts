import { createMock } from 'ev-energy-mock'
import { expectsFailure } from './api-shots.ts'
import { asking } from './asking.ts'
import { curlOf } from './curl.ts'
import type { Shot } from './shot.ts'
import { shotsOf } from './shots.ts'

/** Shots at one world, which then begins anew, so that it stays as large as that of a day's work. */
export const LIFE = 2000
/** How many are under way at once, of every so many that are not. */
const TOGETHER = 4
const MOST_FAULTS = 20

/** Something that is wrong. */
export interface Fault {
  readonly index: number
  readonly wrong: readonly string[]
  /** The requests, as curl sends them. */
  readonly requests: readonly string[]
  /** Whether it happens in a new world as well, without what came before. */
  readonly alone: boolean
}

/** What a fuzz came to. */
export interface Outcome {
  readonly shots: number
  /** Answers by the class of their status, as in `2xx`. */
  readonly classes: Readonly<Record<string, number>>
  readonly faults: readonly Fault[]
}

/** Which shots of a seed to fire. Those of a world are fired from its beginning. */
export interface Range {
  readonly seed: number
  readonly from: number
  readonly to: number
}

/** Fires shots at one world after another. */
export function fuzz({ seed, from, to }: Range): Promise<Outcome> {
  return withoutNetwork(async () => {
    const shotAt = shotsOf(seed)
    const classes: Record<string, number> = {}
    const faults: Fault[] = []
    for (let start = from; start < to && faults.length < MOST_FAULTS; start += LIFE)
      for (const fault of await live(start, Math.min(to, start + LIFE), shotAt, classes)) {
        const { wrong } = await fireAt(newMock(), shotAt(fault.index))
        faults.push({ ...fault, alone: wrong.length > 0 })
      }
    return { shots: to - from, classes, faults }
  })
}

/** Fires one shot at a new world. */
export function fuzzOnly(seed: number, index: number): Promise<Outcome> {
  return withoutNetwork(async () => {
    const { wrong, requests, statuses } = await fireAt(newMock(), shotsOf(seed)(index))
    const classes: Record<string, number> = {}
    count(statuses, classes)
    return { shots: 1, classes, faults: wrong.length > 0 ? [{ index, wrong, requests, alone: true }] : [] }
  })
}

/** Webhooks are registered for whatever address, and nobody there wants to hear of it. */
async function withoutNetwork<Result>(run: () => Promise<Result>): Promise<Result> {
  const { fetch } = globalThis
  globalThis.fetch = () => Promise.reject(new TypeError('there is no network'))
  try {
    return await run()
  } finally {
    globalThis.fetch = fetch
  }
}

type Found = Omit<Fault, 'alone'>

async function live(
  start: number,
  end: number,
  shotAt: (index: number) => Shot,
  classes: Record<string, number>,
): Promise<Found[]> {
  const mock = newMock()
  const found: Found[] = []
  for (let index = start; index < end && found.length < MOST_FAULTS; ) {
    // In every fifth group all of them are under way at once.
    const together = Math.floor(index / TOGETHER) % 5 === 0 ? Math.min(TOGETHER, end - index) : 1
    const indices = Array.from({ length: together }, (_, i) => index + i)
    const outcomes = await Promise.all(indices.map((at) => fireAt(mock, shotAt(at), together)))
    for (const [i, { wrong, requests, statuses }] of outcomes.entries()) {
      count(statuses, classes)
      if (wrong.length > 0) found.push({ index: index + i, wrong, requests })
    }
    index += together
  }
  try {
    mock.load(JSON.parse(JSON.stringify(mock.save())))
  } catch (error) {
    found.push({ index: end - 1, wrong: [`cannot restore what it remembers: ${error}`], requests: [] })
  }
  for (const { id } of mock.webhooks.endpoints()) mock.webhooks.remove(id)
  return found
}

/** Where time stands still, the same requests have the same answers. */
const clock = { start: Date.parse('2026-06-01T12:00:00Z'), speed: 0 }
const newMock = () => createMock({ quiet: true, rateLimit: false, clock })

async function fireAt(mock: ReturnType<typeof createMock>, shot: Shot, together = 1) {
  const sending = asking(mock, expectsFailure, together)
  const faults = await shot.fire(sending)
  const wrong = [...sending.wrong, ...faults]
  // Written only where somebody wants to send them again.
  const requests = wrong.length > 0 ? await Promise.all(sending.requests.map(curlOf)) : []
  return { wrong, requests, statuses: sending.statuses }
}

function count(statuses: readonly number[], classes: Record<string, number>): void {
  for (const status of statuses) {
    const name = `${Math.trunc(status / 100)}xx`
    classes[name] = (classes[name] ?? 0) + 1
  }
}

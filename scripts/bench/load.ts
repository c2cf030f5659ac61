import autocannon from 'autocannon'
import type { Running } from './contestant.ts'
import type { BenchRequest } from './request.ts'
import { type Goal, median, type Row, waveringOf } from './verdict.ts'

/** What a contestant managed. */
export interface Pace {
  /** Requests answered each second. */
  readonly throughput: number
  /** 99th percentile of the time to answer, in milliseconds. */
  readonly latency: number
}

const CONNECTIONS = 20
const ROUNDS = 5
const SECONDS = 1
const WARM_UP_SECONDS = 1.5

/** Paces of each round, by name of the contestant; or why it could not go on, which is not the others' affair. */
export type Paces = ReadonlyMap<string, readonly Pace[] | Error>

/**
 * Puts contestants under load, one at a time and in turn, so that whatever else the machine does slows down all of
 * them.
 */
export async function race(
  contestants: readonly Running[],
  requests: readonly BenchRequest[],
): Promise<Paces> {
  const paces = new Map<string, Pace[] | Error>()
  for (let round = 0; round <= ROUNDS; round++)
    for (const { name, base } of contestants) {
      const before = paces.get(name) ?? []
      if (before instanceof Error) continue
      const result = await load(base, requests, round === 0 ? WARM_UP_SECONDS : SECONDS).catch(asError)
      if (result instanceof Error) paces.set(name, result)
      else if (round > 0) {
        const { requests: answered, latency, duration } = result
        paces.set(name, [...before, { throughput: answered.total / duration, latency: latency.p99 }])
      }
    }
  return paces
}

const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)))

/** @param requests to send over and over again, each connection in this order */
async function load(
  base: string,
  requests: readonly BenchRequest[],
  duration: number,
): Promise<autocannon.Result> {
  const { origin, pathname } = new URL(base)
  const prefix = pathname.replace(/\/$/, '')
  const result = await autocannon({
    url: origin,
    requests: requests.map(({ method, path, headers, body }) => ({
      method,
      path: prefix + path,
      headers: { ...headers },
      ...(body !== undefined && { body }),
    })),
    duration,
    connections: CONNECTIONS,
  })
  const failures = result.non2xx + result.errors
  // What is counted as requests are answers.
  const sent = result.requests.total + result.errors
  if (failures > 0) throw new Error(`${failures} of ${sent} requests to ${base} failed`)
  if (sent === 0) throw new Error(`no request to ${base} was answered`)
  return result
}

/** A line for two contestants of a race. The ratio is that of the round in the middle. */
export function paceRow(
  label: string,
  of: keyof Pace,
  paces: Paces,
  ours: Pick<Running, 'name'>,
  other: Pick<Running, 'name'>,
  goal: Goal | undefined,
): Row {
  const [own = [], their = []] = [paces.get(ours.name), paces.get(other.name)]
  const unit = of === 'throughput' ? 'req/s' : 'ms'
  for (const [name, found] of [[ours.name, own] as const, [other.name, their] as const])
    if (found instanceof Error)
      return {
        label,
        unit,
        ours: Number.NaN,
        failure: `${name}: ${found.message}`,
        ...(found === own && goal && { goal }),
      }
  const mine = (own as readonly Pace[]).map((pace) => pace[of])
  const theirs = (their as readonly Pace[]).map((pace) => pace[of])
  const ratios = mine.map((value, round) => value / (theirs[round] ?? Number.NaN))
  return {
    label,
    unit,
    ours: median(mine),
    against: { name: other.name, value: median(theirs), ratio: median(ratios) },
    wavering: waveringOf(ratios),
    ...(goal && { goal }),
  }
}

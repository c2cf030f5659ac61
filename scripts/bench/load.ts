import autocannon from 'autocannon'
import type { Running } from './contestant.ts'
import type { BenchRequest } from './request.ts'
import { type Goal, median, type Row } from './verdict.ts'

/** What a contestant managed. */
export interface Pace {
  /** Requests answered each second. */
  readonly throughput: number
  /** 99th percentile of the time to answer, in milliseconds. */
  readonly latency: number
}

const CONNECTIONS = 20
const ROUNDS = 3
const SECONDS = 1
const WARM_UP_SECONDS = 1.5

/** Paces of each round, by name of the contestant. */
export type Paces = ReadonlyMap<string, readonly Pace[]>

/**
 * Puts contestants under load, one at a time and in turn, so that whatever else the machine does slows down all of
 * them.
 */
export async function race(
  contestants: readonly Running[],
  requests: readonly BenchRequest[],
): Promise<Paces> {
  const paces = new Map<string, Pace[]>()
  for (const { base } of contestants) await load(base, requests, WARM_UP_SECONDS)
  for (let round = 0; round < ROUNDS; round++)
    for (const { name, base } of contestants) {
      const { requests: answered, latency, duration } = await load(base, requests, SECONDS)
      const pace = { throughput: answered.total / duration, latency: latency.p99 }
      paces.set(name, [...(paces.get(name) ?? []), pace])
    }
  return paces
}

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
  if (failures > 0) throw new Error(`${failures} of ${result.requests.total} requests to ${base} failed.`)
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
  const mine = (paces.get(ours.name) ?? []).map((pace) => pace[of])
  const theirs = (paces.get(other.name) ?? []).map((pace) => pace[of])
  const ratio = median(mine.map((value, round) => value / (theirs[round] ?? Number.NaN)))
  return {
    label,
    unit: of === 'throughput' ? 'req/s' : 'ms',
    ours: median(mine),
    against: { name: other.name, value: median(theirs), ratio },
    ...(goal && { goal }),
  }
}

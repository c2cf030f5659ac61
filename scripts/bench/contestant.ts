import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import autocannon from 'autocannon'

/** A server to measure, in a process of its own. */
export interface Contestant {
  readonly name: string
  /** Arguments for Node. */
  readonly args: readonly string[]
  /** What to request. */
  readonly url: string
}

/** What was measured of a contestant. */
export interface Measurement {
  /** Requests answered each second. */
  readonly throughput: number
  /** 99th percentile of the time to answer, in milliseconds. */
  readonly latency: number
  /** From the start of the process to its first answer, in milliseconds; the median. */
  readonly boot: number
  /** Resident memory after the first answer, in megabytes. */
  readonly idleMemory: number
  /** Resident memory after the load, in megabytes. */
  readonly memory: number
}

const HEADERS = { authorization: 'Bearer bench' }
const BOOTS = 3
const CONNECTIONS = 20
const WARM_UP_SECONDS = 3
const LOAD_SECONDS = 6
const BOOT_LIMIT = 30_000

/** Starts the contestant several times, and puts it under load the last time. */
export async function measure(contestant: Contestant): Promise<Measurement> {
  const boots: number[] = []
  for (let n = 1; n < BOOTS; n++) {
    const { child, boot } = await start(contestant)
    boots.push(boot)
    await stop(child)
  }
  const { child, boot } = await start(contestant)
  boots.push(boot)
  try {
    const idleMemory = residentMegabytes(child)
    await load(contestant.url, WARM_UP_SECONDS)
    const { requests, latency } = await load(contestant.url, LOAD_SECONDS)
    const memory = residentMegabytes(child)
    return { throughput: requests.average, latency: latency.p99, boot: median(boots), idleMemory, memory }
  } finally {
    await stop(child)
  }
}

async function start({ name, args, url }: Contestant): Promise<{ child: ChildProcess; boot: number }> {
  const begun = performance.now()
  // Only the mock uses Node's compile cache; without it, both are compared at a first start.
  const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' }
  const child = spawn(process.execPath, args, { stdio: 'ignore', env })
  while (performance.now() - begun < BOOT_LIMIT) {
    if (await answers(url)) return { child, boot: performance.now() - begun }
    if (child.exitCode !== null)
      throw new Error(`${name} ended with ${child.exitCode} before it answered ${url}.`)
    await delay(5)
  }
  await stop(child)
  throw new Error(`${name} did not answer ${url} within ${BOOT_LIMIT} ms. Is the port taken?`)
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { headers: HEADERS })
    await response.body?.cancel()
    if (response.ok) return true
  } catch {
    return false
  }
  throw new Error(`${url} does not answer with success; there is nothing to compare.`)
}

async function load(url: string, duration: number): Promise<autocannon.Result> {
  const result = await autocannon({ url, duration, connections: CONNECTIONS, headers: HEADERS })
  const failures = result.non2xx + result.errors
  if (failures > 0) throw new Error(`${failures} of ${result.requests.total} requests to ${url} failed.`)
  return result
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

function residentMegabytes(child: ChildProcess): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)])) / 1024
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

// The connections of a load, in a thread of their own: what receives the webhooks has enough to do in the other.
import { setTimeout as delay } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import autocannon from 'autocannon'
import type { Asked, Experience } from './experience.ts'

/** Applications do not ask all at the same moment, and a server of Node's accepts one connection at a time. */
const GROUPS = 25

const { url, requests, connections, rate, warmUp, seconds } = workerData as Asked
const begin = performance.now() + warmUp * 1000
const latencies: number[] = []
const failed = { connections: 0, statuses: 0 }

const size = Math.ceil(connections / GROUPS)
const groups = Array.from({ length: Math.ceil(connections / size) }, (_, group) =>
  run(group, Math.min(size, connections - group * size)),
)
await Promise.all(groups)
const sorted = Float64Array.from(latencies).sort()
const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN
const experience: Experience = {
  answers: sorted.length,
  median: at(0.5),
  p99: at(0.99),
  longest: at(1),
  failed,
}
parentPort?.postMessage(experience)

async function run(group: number, connections: number): Promise<void> {
  await delay((group * 1000) / (GROUPS * rate))
  const first = Math.floor((group * requests.length) / GROUPS)
  const own = requests.slice(first, Math.max(first + 1, Math.floor(((group + 1) * requests.length) / GROUPS)))
  const options = { url, connections, connectionRate: rate, timeout: 30, duration: warmUp + seconds }
  await new Promise<void>((resolve, reject) => {
    const instance = autocannon({ ...options, requests: own }, (error) => (error ? reject(error) : resolve()))
    instance.on('reqError', () => failed.connections++)
    instance.on('response', (_client, status, _bytes, latency) => {
      if (status < 200 || status > 299) failed.statuses++
      if (performance.now() >= begin) latencies.push(latency)
    })
  })
}

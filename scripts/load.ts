/**
 * Puts a sandbox under a load that is like a large application's, with its clock going fast and many receivers of
 * webhooks, and looks at how long answers take, at what fails and at whether its memory grows.
 *
 *   npm run load                                  500 connections for 5 minutes, each with a request a second
 *   npm run load -- --seconds 20 --connections 50 a short one
 *
 * Ends with 1 where an answer is an error, or memory has grown by more than 5 %.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readArguments, refuse } from './arguments.ts'
import { start } from './bench/contestant.ts'
import { sandbox } from './bench/contestants.ts'
import { vehicle } from './bench/requests.ts'
import { median } from './bench/verdict.ts'
import { appRequests } from './load/app-requests.ts'
import { experienceOf } from './load/experience.ts'

const USAGE =
  'npm run load [-- --seconds NUMBER] [--connections NUMBER] [--rate NUMBER] [--users NUMBER] [--endpoints NUMBER] [--speed NUMBER]'
const { values } = readArguments(USAGE, {
  options: {
    seconds: { type: 'string', default: '300' },
    connections: { type: 'string', default: '500' },
    rate: { type: 'string', default: '1' },
    users: { type: 'string', default: '100000' },
    endpoints: { type: 'string', default: '50' },
    speed: { type: 'string', default: '1000' },
  },
})
const [seconds, connections, users] = [number('seconds'), number('connections'), number('users')]
const [endpoints, speed, rate] = [number('endpoints'), number('speed'), number('rate')]

/** Users for whom the application asks: all of those would not have their turn. */
const MOST_SEEN = 100
const MOST_GROWTH = 0.05
/** What comes before the load that counts: code becomes fast, and lists of what is kept become full. */
const WARM_UP = Math.ceil(seconds / 5)
/** How often memory is looked at: it goes up and down by a tenth, as V8 tidies up every few seconds. In milliseconds. */
const INTERVAL = 500

let received = 0
const receiver = createServer((request, response) => {
  received++
  request.resume().on('end', () => response.writeHead(204).end())
}).listen(0, '127.0.0.1')
await once(receiver, 'listening')
const mock = await start(sandbox(users), vehicle('any'))
try {
  const requests = await appRequests(mock.base, MOST_SEEN)
  const { port } = receiver.address() as AddressInfo
  for (let index = 0; index < endpoints; index++)
    await control('POST', '/webhooks', { url: `http://127.0.0.1:${port}/${index}` })
  await control('PATCH', '/clock', { mode: 'speed', speed })
  const begin = performance.now() + WARM_UP * 1000
  const memory: number[] = []
  const watching = setInterval(() => performance.now() >= begin && memory.push(mock.memory()), INTERVAL)
  const { origin, pathname } = new URL(mock.base)
  const { answers, failed, ...latency } = await experienceOf({
    url: origin,
    requests: requests.map(({ path, headers, ...rest }) => ({
      ...rest,
      path: pathname + path,
      headers: { ...headers },
    })),
    connections,
    rate,
    warmUp: WARM_UP,
    seconds,
  }).finally(() => clearInterval(watching))
  const part = Math.ceil(memory.length / 5)
  const [before, after] = [median(memory.slice(0, part)), median(memory.slice(-part))]
  const growth = after / before - 1
  console.log(
    `${answers} answers in ${seconds} s over ${connections} connections, ${Math.round(answers / seconds)} a second`,
  )
  const [middle, p99, longest] = [latency.median, latency.p99, latency.longest].map(Math.round)
  console.log(`latency: ${middle} ms in the middle, ${p99} ms p99, ${longest} ms at most`)
  console.log(`errors: ${failed.connections} of connections, ${failed.statuses} answers other than 2xx`)
  console.log(`webhooks: ${received} received by ${endpoints} endpoints`)
  console.log(`memory: ${Math.round(before)} MB in the first fifth, ${Math.round(after)} MB in the last`)
  if (failed.connections + failed.statuses > 0 || growth > MOST_GROWTH) process.exitCode = 1
} finally {
  await mock.stop()
  receiver.closeAllConnections()
  receiver.close()
}

async function control(method: string, path: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(new URL(`/_control${path}`, mock.base), {
    method,
    headers,
    body: JSON.stringify(body),
  })
  if (!response.ok)
    throw new Error(`${method} ${path} was answered ${response.status}: ${await response.text()}`)
}

function number(name: keyof typeof values): number {
  const value = Number(values[name])
  return Number.isSafeInteger(value) && value > 0
    ? value
    : refuse(`--${name} must be a whole number from 1`, USAGE)
}

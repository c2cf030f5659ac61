/**
 * Measures mocks that share a PostgreSQL database: requests a second by 1, 2 and 4 processes, in one world and in many.
 * The database should be one that nothing else is in.
 *
 *   npm run bench:postgres -- postgres://user:password@host/name
 */
import { readArguments, refuse } from './arguments.ts'
import { type Running, start } from './bench/contestant.ts'
import { sandbox } from './bench/contestants.ts'
import { vehicle } from './bench/requests.ts'

const usage = 'npm run bench:postgres -- postgres://user:password@host/name'
const { positionals } = readArguments(usage, { allowPositionals: true })
const [database] = positionals
if (positionals.length !== 1 || !database?.startsWith('postgres'))
  refuse('the URL of a database is needed', usage)

const CLIENTS = 16
const SECONDS = 5
const VEHICLE = '/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'
const headers = { authorization: 'Bearer any', 'content-type': 'application/json' }

const reading = (url: string) => fetch(url + VEHICLE, { headers })
const writing = (url: string, round: number) =>
  fetch(url + VEHICLE, {
    method: 'PATCH',
    headers,
    body: JSON.stringify({ maximum_charge_limit_percentage: 60 + (round % 40) }),
  })

console.log(`Requests a second by ${CLIENTS} clients; each in a world of its own, or all in one`)
for (const count of [1, 2, 4]) {
  const { args, ...contestant } = sandbox(10)
  const more = ['--state', String(database), '--worlds', 'auto']
  const one = { ...contestant, args: (port: number) => [...args(port), ...more] }
  const running = await Promise.all(Array.from({ length: count }, () => start(one, vehicle('any'))))
  try {
    const rates = []
    for (const [name, send] of Object.entries({ reads: reading, writes: writing }))
      for (const worlds of [CLIENTS, 1]) {
        const rate = await rateOf(running, send, worlds)
        rates.push(`${name} in ${worlds === 1 ? 'one world' : 'many'} ${rate.toFixed(0)}`)
      }
    console.log(`${count} process${count === 1 ? ' ' : 'es'}  ${rates.join('  ')}`)
  } finally {
    for (const { stop } of running) await stop()
  }
}

/** Requests a second that are answered with 200, each client at a process and in a world of its own. */
async function rateOf(
  running: readonly Running[],
  send: (url: string, round: number) => Promise<Response>,
  worlds: number,
): Promise<number> {
  let answered = 0
  let end = Number.POSITIVE_INFINITY
  const client = async (index: number) => {
    const { base } = running[index % running.length] as Running
    const url = `${new URL(base).origin}/w/bench-${index % worlds}/v2`
    // The first request makes or reads the world.
    await (await send(url, 0)).arrayBuffer()
    return async () => {
      for (let round = 1; performance.now() < end; round++) {
        const response = await send(url, round)
        await response.arrayBuffer()
        if (response.status === 200) answered++
        else throw new Error(`a request to ${url} was answered with ${response.status}`)
      }
    }
  }
  const clients = await Promise.all(Array.from({ length: CLIENTS }, (_, index) => client(index)))
  end = performance.now() + SECONDS * 1000
  await Promise.all(clients.map((run) => run()))
  return answered / SECONDS
}

/**
 * Compares the mock with stock Prism, other mock servers and a bare HTTP server: same document, same machine, same run.
 * Takes about four minutes; ends with 1 when a goal is missed.
 *
 *   npm run bench:mock
 */
import { readArguments } from './arguments.ts'
import { type Contestant, type Running, start } from './bench/contestant.ts'
import { bare, examples, mockoon, prism, sandbox, scalar } from './bench/contestants.ts'
import { paceRow, race } from './bench/load.ts'
import { INSTALL_PEERS, peerModule } from './bench/peers.ts'
import { type BenchRequest, nameOf, type Recording, record } from './bench/request.ts'
import { applicationToken, evses, newVehicle, userIds, vehicle, vehicleAnew } from './bench/requests.ts'
import { measureNode, measureStarts } from './bench/starts.ts'
import { type Goal, print, type Row } from './bench/verdict.ts'
import { measureWorlds } from './bench/worlds.ts'

readArguments('npm run bench:mock', {})

const STARTS = 5
/** Enough for a page of 25 EVSEs, which every other one has. */
const USERS = 100
const MANY_USERS = 100_000
const MOST_MEMORY = 150
const WORLDS = 10_000
const ID = /[a-z]{4}[0-9A-Z]{26}/

/** Requests to send over and over, and what the pace is to be against others, by their names. */
interface Race {
  readonly requests: readonly BenchRequest[]
  readonly goals: Readonly<Record<string, Goal>>
}

const verdicts: boolean[] = []
const report = (row: Row) => verdicts.push(print(row))
const running: Running[] = []

try {
  await compareStarts()
  const stock = await run(prism)
  await compareExamples(stock)
  await compareSandbox(stock)
  await compareWorlds(stock)
} finally {
  for (const { stop } of running) await stop()
}
if (verdicts.includes(false)) process.exitCode = 1

async function run(contestant: Contestant): Promise<Running> {
  const one = await start(contestant, vehicle('any'))
  running.push(one)
  return one
}

async function compareStarts(): Promise<void> {
  console.log(`Start to first answer, without a compile cache, and memory then (median of ${STARTS})`)
  const [mock, few, many, stock] = await measureStarts(
    [examples, sandbox(10), sandbox(MANY_USERS), prism],
    STARTS,
  )
  const boot = { unit: 'ms' } as const
  const memory = { unit: 'MB' } as const
  const bootOfPrism = { name: 'Prism', value: stock.boot }
  report({ ...boot, label: '_mock', ours: mock.boot, against: bootOfPrism, goal: { atMost: 0.33 } })
  report({ ...boot, label: 'sandbox', ours: few.boot, against: bootOfPrism, goal: { atMost: 0.25 } })
  report({ ...boot, label: 'sandbox', ours: few.boot, goal: { atMost: 600 } })
  const node = { name: 'node -e 0', value: measureNode(STARTS) }
  report({ ...boot, label: 'sandbox', ours: few.boot, against: node, goal: { atMost: 4 } })
  report({
    ...boot,
    label: '100,000 users',
    ours: many.boot,
    against: { name: '10 users', value: few.boot },
    goal: { atMost: 2 },
  })
  report({
    ...memory,
    label: '100,000 users',
    ours: many.memory,
    against: { name: '10 users', value: few.memory },
    goal: { atMost: 2 },
  })
  report({
    ...memory,
    label: '_mock',
    ours: mock.memory,
    against: { name: 'Prism', value: stock.memory },
    goal: { atMost: 1 },
  })
}

async function compareExamples(stock: Running): Promise<void> {
  console.log('\n_mock under load')
  const ours = await run(examples)
  const paces = await race([ours, stock], [evses('any')])
  const label = `${ours.name} ${nameOf(evses('any'))}`
  report(paceRow(label, 'throughput', paces, ours, stock, { atLeast: 5 }))
  report(paceRow(`${label}, p99`, 'latency', paces, ours, stock, { atMost: 1 }))
  report({
    label: 'memory after the load',
    unit: 'MB',
    ours: ours.memory(),
    against: { name: stock.name, value: stock.memory() },
    goal: { atMost: 1 },
  })
}

async function compareSandbox(stock: Running): Promise<void> {
  console.log(
    '\nSandbox under load. A page has 25 EVSEs here, and what the example of the document has elsewhere.',
  )
  const ours = await run(sandbox(USERS))
  const token = await applicationToken(ours.base)
  const users = await userIds(ours.base, token)
  const races: Race[] = [
    { requests: [vehicle(token)], goals: { [prism.name]: { atLeast: 10 }, 'node:http': { atLeast: 0.6 } } },
    { requests: [evses(token)], goals: { [prism.name]: { atLeast: 15 }, 'node:http': { atLeast: 0.5 } } },
    {
      requests: users.map((user) => newVehicle(token, user)),
      goals: { [prism.name]: { atLeast: 8 }, 'node:http': { atLeast: 0.3 } },
    },
    // What the sandbox has to work out anew for every request.
    { requests: vehicleAnew(token), goals: {} },
  ]
  const answers: Record<string, Recording> = {}
  for (const { requests } of races)
    for (const one of requests) answers[nameOf(one)] ??= await record(ours.base, one)
  const others = [stock, await run(bare(answers)), ...(await runPeers())]
  for (const { requests, goals } of races) {
    const paces = await race([ours, ...others], requests)
    const label = requests[0] ? nameOf(requests[0]).replace(ID, '{id}').replace(/n=0$/, 'n={n}') : ''
    for (const other of others) report(paceRow(label, 'throughput', paces, ours, other, goals[other.name]))
  }
  report({ label: 'memory after the load', unit: 'MB', ours: ours.memory(), goal: { atMost: MOST_MEMORY } })
}

async function compareWorlds(stock: Running): Promise<void> {
  console.log(`\n${WORLDS} worlds in one mock, against a Prism process for each`)
  const { creation, idle, written, perGigabyte } = await measureWorlds(WORLDS)
  const boot = { name: stock.name, value: stock.boot * 1000 }
  report({ label: 'to make one', unit: 'µs', ours: creation, goal: { atMost: 1000 } })
  report({ label: 'to make one', unit: 'µs', ours: creation, against: boot, goal: { atMost: 0.01 } })
  const processes = { name: stock.name, value: stock.memory() * WORLDS }
  report({ label: 'memory, idle', unit: 'MB', ours: idle, goal: { atMost: 512 } })
  report({ label: 'memory, idle', unit: 'MB', ours: idle, against: processes, goal: { atMost: 0.01 } })
  report({ label: 'memory, each written to', unit: 'MB', ours: written })
  report({ label: 'worlds in a gigabyte', unit: '', ours: perGigabyte })
}

async function runPeers(): Promise<Running[]> {
  if (peerModule('@scalar/mock-server') && peerModule('@mockoon/cli/package.json'))
    return [await run(scalar), await run(mockoon)]
  console.log(
    `${scalar.name} and ${mockoon.name} are not installed, so their rows are left out: ${INSTALL_PEERS}`,
  )
  return []
}

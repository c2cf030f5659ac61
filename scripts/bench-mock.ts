// Compares the mock with stock Prism: same document, same machine, same run. Takes about half a minute.
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type Contestant, type Measurement, measure } from './bench/contestant.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const prism = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js')
const PATH = '/evses'

const ours: Contestant = {
  name: 'ev-energy-mock',
  args: ['--conditions=ev-energy-source', `${root}mock/src/cli.ts`, '--port', '4020', '--quiet'],
  url: `http://127.0.0.1:4020/_mock/ev.energy-api-v2${PATH}`,
}
const stock: Contestant = {
  name: 'prism mock',
  args: [prism, 'mock', `${root}generated/openapi.json`, '--port', '4021'],
  url: `http://127.0.0.1:4021${PATH}`,
}

interface Row {
  readonly label: string
  readonly unit: string
  readonly value: (measurement: Measurement) => number
  /** The ratio of ours to stock that is wanted. */
  readonly goal: { readonly atLeast: number } | { readonly atMost: number }
}

const rows: readonly Row[] = [
  { label: `GET ${PATH}`, unit: 'requests/s', value: (m) => m.throughput, goal: { atLeast: 5 } },
  { label: 'time to answer, p99', unit: 'ms', value: (m) => m.latency, goal: { atMost: 1 } },
  { label: 'start to first answer', unit: 'ms', value: (m) => m.boot, goal: { atMost: 1 / 3 } },
  { label: 'memory after first answer', unit: 'MB', value: (m) => m.idleMemory, goal: { atMost: 1 } },
  { label: 'memory after load', unit: 'MB', value: (m) => m.memory, goal: { atMost: 1 } },
]

const results = { ours: await measure(ours), stock: await measure(stock) }
const met = rows.map((row) => print(row))
if (met.includes(false)) process.exitCode = 1

function print({ label, unit, value, goal }: Row): boolean {
  const [mine, theirs] = [value(results.ours), value(results.stock)]
  const ratio = mine / theirs
  const reached = 'atLeast' in goal ? ratio >= goal.atLeast : ratio <= goal.atMost
  const wanted = 'atLeast' in goal ? `>= ${goal.atLeast.toFixed(2)}` : `<= ${goal.atMost.toFixed(2)}`
  const numbers = [mine, theirs].map((number) => number.toFixed(0).padStart(7)).join(' :')
  const verdict = `${ratio.toFixed(2).padStart(6)}  (goal ${wanted}: ${reached ? 'met' : 'missed'})`
  console.log(`${label.padEnd(26)}${unit.padEnd(11)}${numbers}  = ${verdict}`)
  return reached
}

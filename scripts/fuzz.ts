/**
 * Sends random requests to all that the mock has, and holds each answer against what is said of it: both faces and the
 * control API against their documents, OAuth against its standard, pages against what a browser needs.
 *
 *   npm run fuzz -- --requests 300000   as many, or a few more, as some belong together
 *   npm run fuzz -- --seed 7            others; the same seed sends the same
 *   npm run fuzz -- --seed 7 --only 42  one of them, to a new world
 *   npm run fuzz -- --seed 7 --upto 42  one of them, after all that its world got before
 *
 * Ends with 1 where something is wrong. Each finding says how to have it again.
 */
import { availableParallelism } from 'node:os'
import { readArguments, refuse } from './arguments.ts'
import { fuzzInThreads } from './fuzz/jobs.ts'
import { fuzz, fuzzOnly, LIFE } from './fuzz/run.ts'

const USAGE =
  'npm run fuzz [-- --requests NUMBER] [--seed NUMBER] [--threads NUMBER] [--only NUMBER | --upto NUMBER]'
const { values } = readArguments(USAGE, {
  options: {
    requests: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    threads: { type: 'string', default: String(availableParallelism()) },
    only: { type: 'string' },
    upto: { type: 'string' },
  },
})
const [requests, seed, threads] = [number('requests', 1), number('seed', 1), number('threads', 1)]
const [only, upto] = [number('only', 0), number('upto', 0)]

const { shots, classes, faults } = await run()
for (const { index, wrong, requests, alone } of faults)
  console.log(
    `seed ${seed}, ${index}: ${wrong.join('; ')}\n${requests.map((line) => `  ${line}\n`).join('')}  again: npm run fuzz -- --seed ${seed} --${alone ? 'only' : 'upto'} ${index}`,
  )
const counts = Object.entries(classes).map(([name, count]) => `${count} ${name}`)
console.log(`${shots} with seed ${seed}: ${counts.join(', ')}; ${faults.length} findings`)
process.exit(faults.length > 0 ? 1 : 0)

function run() {
  if (only !== undefined) return fuzzOnly(seed, only)
  if (upto !== undefined) return fuzz({ seed, from: upto - (upto % LIFE), to: upto + 1 })
  const told = (sent: number) => console.log(`${sent} of ${requests}`)
  return fuzzInThreads({ seed, from: 0, to: requests }, threads, told)
}

function number(name: 'requests' | 'seed' | 'threads', least: number): number
function number(name: 'only' | 'upto', least: number): number | undefined
function number(name: keyof typeof values, least: number): number | undefined {
  const text = values[name]
  if (text === undefined) return undefined
  if (/^\d+$/.test(text) && Number.isSafeInteger(Number(text)) && Number(text) >= least) return Number(text)
  return refuse(`--${name} must be a whole number from ${least}`, USAGE)
}

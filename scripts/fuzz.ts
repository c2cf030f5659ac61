/**
 * Sends random requests to both faces of the mock and holds each answer against the document: `npm run fuzz -- --requests
 * 300000`. Ends with 1 where an answer breaks the document, fails or is late; the same `--seed` sends the same requests.
 */
import { readArguments, refuse } from './arguments.ts'
import { fuzz } from './fuzz/run.ts'

const USAGE = 'npm run fuzz [-- --requests NUMBER] [--seed NUMBER]'
const { values } = readArguments(USAGE, {
  options: { requests: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
})
const [requests, seed] = [Number(values.requests), Number(values.seed)]
for (const [name, value] of Object.entries({ requests, seed }))
  if (!Number.isSafeInteger(value) || value < 1) refuse(`--${name} must be a whole number from 1`, USAGE)

const { classes, slowest, faults, ...outcome } = await fuzz({
  requests,
  seed,
  onProgress: (sent) => sent % 10_000 === 0 && console.log(`${sent} requests`),
})
for (const fault of faults) console.log(fault)
const counts = Object.entries(classes).map(([name, count]) => `${count} ${name}`)
console.log(
  `${outcome.requests} requests with seed ${seed}: ${counts.join(', ')}; the slowest took ${Math.round(slowest)} ms; ${faults.length} faults`,
)
process.exit(faults.length > 0 ? 1 : 0)

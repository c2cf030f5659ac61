// Compares the client with bare openapi-fetch (processor time, types) and with others (editors, size). Takes about a minute.
import { readArguments } from './arguments.ts'
import { measureCpu } from './bench/client-cpu.ts'
import { measureEditor } from './bench/client-editor.ts'
import { sizeOf } from './bench/client-size.ts'
import { measureTypes } from './bench/client-types.ts'
import { INSTALL_PEERS, peerModule } from './bench/peers.ts'

readArguments('npm run bench:client', {})

const CPU_GOAL = 1.25
const TYPES_GOAL = 1
const EDITOR_GOAL = 1
const DECLARATIONS_GOAL = 500_000

const ours = {
  core: `import { bearer, createClient } from 'ev-energy'; globalThis.use = [bearer, createClient]`,
  full: `import { createClient, isProblem, unwrap } from 'ev-energy'; import { clientCredentials } from 'ev-energy/auth'; globalThis.use = [createClient, isProblem, unwrap, clientCredentials]`,
}
const sizes = [
  { label: 'createClient + bearer', code: ours.core, goal: 5500 },
  { label: '+ clientCredentials, unwrap', code: ours.full, goal: 14_000 },
]
const bare = `import create from 'openapi-fetch'; globalThis.use = create`
const peers = {
  ky: `import ky from 'ky'; globalThis.use = ky`,
  axios: `import axios from 'axios'; globalThis.use = axios`,
  octokit: `import { Octokit } from 'octokit'; globalThis.use = Octokit`,
  stripe: `import Stripe from 'stripe'; globalThis.use = Stripe`,
  openai: `import OpenAI from 'openai'; globalThis.use = OpenAI`,
}

console.log('Processor time of a call, every policy on, against openapi-fetch that only sends a token')
for (const { name, ours, bare, ratio } of await measureCpu())
  print(name, 'µs', ours.toFixed(1), bare.toFixed(1), ratio, CPU_GOAL)

console.log('\nTypes that the compiler instantiates for the same calls')
const types = measureTypes()
print('program', '', String(types.ours), String(types.bare), types.ours / types.bare, TYPES_GOAL)

console.log('\nFirst completions of an editor, from cold, against ours')
const editor = await measureEditor()
const mine = editor.times.find(({ name }) => name === 'ev-energy')?.milliseconds ?? Number.NaN
for (const { name, milliseconds, ratio } of editor.times)
  if (name !== 'ev-energy') print(name, 'ms', mine.toFixed(0), milliseconds.toFixed(0), ratio, EDITOR_GOAL)
const kept = editor.declarations <= DECLARATIONS_GOAL
console.log(`schema.d.ts ${editor.declarations} B  (goal <= ${DECLARATIONS_GOAL} B: ${verdict(kept)})`)

console.log('\nSize, minified and gzipped, against others')
const reference: [string, number][] = [['openapi-fetch', (await sizeOf(bare)).gzip]]
for (const [name, code] of Object.entries(peers)) {
  if (peerModule(`${name}/package.json`) ?? peerModule(name))
    reference.push([name, (await sizeOf(code, 'peers')).gzip])
  else console.log(`${name.padEnd(28)}not installed: ${INSTALL_PEERS}`)
}
for (const { label, code, goal } of sizes) {
  const { gzip } = await sizeOf(code)
  const met = gzip <= goal
  const ratios = reference.map(([name, size]) => `${(gzip / size).toFixed(2)} × ${name} (${size} B)`)
  console.log(`${label.padEnd(28)}${gzip} B  (goal <= ${goal} B: ${verdict(met)})  = ${ratios.join(', ')}`)
}

function print(label: string, unit: string, mine: string, theirs: string, ratio: number, goal: number): void {
  const met = ratio <= goal
  const numbers = `${mine.padStart(8)} : ${theirs.padStart(8)} ${unit}`
  console.log(
    `${label.padEnd(14)}${numbers}  = ${ratio.toFixed(2)}  (goal <= ${goal.toFixed(2)}: ${verdict(met)})`,
  )
}

function verdict(met: boolean): string {
  return met ? 'met' : 'missed'
}

#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { setFlagsFromString } from 'node:v8'

/** Prism's own floor. */
const NEEDED = [24, 18] as const

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(`ev-energy-mock needs Node ${NEEDED.join('.')} or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

// A mock runs all day beside an editor, a browser and a build. Left to itself, V8 answers a burst of requests with three
// times the memory rather than tidy up more often, which costs hardly any time.
setFlagsFromString('--semi-space-growth-factor=1')
setFlagsFromString('--heap-growing-percent=20')
// The compiler in the middle takes up 15 MB. The last one makes up for it by beginning earlier, below.
setFlagsFromString('--no-maglev')

// Everything else is loaded only now: an older Node might stumble over it before it could say so.
enableCompileCache()
const { run } = await import('./run.ts')
await run(process.argv.slice(2))
// Before, it would compile what is needed for the start and never again.
setFlagsFromString('--invocation-count-for-turbofan=1000')

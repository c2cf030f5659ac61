#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

/** Prism's own floor. */
const NEEDED = [24, 18] as const

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(`ev-energy-mock needs Node ${NEEDED.join('.')} or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

// Everything else is loaded only now: an older Node might stumble over it before it could say so.
enableCompileCache()
const { run } = await import('./run.ts')
await run(process.argv.slice(2))

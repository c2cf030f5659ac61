#!/usr/bin/env node
// Nothing is imported here, and nothing written that Node 12 does not read: it could not say what it needs before it died.

/** The first that requires ES modules without a flag, and that has all that the bundle uses. */
const NEEDED = [22, 12] as const

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(`ev-energy-mock needs Node ${NEEDED.join('.')} or newer; this is ${process.versions.node}.`)
  process.exitCode = 1
} else void import('./start.ts')

export {}

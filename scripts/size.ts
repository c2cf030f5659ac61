/**
 * Prints what an application pays for the client: bundled by Rolldown for browsers, minified, gzipped; and what of the core
 * each part of it is, as docs/clients.md has it.
 *
 *   npm run size             print it
 *   npm run size -- --check  exit 1 as well where something is larger than it may become unnoticed
 */
import { readArguments } from './arguments.ts'
import { sizeOf } from './bench/client-size.ts'
import { partSizes } from './bench/part-sizes.ts'

const { values: flags } = readArguments('npm run size [-- --check]', {
  options: { check: { type: 'boolean', default: false } },
})

/** What each may weigh, in bytes of gzip: a twentieth more than today. Who goes beyond it has to say so here. */
const most: Readonly<Record<string, number>> = {
  'createClient + bearer': 6200,
  'createClient + clientCredentials': 10_300,
  'everything of ev-energy/auth': 7500,
  'everything of ev-energy': 7150,
  'hooks of ev-energy/hooks': 2200,
  'everything of ev-energy/resilience': 4750,
  'createClient + bearer + a function of ev-energy/api': 6300,
  'createClient + everything of ev-energy/query': 6750,
  'createClient + checkAnswers, before its validators': 6750,
  'everything of ev-energy/ids': 3000,
}

const entries = {
  'openapi-fetch alone': `import create from 'openapi-fetch'; globalThis.use = create`,
  'createClient + bearer': `import { bearer, createClient } from 'ev-energy'; globalThis.use = [bearer, createClient]`,
  'createClient + clientCredentials': `import { createClient } from 'ev-energy'; import { clientCredentials } from 'ev-energy/auth'; globalThis.use = [clientCredentials, createClient]`,
  'everything of ev-energy/auth': `import * as all from 'ev-energy/auth'; globalThis.use = Object.values(all)`,
  'everything of ev-energy': `import * as all from 'ev-energy'; globalThis.use = Object.values(all)`,
  'hooks of ev-energy/hooks': `import { hooks } from 'ev-energy/hooks'; globalThis.use = hooks`,
  'everything of ev-energy/resilience': `import * as all from 'ev-energy/resilience'; globalThis.use = Object.values(all)`,
  'createClient + bearer + a function of ev-energy/api': `import { bearer, createClient } from 'ev-energy'; import { listVehicles } from 'ev-energy/api/vehicles'; globalThis.use = [bearer, createClient, listVehicles]`,
  'createClient + everything of ev-energy/query': `import { createClient } from 'ev-energy'; import * as all from 'ev-energy/query'; globalThis.use = [createClient, ...Object.values(all)]`,
  'createClient + checkAnswers, before its validators': `import { createClient } from 'ev-energy'; import { checkAnswers } from 'ev-energy/validate'; globalThis.use = [createClient, checkAnswers]`,
  'ulid alone': `import { ulid } from 'ulid'; globalThis.use = ulid`,
  'everything of ev-energy/ids': `import * as all from 'ev-energy/ids'; globalThis.use = Object.values(all)`,
}

const rows = []
for (const [what, code] of Object.entries(entries)) rows.push({ what, ...(await sizeOf(code)) })
console.table(rows)
const larger = rows.filter(({ what, gzip }) => gzip > (most[what] ?? Infinity))
for (const { what, gzip } of larger)
  console.error(
    `${what}: ${gzip} B are more than ${most[what]} B. Find what grew, or allow it in scripts/size.ts.`,
  )
if (flags.check && larger.length > 0) process.exitCode = 1

const { core, parts } = await partSizes()
for (const { name, gzip } of parts) console.log(`| ${name} | ${gzip} |`)
console.log(`| all | ${core} |`)

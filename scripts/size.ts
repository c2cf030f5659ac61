/**
 * Prints what an application pays for the client: bundled by Rolldown for browsers, minified, gzipped.
 *
 *   npm run build && node scripts/size.ts
 */
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'

const entries = {
  'openapi-fetch alone': `import create from 'openapi-fetch'; globalThis.use = create`,
  'createClient + bearer': `import { bearer, createClient } from 'ev-energy'; globalThis.use = [bearer, createClient]`,
  'createClient + clientCredentials': `import { createClient } from 'ev-energy'; import { clientCredentials } from 'ev-energy/auth'; globalThis.use = [clientCredentials, createClient]`,
  'everything of ev-energy/auth': `import * as all from 'ev-energy/auth'; globalThis.use = Object.values(all)`,
  'everything of ev-energy': `import * as all from 'ev-energy'; globalThis.use = Object.values(all)`,
  'ulid alone': `import { ulid } from 'ulid'; globalThis.use = ulid`,
  'everything of ev-energy/ids': `import * as all from 'ev-energy/ids'; globalThis.use = Object.values(all)`,
}

const rows = []
for (const [what, code] of Object.entries(entries)) {
  const bundle = await rolldown({
    input: 'entry',
    platform: 'browser',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? new URL('../size-entry.js', import.meta.url).pathname : null),
        load: (id) => (id.endsWith('size-entry.js') ? code : null),
      },
    ],
  })
  const { output } = await bundle.generate({ format: 'esm', minify: true })
  const text = output[0].code
  rows.push({ what, minified: text.length, gzip: gzipSync(text, { level: 9 }).length })
}
console.table(rows)

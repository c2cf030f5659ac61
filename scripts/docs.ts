/**
 * Builds the reference as one HTML file that needs no other host: `npm run docs [-- --output FILE]`. An output whose name
 * ends in `.gz` is compressed. The mock serves it at /docs.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { readArguments } from './arguments.ts'
import type { Document } from './document.ts'
import { withCodeSamples } from './generate/code-samples.ts'
import { redocly } from './redocly.ts'

const { values } = readArguments('npm run docs [-- --output FILE]', {
  options: { output: { type: 'string', default: 'mock/dist/docs.html.gz' } },
})

// Redoc asks its vendor's host for a logo. The policy keeps the page from asking anybody for anything.
const policy =
  "default-src 'none'; script-src 'unsafe-inline' blob:; worker-src blob:; style-src 'unsafe-inline'; img-src data:; font-src data:"

/** Where a page that the mock serves can try things out, before the servers of the document. */
const OWN_SERVERS = [
  { url: '/v2', description: 'The sandbox of this mock. Remembers what is written.' },
  {
    url: '/_mock/ev.energy-api-v2',
    description: 'The examples of this mock, like the documented mock host.',
  },
]

/** Redoc's footer has its vendor's logo, from the vendor's host. */
const LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g
const OWN_LOGO = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M9 1 3 9h4l-1 6 7-9H8z" fill="gray"/></svg>',
)}`

const folder = await mkdtemp(path.join(tmpdir(), 'ev-energy-docs-'))
try {
  const document = withCodeSamples(
    JSON.parse(await readFile('generated/openapi.json', 'utf8')),
  ) as Document & {
    servers: object[]
  }
  const input = path.join(folder, 'openapi.json')
  const built = path.join(folder, 'docs.html')
  await writeFile(input, JSON.stringify({ ...document, servers: [...OWN_SERVERS, ...document.servers] }))
  const { code, stderr } = await redocly('build-docs', input, '--inlineBundle', '--output', built)
  if (code !== 0) {
    console.error(`The reference was not built.\n${stderr.trim()}`)
    process.exit(1)
  }
  const html = secured(await readFile(built, 'utf8'))
  const content = values.output.endsWith('.gz') ? gzipSync(html, { level: 9 }) : Buffer.from(html)
  await mkdir(path.dirname(values.output), { recursive: true })
  await writeFile(values.output, content)
  console.log(`wrote ${values.output} (${Math.round(content.byteLength / 1024)} KiB)`)
} finally {
  await rm(folder, { recursive: true })
}

function secured(page: string): string {
  const marked = page
    .replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace(LOGO, OWN_LOGO)
  if (!marked.includes(policy))
    throw new Error('The reference has no <head> to put the content security policy into.')
  return marked
}

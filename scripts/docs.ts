/**
 * Builds the reference as one HTML file that needs no other host: `npm run docs [-- --output FILE]`.
 * The mock serves it at /docs.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { readArguments } from './arguments.ts'
import { redocly } from './redocly.ts'

const { values } = readArguments('npm run docs [-- --output FILE]', {
  options: { output: { type: 'string', default: 'mock/dist/docs.html' } },
})

// Redoc asks its vendor's host for a logo. The policy keeps the page from asking anybody for anything.
const policy =
  "default-src 'none'; script-src 'unsafe-inline' blob:; worker-src blob:; style-src 'unsafe-inline'; img-src data:; font-src data:"

await mkdir(path.dirname(values.output), { recursive: true })
const { code, stderr } = await redocly(
  ...['build-docs', 'generated/openapi.json', '--inlineBundle', '--output', values.output],
)
if (code !== 0) {
  console.error(`The reference was not built.\n${stderr.trim()}`)
  process.exit(1)
}
const page = await readFile(values.output, 'utf8')
const secured = page.replace(
  '<head>',
  `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`,
)
if (secured === page)
  throw new Error(`${values.output} has no <head> to put the content security policy into`)
await writeFile(values.output, secured)
console.log(`wrote ${values.output} (${Math.round(secured.length / 1024)} KiB)`)

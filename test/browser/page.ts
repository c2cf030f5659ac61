import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { type OutputChunk, rolldown } from 'rolldown'
import { launch } from './chromium.ts'

/**
 * Bundles a program for browsers, from what the packages publish.
 *
 * @throws {Error} for what the bundler would only warn of, as modules that are not there in a browser
 */
export async function bundled(program: string): Promise<OutputChunk[]> {
  // Relative to where the packages can be found, as if it was a file there.
  const entry = fileURLToPath(new URL('page.js', import.meta.url))
  const complaints: string[] = []
  const build = await rolldown({
    input: entry,
    platform: 'browser',
    onLog: (_, { message }) => void complaints.push(message),
    plugins: [
      {
        name: 'page',
        resolveId: (id: string) => (id === entry ? id : null),
        load: (id: string) => (id === entry ? program : null),
      },
    ],
  })
  const { output } = await build.generate({ format: 'esm', minify: true })
  await build.close()
  if (complaints.length > 0) throw new Error(complaints.join('\n'))
  return output.filter((part) => part.type === 'chunk')
}

/** A page that runs a program. */
export interface OpenPage {
  readonly page: Page
  /** What the program threw and nobody caught. */
  readonly failures: readonly string[]
  close(): Promise<void>
}

/**
 * Opens a page of a site of its own.
 *
 * @param program that sets `window.run` once the page may be used
 * @param scripts of the site beside the program, by file name
 */
export async function openPage(
  program: string,
  scripts: Readonly<Record<string, string>> = {},
): Promise<OpenPage> {
  const chunks = await bundled(program)
  const entry = chunks.find(({ isEntry }) => isEntry)?.fileName
  const files = new Map([
    ...Object.entries(scripts),
    ...chunks.map(({ fileName, code }) => [fileName, code] as const),
  ])
  const site = createServer(({ url = '' }, response) => {
    const file = files.get(url.slice(1))
    if (file) response.setHeader('content-type', 'text/javascript').end(file)
    else
      response.setHeader('content-type', 'text/html').end(`<script type="module" src="/${entry}"></script>`)
  }).listen(0, '127.0.0.1')
  await once(site, 'listening')
  const browser = await launch()
  const close = async () => {
    await browser.close()
    site.close()
  }
  const page = await browser.newPage()
  const failures: string[] = []
  page.on('pageerror', (error) => failures.push(String(error)))
  const failed = new Promise<never>((_, reject) => page.once('pageerror', reject))
  const ready = async () => {
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`)
    await page.waitForFunction('window.run !== undefined')
  }
  try {
    await Promise.race([ready(), failed])
  } catch (error) {
    await close()
    throw error
  }
  return { page, failures, close }
}

import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expected, type Redirecting, serveRedirecting } from '../package/redirecting-server.ts'
import { executable } from './chromium.ts'
import { type OpenPage, openPage } from './page.ts'

describe.skipIf(executable === undefined)('a redirect in a browser', () => {
  let server: Redirecting
  let open: OpenPage
  beforeAll(async () => {
    server = await serveRedirecting()
    const program = await readFile(new URL('../package/redirects.js', import.meta.url), 'utf8')
    open = await openPage(`${program}\nwindow.run = run`)
  })
  afterAll(async () => {
    await open.close()
    server.close()
  })

  test('gets nothing, whatever the client sends and wherever it leads, as the browser hides where', async () => {
    expect(await open.page.evaluate(`window.run('${server.origin}')`)).toEqual(expected(() => 0, 'problem 0'))
    expect(server.leaked).toEqual([])
    expect(server.asked.length).toBeGreaterThan(50)
  })
})

import { describe, expect, test } from 'vitest'
import { createApp } from '../../../mock/src/host/app.ts'
import { LOCAL } from '../../../mock/src/http/caller.ts'
import { startedMock } from '../../mock/server.ts'

const mock = startedMock()
const HTML = { accept: 'text/html' }
const isConsole = async (answer: Response) => (await answer.text()).includes('id="console"')

describe('the console', () => {
  /** What a browser at an address gets that has asked for a host by name. */
  const open = (address: string, host: string, controlToken?: string) =>
    createApp({}, { controlToken }).answer(
      new Request(`http://${host}/`, { headers: { ...HTML, host } }),
      address,
    )

  test('allows no script and no style but its own files', async () => {
    const answer = await fetch(`${mock().url}/`, { headers: HTML })
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    const page = await answer.text()
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/)
  })

  test('is told by relative addresses, so that it works below any path', async () => {
    const page = await (await fetch(`${mock().url}/`, { headers: HTML })).text()
    const files = [...page.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file)
    expect(files.length).toBeGreaterThan(1)
    for (const file of files) {
      expect(file).toMatch(/^\.\//)
      const answer = await fetch(new URL(file, mock().url))
      expect(answer.headers.get('content-type')).toMatch(/^text\/(css|javascript)/)
    }
  })

  test.each([
    ['this machine', LOCAL, 'localhost', undefined, true],
    ['another machine', '192.0.2.7', 'localhost', undefined, false],
    ['another machine, where a token opens the control API', '192.0.2.7', 'localhost', 'x'.repeat(16), true],
    ['a name that anybody could have pointed here', LOCAL, 'example.com', undefined, false],
  ])('is for those who may use the control API: %s', async (_, address, host, token, there) => {
    expect(await isConsole(await open(address, host, token))).toBe(there)
  })

  test('leaves programs what they had: JSON', async () => {
    expect(await (await fetch(`${mock().url}/`)).json()).toHaveProperty('places')
  })

  test.each(['index.html', '..%2findex.html', 'none.js', 'a.map', '%2e%2e%2f%2e%2e%2fpackage.json'])(
    'has no file %s',
    async (name) => {
      const { status } = await fetch(`${mock().url}/assets/${name}`)
      expect([400, 404]).toContain(status)
    },
  )

  test('cannot be written to', async () => {
    expect((await fetch(`${mock().url}/assets/x.js`, { method: 'PUT' })).status).toBe(405)
  })
})

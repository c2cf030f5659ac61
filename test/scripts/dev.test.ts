import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { utimes } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const inProject = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url))

test('npm run dev starts the mock, generates when the document changes, and ends with all that it started', async () => {
  const child = spawn(process.execPath, [inProject('scripts/dev.ts'), '--no-tests', '--port', '0'], {
    cwd: inProject('.'),
  })
  const lines: string[] = []
  const waiting = new Set<() => void>()
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    for (const look of waiting) look()
  })
  const ended = once(child, 'exit')
  /** The first line after some that matches. */
  const line = (pattern: RegExp, after = 0) =>
    new Promise<string>((resolve, reject) => {
      void ended.then(() => reject(new Error(`it ended after saying:\n${lines.join('\n')}`)))
      const look = () => {
        const found = lines.slice(after).find((candidate) => pattern.test(candidate))
        if (found === undefined) return
        waiting.delete(look)
        resolve(found)
      }
      waiting.add(look)
      look()
    })
  try {
    const [, url = ''] = /(http:\/\/127\.0\.0\.1:\d+)/.exec(await line(/^mock +\| .*http:\/\/127/)) ?? []
    expect((await fetch(`${url}/v2/evse_makes`)).status).toBe(200)
    await line(/^document +\| generated\/ is up to date/)
    const before = lines.length
    await utimes(inProject('openapi/openapi.yaml'), new Date(), new Date())
    await line(/^document +\| generated\/ is up to date/, before)
    child.kill('SIGINT')
    expect(await ended).toEqual([0, null])
    await expect(fetch(url)).rejects.toThrow()
  } finally {
    // Not at once and for good: what it started would go on without it.
    child.kill('SIGTERM')
    await ended
  }
  // It makes all that is generated, twice, and builds the console beside it.
}, 120_000)

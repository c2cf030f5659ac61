import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Mock, startMock } from 'ev-energy-mock'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

let folder: string
let state: string
let other: Mock
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ev-energy-failed-start-'))
  state = join(folder, 'state.json')
  other = await startMock({ port: 0, quiet: true })
})
afterEach(async () => {
  vi.restoreAllMocks()
  await other.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What keeps a mock from starting, and what is said about it. */
const FAILURES: readonly (readonly [string, () => Parameters<typeof startMock>[0], RegExp])[] = [
  ['its port is in use', () => ({ port: other.port }), /^Port \d+ of 127\.0\.0\.1 is in use/],
  [
    'its address is not one of this machine',
    () => ({ host: '203.0.113.7' }),
    /is not an address of this machine/,
  ],
  ['its host has no address', () => ({ host: 'no such host' }), /^Cannot listen on no such host/],
  ['its port is none', () => ({ port: 70_000 }), /port/i],
  ['its state file is damaged', () => ({ state: broken() }), /broken\.json is damaged/],
]

function broken(): string {
  const path = join(folder, 'broken.json')
  writeFileSync(path, '{')
  return path
}

describe('a mock that cannot start because', () => {
  it.each(FAILURES)(
    '%s gives back its state file and leaves nothing running',
    async (_, options, message) => {
      const webhooks = [{ url: 'http://127.0.0.1:9/hook' }]
      const first = await startMock({ port: 0, quiet: true, state, webhooks })
      await fetch(`${first.url}/v2/vehicles`, { headers: { authorization: 'Bearer any' } })
      await first.close()
      const kept = readFileSync(state, 'utf8')
      const [begun, ended] = [vi.spyOn(globalThis, 'setInterval'), vi.spyOn(globalThis, 'clearInterval')]

      await expect(startMock({ port: 0, quiet: true, state, webhooks, ...options() })).rejects.toThrow(
        message,
      )
      const timers = begun.mock.results.map(({ value }) => value)
      expect(timers.length).toBeGreaterThan(0)
      expect(ended.mock.calls.map(([timer]) => timer)).toEqual(expect.arrayContaining(timers))
      expect(readdirSync(folder).filter((name) => name !== 'broken.json')).toEqual(['state.json'])
      expect(readFileSync(state, 'utf8')).toBe(kept)

      const next = await startMock({ port: 0, quiet: true, state })
      expect(existsSync(`${state}.lock`)).toBe(true)
      await next.close()
    },
  )
})

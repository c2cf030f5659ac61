import { type Mock, startMock } from 'ev-energy-mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { executable } from './chromium.ts'
import { type OpenPage, openPage } from './page.ts'

/** The program that runs in the page: uploads a file, then one that it gives up. */
const program = `
import { bearer, createClient } from 'ev-energy'
import { uploadEvidence } from 'ev-energy/resilience'
window.run = async (baseUrl) => {
  const ev = createClient({ baseUrl, auth: bearer('any') })
  const file = new File([new Uint8Array(2_000_000)], 'invoice.pdf', { type: 'application/pdf' })
  const told = []
  const { id } = await uploadEvidence(ev, file, { onProgress: (sent, total) => told.push(sent / total) })
  const abort = new AbortController()
  const onProgress = () => abort.abort(new Error('the user left'))
  const left = await uploadEvidence(ev, file, { onProgress, signal: abort.signal }).catch((error) => error.message)
  return { id, told, left }
}`

describe.skipIf(executable === undefined)('an upload from a page', () => {
  let mock: Mock
  let open: OpenPage
  beforeAll(async () => {
    mock = await startMock({ port: 0, quiet: true })
    open = await openPage(program)
  })
  afterAll(async () => {
    await open.close()
    await mock.close()
  })

  test('tells how far it got, and ends with its signal', async () => {
    const { id, told, left } = await open.page.evaluate(
      (baseUrl) =>
        (
          window as unknown as { run(url: string): Promise<{ id: string; told: number[]; left: string }> }
        ).run(baseUrl),
      `${mock.url}/v2`,
    )
    expect(id).toMatch(/^rbef/)
    expect(told.at(-1)).toBe(1)
    expect(left).toBe('the user left')
  })
})

import { createMock } from 'ev-energy-mock'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import Page from '../../examples/next/page.tsx'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

test('the Next.js example renders on the server, and its cache options reach fetch', async () => {
  const mock = createMock()
  const sent: (RequestInit | undefined)[] = []
  vi.stubEnv('EV_ENERGY_TOKEN', 'any')
  vi.stubGlobal('fetch', (url: string, init?: RequestInit) => {
    sent.push(init)
    return mock.fetch(url, init)
  })
  expect(renderToStaticMarkup(await Page())).toMatch(/^<ul><li>.+: [A-Z_]+<\/li>/)
  expect(sent).toEqual([
    expect.objectContaining({ cache: 'force-cache', next: { revalidate: 60, tags: ['evses'] } }),
  ])
  // The patched fetch of Next.js deduplicates only what comes without a signal.
  expect(sent[0]).not.toHaveProperty('signal')
})

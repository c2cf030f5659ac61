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
  const sent: [Request, unknown][] = []
  vi.stubEnv('EV_ENERGY_TOKEN', 'any')
  vi.stubGlobal('fetch', (request: Request, init: unknown) => {
    sent.push([request, init])
    return mock.fetch(request)
  })
  expect(renderToStaticMarkup(await Page())).toMatch(/^<ul><li>.+: [A-Z_]+<\/li>/)
  // The patched fetch of Next.js reads both from the request, and deduplicates only what comes without a signal.
  const request = { cache: 'force-cache', next: { revalidate: 60, tags: ['evses'] } }
  expect(sent).toEqual([[expect.objectContaining(request), undefined]])
})

// @vitest-environment happy-dom
import { createMock } from 'ev-energy-mock'
import { createElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { App, queryClient } from '../../examples/react/evses.tsx'

const mock = createMock()
let root: Root
let sent: Request[]

beforeEach(() => {
  sent = []
  sessionStorage.setItem('access_token', 'any')
  const container = document.createElement('main')
  document.body.replaceChildren(container)
  root = createRoot(container)
})
afterEach(() => {
  root.unmount()
  queryClient.clear()
  vi.unstubAllGlobals()
})

function show(answer: (request: Request) => Promise<Response>) {
  vi.stubGlobal('fetch', (request: Request) => {
    sent.push(request)
    return answer(request)
  })
  root.render(createElement(App))
}

/** The mock answers with the examples of the document, in which nothing is expanded. */
async function expanding(request: Request): Promise<Response> {
  const answer = await mock.fetch(request)
  if (!request.url.includes('expand=model.make')) return answer
  return Response.json({ ...(await answer.json()), model: { make: { name: 'Wallbox' } } })
}

/** What the page says in the end; a failure shows what it said instead. */
const says = (text: string) =>
  vi.waitFor(() => expect(document.body.textContent).toContain(text), { timeout: 10_000 })

/** Presses a button as soon as there is one. */
const press = async (selector: string) => {
  const find = () => document.querySelector<HTMLElement>(selector)
  await vi.waitFor(() => expect(find(), document.body.innerHTML).not.toBeNull(), { timeout: 10_000 })
  find()?.click()
}

const refusal = { title: 'Not allowed', status: 403, detail: 'Ask for another scope.' }

test('the React example shows a problem', async () => {
  show(async () => Response.json(refusal, { status: 403 }))
  await says('Not allowed Ask for another scope.')
  expect(sent[0]?.headers.get('authorization')).toBe('Bearer any')
})

test('the React example shows EVSEs, one of them in detail, and reconnects it', async () => {
  show(expanding)
  await press('li button')
  await says('Wallbox')
  await press('section button')
  await says('Reconnected')
  expect(sent.map(({ method, url }) => [method, new URL(url).pathname])).toEqual([
    ['GET', '/v2/evses'],
    ['GET', expect.stringMatching(/^\/v2\/evses\/evse\w+$/)],
    ['POST', expect.stringMatching(/^\/v2\/evses\/evse\w+\/reconnect$/)],
  ])
})

test('the React example says why an EVSE cannot be reconnected', async () => {
  show(async (request) =>
    request.method === 'POST' ? Response.json(refusal, { status: 403 }) : expanding(request),
  )
  await press('li button')
  await says('Wallbox')
  await press('section button')
  await says('ReconnectAsk for another scope.')
})

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { operationOf, sandbox } from './api.ts'
import { application } from './application.ts'

const document = readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8')
const API = 'https://api.ev.energy/v2'

/** Addresses in the document's examples that an operation reads. */
const addresses = [
  ...new Set(
    [...document.matchAll(/"(https:\/\/api\.ev\.energy\/v2\/[^"\s\\]*)"/g)].map(([, url]) => url as string),
  ),
]
  .map((url) => url.slice(API.length))
  .filter((path) => !path.startsWith('/problems/') && isRead(path))

function isRead(path: string): boolean {
  try {
    return operationOf('GET', path) !== undefined
  } catch {
    return false
  }
}

/** They name an application of somebody else, or none. */
const FOREIGN = /client_id=your_client_id|^\/inverter_onboarding\?(?!.*client_id)/

it('the document shows many addresses', () => {
  expect(addresses.length).toBeGreaterThan(150)
})

it.each(addresses.filter((path) => !FOREIGN.test(path)))('%s is shown there, and exists', async (path) => {
  const api = sandbox({ rateLimit: false })
  const { status, body } = await api.get(path, await application(api))
  expect(status, JSON.stringify(body)).toBeLessThan(400)
})

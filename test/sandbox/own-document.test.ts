import { expect, test } from 'vitest'
import { createMock } from '../../mock/src/host/index.ts'

const ok = {
  200: {
    description: 'The cable.',
    content: { 'application/json': { schema: {}, examples: { one: { value: { name: 'Type 2' } } } } },
  },
}

const document = {
  openapi: '3.1.0',
  info: { title: 'Cables', version: '1' },
  security: [{ oauth2: ['cable:read'] }],
  components: {
    securitySchemes: {
      oauth2: {
        type: 'oauth2',
        flows: { clientCredentials: { tokenUrl: '/o/token/', scopes: { 'cable:read': 'Read cables' } } },
      },
    },
  },
  paths: {
    '/charge_cables': {
      get: { responses: ok },
      post: {
        security: [{ oauth2: ['cable:write'] }],
        parameters: [
          { name: 'EvEnergy-User', in: 'header', 'x-required-for': 'client_credentials', schema: {} },
        ],
        responses: ok,
      },
    },
    '/vehicles': { get: { security: [], responses: ok } },
  },
}

const BASE = 'https://api.ev.energy'

/** A mock of the document, and a token of its application with some scopes. */
async function cables(scope: string) {
  const { fetch } = createMock({ quiet: true, auth: 'strict', document })
  const answer = await fetch(`${BASE}/o/token/`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'sandbox-cc-id',
      client_secret: 'sandbox-cc-secret',
      scope,
    }),
  })
  const { access_token } = (await answer.json()) as { access_token: string }
  return {
    fetch,
    ask: (path: string, init: RequestInit = {}) =>
      fetch(`${BASE}/v2${path}`, { ...init, headers: { authorization: `Bearer ${access_token}` } }),
  }
}

test("a document of one's own decides which scopes there are, and which an operation needs", async () => {
  const { ask } = await cables('cable:read')
  expect((await ask('/charge_cables')).status).toBe(200)
  const refused = await ask('/charge_cables', { method: 'POST' })
  expect(refused.status).toBe(403)
  expect(await refused.text()).toContain('cable:write')
})

test("a document of one's own decides which operations need no token, whatever the API's says", async () => {
  const { fetch } = await cables('cable:read')
  expect((await fetch(`${BASE}/v2/vehicles`)).status).not.toBe(401)
  expect((await fetch(`${BASE}/v2/charge_cables`)).status).toBe(401)
})

test("a document of one's own decides which operations act for a user", async () => {
  const { ask } = await cables('cable:write')
  const refused = await ask('/charge_cables', { method: 'POST' })
  expect(refused.status).toBe(400)
  expect(await refused.text()).toContain('EvEnergy-User')
})

test("a document of one's own decides for which operations faults can be set", async () => {
  const { fetch, ask } = await cables('cable:read')
  const set = (operation: string) =>
    fetch(`${BASE}/_control/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ operation, status: 503 }),
    })
  expect((await set('GET /charge_cables')).status).toBe(201)
  expect((await set('GET /evses')).status).toBe(422)
  expect((await ask('/charge_cables')).status).toBe(503)
})

import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { scopesModule } from '../../scripts/generate/scopes.ts'
import { type OperationName, requiredScopes } from '../../src/scopes.ts'

const names = Object.keys(operations) as OperationName[]

describe('requiredScopes', () => {
  it('gives the scopes of all operations, sorted, each once', () => {
    expect(requiredScopes(['PATCH /vehicles/{vehicle_id}', 'GET /evses', 'GET /evses/{evse_id}'])).toEqual([
      'evse:read',
      'vehicle:write',
    ])
    expect(requiredScopes(['GET /tariffs/{tariff_id}/prices'])).toEqual(['tariff:prices:read', 'tariff:read'])
  })

  it('gives none for no operation and for those that need none', () => {
    expect(requiredScopes([])).toEqual([])
    expect(requiredScopes(['GET /', 'GET /notifications'])).toEqual([])
  })

  it('agrees with the table of operations on every one of them', () => {
    expect(names.length).toBeGreaterThan(200)
    for (const name of names) expect(requiredScopes([name])).toEqual(operations[name].scopes)
  })

  it.each(['GET /evse', 'get /evses', '/evses', 'toString', '__proto__', ''])('refuses "%s"', (name) => {
    expect(() => requiredScopes(['GET /evses', name as OperationName])).toThrow(
      `requiredScopes(): "${name}" is not an operation`,
    )
  })
})

it('the table lists every operation, with its scopes sorted and each once', () => {
  const operation = (security?: Record<string, string[]>[]) => ({
    operationId: 'any',
    ...(security && { security }),
  })
  const text = scopesModule({
    paths: {
      '/evses': {
        get: operation([{ oauth2: ['evse:read', 'debug:read'] }, { oauth2: ['evse:read'] }]),
        post: operation([{ oauth2: [] }]),
      },
      '/': { get: operation() },
    },
  })
  expect(text.slice(text.indexOf('export'))).toBe(
    `export const scopes = {
  "GET /evses": ["debug:read","evse:read"],
  "POST /evses": [],
  "GET /": [],
} as const satisfies Record<string, readonly string[]>
`,
  )
})

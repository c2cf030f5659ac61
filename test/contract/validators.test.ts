import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { prismViolations } from '../../mock/src/examples/validate.ts'
import { api as bodies } from '../../mock/src/generated/body-validators.js'
import { api } from '../../mock/src/generated/documents.js'
import { api as parameters } from '../../mock/src/generated/parameter-validators.js'
import { ownDocument } from '../../mock/src/host/own-document.ts'
import { readBody } from '../../mock/src/http/body.ts'
import type { DeclaredMethod } from '../../mock/src/http/document.ts'
import { checkUrl, parseQuery } from '../../mock/src/http/location.ts'
import { createMatcher, withoutTrailingSlash } from '../../mock/src/http/match.ts'
import { type Operation, operationOf } from '../../mock/src/http/operation.ts'
import { Rejection } from '../../mock/src/http/problem.ts'
import type { RequestParts } from '../../mock/src/http/request-parts.ts'
import { compiledValidator } from '../../mock/src/http/validation/compiled.ts'
import { type Validator, validate } from '../../mock/src/http/validation/validate.ts'
import { calls, document } from '../../scripts/contract.ts'
import { attemptOf } from '../../scripts/fuzz/attempts.ts'

const EACH = 50
const ORIGIN = 'https://api.ev.energy/v2'
const compiled = compiledValidator(parameters, bodies)
const match = createMatcher(api)

/** What the validators may disagree about, and why that is right. */
const REASONS: Readonly<Record<string, (text: string) => boolean>> = {
  // Prism's check of date-time takes an offset of 24 hours, which RFC 3339 does not have.
  'an offset of a day': (text) => /[+-]24(:?00)?\b/.test(text),
}

/** What is wrong, by field; undefined where nothing is. */
async function faults(
  operation: Operation,
  parts: RequestParts,
  validator: Validator,
): Promise<Record<string, string[]> | undefined> {
  try {
    await validate(operation, parts, validator)
    return undefined
  } catch (error) {
    if (!(error instanceof Rejection)) throw error
    const { field_errors } = JSON.parse(error.answer.body ?? '{}')
    for (const messages of Object.values<string[]>(field_errors)) messages.sort()
    return field_errors
  }
}

function isReadable(url: URL): boolean {
  try {
    checkUrl(url)
    return true
  } catch {
    return false
  }
}

test('the compiled validators and Prism take and refuse the same requests, in the same words', async () => {
  let [taken, refused] = [0, 0]
  const explained: Record<string, number> = {}
  for (const call of calls()) {
    const own = operationOf(api, call.path, call.method as DeclaredMethod)
    const prisms = operationOf(ownDocument(), call.path, call.method as DeclaredMethod)
    for (const { url, init } of fc.sample(attemptOf(call, document), { numRuns: EACH, seed: 20_261_127 })) {
      const request = new Request(ORIGIN + url, init)
      const target = new URL(request.url)
      const body = await readBody(request, own, 20_000_000).catch(() => null)
      // What cannot be read is refused before anybody validates it.
      if (body === null || !isReadable(target)) continue
      const path = withoutTrailingSlash(target.pathname.slice('/v2'.length)) || '/'
      // With another path it may be a request for another operation, or for none.
      if (match(path)?.get(request.method)?.() !== own) continue
      const query = parseQuery(target)
      const parts = { path, query, headers: request.headers, body }
      const [one, other] = await Promise.all([
        faults(own, parts, compiled),
        faults(prisms, parts, prismViolations),
      ])
      if (one) refused++
      else taken++
      if (isDeepStrictEqual(one, other)) continue
      const text = decodeURIComponent(url) + String(init.body ?? '')
      const reason = Object.keys(REASONS).find((name) => REASONS[name]?.(text))
      expect(
        reason,
        `${call.name} ${text}: ${JSON.stringify(one)} and ${JSON.stringify(other)}`,
      ).toBeDefined()
      explained[reason ?? ''] = (explained[reason ?? ''] ?? 0) + 1
    }
  }
  expect(taken).toBeGreaterThan(1000)
  expect(refused).toBeGreaterThan(1000)
  expect(taken + refused).toBeGreaterThan(8000)
  console.log({ taken, refused, explained })
}, 60_000)

test('they differ over an offset of 24 hours, which RFC 3339 does not have and Prism takes', async () => {
  const parts = {
    path: '/charging_sub_sessions',
    query: { start__gt: '2024-04-17T09:39:45+24:00' },
    headers: new Headers(),
    body: undefined,
  }
  const of = (document: typeof api) => operationOf(document, '/charging_sub_sessions', 'get')
  expect(await faults(of(ownDocument()), parts, prismViolations)).toBeUndefined()
  expect(await faults(of(api), parts, compiled)).toEqual({ start__gt: [expect.stringContaining('RFC 3339')] })
})

import fc from 'fast-check'
import type { Answer } from './asking.ts'
import { hostile, mostly, someOf, textOf } from './hostile.ts'
import { faultsOf, notAProblem, parsed } from './judge.ts'
import type { Shot } from './shot.ts'

const text = hostile.map(textOf)
const paths = fc.constantFrom(
  '/o/token',
  '/o/token/',
  '/o/authorize/',
  '/o/revoke_token/',
  '/o/revoke_token',
  '/o/x',
)
const methods = mostly('POST', fc.constantFrom('GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'), 4)
const BASIC = `Basic ${btoa('sandbox-cc-id:sandbox-cc-secret')}`

/** Members of a form or a query, each of which may be missing, odd or there twice. */
const parameters = fc
  .record({
    grant_type: mostly(
      'client_credentials',
      fc.oneof(fc.constantFrom('authorization_code', 'refresh_token', 'password'), text),
    ),
    response_type: mostly('code', text),
    client_id: mostly('sandbox-cc-id', text),
    client_secret: mostly('sandbox-cc-secret', text),
    redirect_uri: mostly('http://localhost/done', text),
    scope: mostly('vehicle:read', text),
    state: mostly('state', text),
    code: text,
    code_challenge: text,
    code_challenge_method: mostly('S256', text),
    code_verifier: text,
    refresh_token: text,
    token: text,
    login: text,
    user: mostly('user01HN2NJ9NMRZBXT1H6FT9N7735', text),
    decision: mostly('allow', text),
    email: text,
  })
  .chain(someOf)

/** Requests to the authorization server. */
export const oauthShots: fc.Arbitrary<Shot> = fc
  .record({
    path: paths,
    method: methods,
    parameters,
    authorization: mostly('', fc.oneof(fc.constant(BASIC), text.filter(isHeader)), 2),
    type: mostly('application/x-www-form-urlencoded', fc.constantFrom('application/json', 'text/plain', '')),
    raw: mostly<string | null>(null, text, 12),
  })
  .map(({ path, method, parameters, authorization, type, raw }) => ({
    async fire({ ask }) {
      const bodiless = method === 'GET' || method === 'HEAD'
      const form = new URLSearchParams(parameters).toString()
      const answer = await ask(bodiless ? `${path}?${form}` : path, {
        method,
        headers: {
          ...(authorization !== '' && { authorization }),
          ...(type !== '' && { 'content-type': type }),
        },
        ...(!bodiless && { body: raw ?? form }),
      })
      return answer === undefined ? [] : [...faultsOf(answer, method), ...judged(path, method, answer)]
    },
  }))

function isHeader(value: string): boolean {
  return /^[\x20-\x7e]*$/.test(value)
}

/** RFC 6749, sections 4.1.2, 5.1 and 5.2. */
function judged(path: string, method: string, answer: Answer): string[] {
  const { status, headers, text: body } = answer
  if (status === 404 || status === 405) return notAProblem(answer, method)
  if (method === 'OPTIONS' || method === 'HEAD') return []
  if (path === '/o/authorize/') {
    const isPage = headers.get('content-type')?.startsWith('text/html')
    return isPage || status === 302 || status === 303 || status === 413
      ? []
      : [`authorize answers ${status} without a page`]
  }
  const faults = headers.get('cache-control')?.includes('no-store') ? [] : ['may be stored']
  const value = parsed(body) as Record<string, unknown> | undefined
  if (status >= 400)
    return typeof value?.error === 'string' ? faults : [...faults, `${status} without an error`]
  if (path === '/o/revoke_token/') return faults
  return typeof value?.access_token === 'string' ? faults : [...faults, `${status} without a token`]
}

import fc from 'fast-check'
import type { Contract } from '../contract-of.ts'
import type { Answer } from './asking.ts'
import { type Attempt, attemptOf } from './attempts.ts'
import { mostly } from './hostile.ts'
import { faultsOf, notAProblem } from './judge.ts'
import type { Shot } from './shot.ts'

/** Headers that change what is answered, or that are wrong. */
const oddHeaders = fc.oneof(
  { weight: 8, arbitrary: fc.constant({}) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Record<string, string>>(
      { Prefer: 'code=404' },
      { Prefer: 'code=200, dynamic=true' },
      { Prefer: 'dynamic=true, seed=8' },
      { Prefer: 'code=999' },
      { Prefer: 'example=nothing' },
      { 'EvEnergy-Version': '3' },
      { 'EvEnergy-Version': 'two' },
      { Accept: 'text/html' },
      { Accept: 'application/xml' },
      { Accept: 'text/event-stream' },
      { 'Content-Type': 'text/plain' },
      { 'Content-Encoding': 'br' },
      { Authorization: 'Basic x' },
      { Authorization: '' },
      { Origin: 'https://app.example' },
      { Host: 'app.example' },
      { 'Accept-Language': 'de-DE;q=x,,*' },
      { 'If-None-Match': '*' },
      { 'EvEnergy-User': 'nobody' },
    ),
  },
)
const METHODS = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'POST', 'PATCH'] as const

/** Requests to every operation of a document. */
export function apiShots(base: string, { calls, document, findings }: Contract): fc.Arbitrary<Shot> {
  const operations = calls()
  const byName = new Map(operations.map((call) => [call.name, call]))
  return fc
    .tuple(
      fc.constantFrom(...operations).chain((call) => attemptOf(call, document)),
      oddHeaders,
      mostly<string | null>(null, fc.constantFrom(...METHODS), 12),
    )
    .map(([attempt, odd, other]) => ({
      async fire({ ask, mock }) {
        const method = other ?? attempt.init.method ?? 'GET'
        const answer = await ask(base + attempt.url, initOf(attempt, odd, method))
        // A fault on purpose would be taken for one of the mock.
        mock.faults.clear()
        return answer === undefined ? [] : judged(attempt, method, answer)
      },
    }))

  async function judged(attempt: Attempt, method: string, answer: Answer): Promise<string[]> {
    const always = faultsOf(answer, method)
    const path = pathAsked(attempt)
    const asked = byName.get(`${method} ${path}`)
    const { status, headers } = answer
    if (asked === undefined) return [...always, ...undeclared(method, byName.has(`GET ${path}`), answer)]
    // To a browser that begins an onboarding the mock shows its problems as pages, which the API's document has not.
    const isPage = path.endsWith('_onboarding') && headers.get('content-type')?.startsWith('text/html')
    if (isPage) return always
    // A path may have become one that the document knows nothing of.
    const isKnown = status !== 404 || asked.responses.some(([code]) => code === '404')
    if (!isKnown || status === 405) return [...always, ...notAProblem(answer, method)]
    return [...always, ...(await findings(asked, answer.response()))]
  }
}

/** The template of what was asked for: an id of no or one dot leads to the collection (RFC 3986, 5.2.4). */
function pathAsked({ call, url }: Attempt): string {
  const [path = ''] = url.split('?')
  return /\/\.?$/.test(path) ? call.path.replace(/\/\{\w+\}$/, '') : call.path
}

/** What is wrong with an answer to a method that the document does not have at a path. */
function undeclared(method: string, hasGet: boolean, answer: Answer): string[] {
  const { status } = answer
  if (method === 'OPTIONS') return status === 204 || status >= 400 ? [] : [`OPTIONS is answered ${status}`]
  if (method === 'HEAD' && hasGet) return []
  return status >= 400
    ? notAProblem(answer, method)
    : [`${method}, which is not there, is answered ${status}`]
}

function initOf({ init }: Attempt, odd: Readonly<Record<string, string>>, method: string): RequestInit {
  const headers = new Headers(init.headers)
  for (const [name, value] of Object.entries(odd)) headers.set(name, value)
  const { body, ...others } = init
  const bodiless = method === 'GET' || method === 'HEAD'
  return { ...others, method, headers, ...(body != null && !bodiless && { body }) }
}

/** Whether a request asks for a failure, where that is to be had. */
export const expectsFailure = ({ headers, url }: Request) =>
  url.includes('/_mock/') && /code=/.test(headers.get('prefer') ?? '')

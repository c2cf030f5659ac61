import { createMock } from 'ev-energy-mock'
import fc from 'fast-check'
import { type Call, calls, findings } from '../contract.ts'
import { type Attempt, attemptOf } from './attempts.ts'

/** What a fuzz came to. */
export interface Outcome {
  readonly requests: number
  /** Requests by the class of their status, as in `2xx`. */
  readonly classes: Readonly<Record<string, number>>
  /** Longest time from a request to the end of its answer, in milliseconds. */
  readonly slowest: number
  /** A line for each answer that broke the document, failed or was late: what was wrong, and the request as curl. */
  readonly faults: readonly string[]
}

export interface FuzzOptions {
  readonly requests: number
  /** The same seed sends the same requests. */
  readonly seed: number
  /** Told now and then how many were sent. */
  onProgress?(sent: number): void
}

const ORIGIN = 'http://127.0.0.1:4010'
const FACES = ['/v2', '/_mock/ev.energy-api-v2'] as const
/** Longest that an answer may take, in milliseconds: nothing else is going on here. */
const LATE = 1000
const BATCH = 100
/** Requests after which the world begins anew, so that it stays as large as that of a day's work. */
const LIFE = 5000
const MOST_FAULTS = 50

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
      { 'Content-Type': 'text/plain' },
      { 'Content-Encoding': 'br' },
      { Authorization: 'Basic x' },
      { Authorization: '' },
      { 'Accept-Language': 'de-DE;q=x,,*' },
      { 'If-None-Match': '*' },
      { 'EvEnergy-User': 'nobody' },
    ),
  },
)
const methods = fc.constantFrom('GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'POST', 'PATCH')

interface Shot extends Attempt {
  readonly face: (typeof FACES)[number]
  readonly odd: Readonly<Record<string, string>>
  /** Instead of the operation's own. */
  readonly method: string | null
}

/** Sends random requests to every operation of both faces, and holds each answer against the document. */
export async function fuzz({ requests, seed, onProgress }: FuzzOptions): Promise<Outcome> {
  const mock = createMock({ quiet: true, rateLimit: false })
  const operations = calls()
  const shots: fc.Arbitrary<Shot> = fc
    .tuple(
      fc.constantFrom(...operations).chain(attemptOf),
      fc.constantFrom(...FACES),
      oddHeaders,
      fc.option(methods, { freq: 12 }),
    )
    .map(([attempt, face, odd, method]) => ({ ...attempt, face, odd, method }))
  const classes: Record<string, number> = {}
  const faults: string[] = []
  let slowest = 0
  let sent = 0
  for (let batch = 0; sent < requests && faults.length < MOST_FAULTS; batch++) {
    const numRuns = Math.min(BATCH, requests - sent)
    for (const shot of fc.sample(shots, { numRuns, seed: seed + batch })) {
      const { status, duration, wrong } = await fire(shot)
      const name = `${Math.trunc(status / 100)}xx`
      classes[name] = (classes[name] ?? 0) + 1
      slowest = Math.max(slowest, duration)
      if (wrong.length > 0) faults.push(`${wrong.join('; ')}\n  ${curlOf(shot)}`)
      if (++sent % LIFE === 0) mock.reset()
    }
    onProgress?.(sent)
  }
  return { requests: sent, classes, slowest, faults }

  async function fire(shot: Shot): Promise<{ status: number; duration: number; wrong: string[] }> {
    const { call, face, url } = shot
    const begin = performance.now()
    let response: Response
    try {
      response = await mock.fetch(ORIGIN + face + url, requestOf(shot))
    } catch (error) {
      // Fetch itself refuses to send some: that is the client's affair.
      if (error instanceof TypeError) return { status: 0, duration: 0, wrong: [] }
      return { status: 0, duration: 0, wrong: [`rejects with ${error}`] }
    }
    const wrong = await wrongWith(call, shot, response)
    const duration = performance.now() - begin
    if (response.status >= 500 && !/code=/.test(shot.odd.Prefer ?? ''))
      wrong.push(`status ${response.status}`)
    if (duration > LATE) wrong.push(`late by ${Math.round(duration - LATE)} ms`)
    return { status: response.status, duration, wrong }
  }
}

/** What an answer has that the document does not; what no operation is for, the document knows nothing of. */
async function wrongWith(call: Call, { method }: Shot, response: Response): Promise<string[]> {
  const isOwn = method === null || method === call.request.init.method
  // To a browser that begins an onboarding the mock shows its problems as pages, which the API's document has not.
  const isPage =
    call.path.endsWith('_onboarding') && response.headers.get('content-type')?.startsWith('text/html')
  if (isOwn && !isPage && ![404, 405].includes(response.status)) return findings(call, response)
  await response.text()
  return []
}

function requestOf({ init, odd, method }: Shot): RequestInit {
  const headers = new Headers(init.headers)
  for (const [name, value] of Object.entries(odd)) headers.set(name, value)
  const { body, ...others } = init
  const verb = method ?? init.method ?? 'GET'
  const bodiless = verb === 'GET' || verb === 'HEAD'
  return { ...others, method: verb, headers, ...(body != null && !bodiless && { body }) }
}

function curlOf(shot: Shot): string {
  const { method, headers, body } = requestOf(shot)
  const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`
  const lines = [...new Headers(headers)].map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`)
  const data = typeof body === 'string' ? `--data-binary ${quoted(body)}` : ''
  return `curl -i -X ${method} ${lines.join(' ')} ${data} ${quoted(ORIGIN + shot.face + shot.url)}`
}

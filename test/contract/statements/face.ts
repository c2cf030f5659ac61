import { createMock } from 'ev-energy-mock'
import { expect } from 'vitest'
import { type Answer, sandbox } from '../../sandbox/api.ts'

/** A face of the mock. Every answer of it is held against the document. */
export type Face = ReturnType<typeof sandbox>
export type OnFace = (face: Face) => void | Promise<void>

export const faces = {
  v2: () => sandbox(),
  _mock() {
    const mock = createMock({ quiet: true })
    return sandbox(
      {},
      {},
      {
        ...mock,
        fetch: (url, init) => mock.fetch(String(url).replace('/v2', '/_mock/ev.energy-api-v2'), init),
      },
    )
  },
} as const

export const onBoth = (check: OnFace) => ({ v2: check, _mock: check })

type Headers = Record<string, string>

/** Sends what an operation's name begins with: `GET /evses` goes to a path as a `GET`. */
export function send(face: Face, name: string, path: string, headers: Headers = {}, body?: unknown) {
  if (name.startsWith('POST')) return face.post(path, body, headers)
  return name.startsWith('DELETE') ? face.delete(path, headers) : face.get(path, headers)
}

export const answers =
  (status: number, name: string, path: string, headers?: Headers, body?: unknown): OnFace =>
  async (face) => {
    const answer = await send(face, name, path, headers, body)
    expect(answer.status, JSON.stringify(answer.body)).toBe(status)
  }

/** The only one, or the first of those in a list. */
export async function one(face: Face, path: string): Promise<Answer['body']> {
  const { status, body } = await face.get(path)
  expect(status, JSON.stringify(body)).toBe(200)
  return Array.isArray(body) ? body[0] : body
}

export const leads =
  (path: string): OnFace =>
  async (face) => {
    const { status, headers, body } = await face.get(path)
    expect([status, body]).toEqual([302, undefined])
    expect(URL.canParse(headers.get('location') ?? '')).toBe(true)
  }

/** A refusal with a problem of this type. */
export const refuses =
  (status: number, slug: string, name: string, path: string, headers: Headers = {}, sent?: unknown): OnFace =>
  async (face) => {
    const answer = await send(face, name, path, headers, sent)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json'])
    expect(answer.body.type).toBe(`https://api.ev.energy/v2/problems/${slug}/`)
  }

/** Asks for an example by its name, for what only the state of a sandbox could bring about. */
export const preferring = (example: string) => ({ Prefer: example })

/** A request without any token. */
export const anonymous = { authorization: '' }

/** A URL of an answer as a path below the base URL, whatever host it names. */
export const below = (url: string) => {
  const { pathname, search } = new URL(url)
  return pathname.replace(/^\/v2/, '') + search
}

export async function control(face: Face, path: string, body?: object): Promise<Answer['body']> {
  const response = await face.mock.fetch(`https://sandbox.test/_control${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  })
  expect(response.ok, path).toBe(true)
  return response.json()
}

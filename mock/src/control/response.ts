import type { Answer } from '../http/answer.ts'
import { API_BASE } from '../http/faces.ts'
import type { ControlledSandbox } from './controlled-sandbox.ts'
import { type ControlAccess, isOwnOrigin } from './origin.ts'

/** An answer of the control API, as opposed to one of the API: there is no version, no limit, and nothing to cache. */
export function controlResponse(answer: Answer): Response {
  return new Response(answer.body ?? null, { status: answer.status, headers: answer.headers })
}

/** Lets pages of this machine read a response, and no other pages. */
export function share(response: Response, request: Request, access: ControlAccess): Response {
  const { headers } = response
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.append('Vary', 'Origin')
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
  const origin = request.headers.get('origin')
  if (origin !== null && isOwnOrigin(origin, access)) headers.set('Access-Control-Allow-Origin', origin)
  return response
}

export function json(status: number, value: unknown): Answer {
  return { status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(value) }
}

/** Where something of a sandbox is, below the origin of the server. */
export function below({ mount }: Pick<ControlledSandbox, 'mount'>, path: string): string {
  return mount + API_BASE + path
}

export const done: Answer = { status: 204, headers: {} }

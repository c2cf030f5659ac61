import createClient, { type Middleware } from 'openapi-fetch'
import type { components, paths } from './generated/control.ts'
import { at } from './place.ts'

export type Schemas = components['schemas']
export type Problem = Schemas['Problem']

/** Where the browser keeps the token that other machines need, for as long as the tab is open. */
const TOKEN = 'control-token'

export const keepToken = (token: string): void => sessionStorage.setItem(TOKEN, token)

const withToken: Middleware = {
  onRequest({ request }) {
    const token = sessionStorage.getItem(TOKEN)
    if (token !== null) request.headers.set('Authorization', `Bearer ${token}`)
  },
}

/** The control API of the mock. */
export const control = createClient<paths>({ baseUrl: at('_control') })
control.use(withToken)

/** Why something could not be done, in words for a person. */
export class Refusal extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail || problem.title)
    this.problem = problem
  }
}

interface Outcome<T> {
  readonly data?: T
  readonly error?: unknown
  readonly response: Response
}

/**
 * What the control API answers with.
 *
 * @throws {Refusal} for anything but a success
 */
export async function told<T>(call: Promise<Outcome<T>>): Promise<T> {
  const { data, error, response } = await call
  if (response.ok) return data as T
  throw new Refusal(problemOf(error, response))
}

function problemOf(error: unknown, { status }: Response): Problem {
  if (typeof error === 'object' && error !== null && 'detail' in error) return error as Problem
  return { status, title: 'No problem document', detail: `The mock answered ${status} without saying why.` }
}

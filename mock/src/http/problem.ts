import type { Answer } from './answer.ts'
import { phraseOf } from './status.ts'

/** Messages for each request field or parameter at fault. */
export type FieldErrors = Record<string, string[]>

/** Problem details (RFC 9457) with the members that the API uses. */
export interface Problem {
  /** URL that identifies the kind of problem; left out where the status says it all. */
  readonly type?: string
  readonly status: number
  /** The reason phrase of the status unless given. */
  readonly title?: string
  readonly detail: string
  readonly field_errors?: FieldErrors
  /** What only this kind of problem tells, by name (RFC 9457, section 3.2). */
  readonly members?: Readonly<Record<string, unknown>>
}

/** Ends the handling of a request with a problem response. */
export class Rejection extends Error {
  override readonly name = 'Rejection'
  readonly answer: Answer

  constructor(problem: Problem, headers: Answer['headers'] = {}) {
    super(problem.detail)
    this.answer = problemAnswer(problem, headers)
  }
}

/** Where the API keeps the documentation of its problem types. */
export const PROBLEM_TYPES = 'https://api.ev.energy/v2/problems/'

/** A problem as a response. */
export function problemAnswer(problem: Problem, headers: Answer['headers'] = {}): Answer {
  const { type, status, detail, field_errors, members } = problem
  const title = problem.title ?? phraseOf(status)
  return {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
    // Undefined members vanish in the JSON, which keeps the order of the API's own problems.
    body: JSON.stringify({ type, status, title, detail, field_errors, ...members }),
  }
}

import { ProblemError } from 'ev-energy'
import { OAuthError } from 'ev-energy/auth'
import { Refusal } from './control.ts'

type FieldErrors = Readonly<Record<string, readonly string[]>>

/** What went wrong, where, and what to do about it, in a sentence or two. */
export function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return sentence(error.message, error.problem.field_errors)
  if (error instanceof ProblemError) {
    const { title, detail, field_errors } = error.problem
    return sentence(detail || title || 'The API gave no reason.', field_errors)
  }
  if (error instanceof OAuthError) return `The mock gave no token: ${error.message}`
  // What `fetch` rejects with when nobody answers.
  if (error instanceof TypeError)
    return 'The mock does not answer. Is it still running? Start it again, then reload.'
  return error instanceof Error ? error.message : String(error)
}

function sentence(text: string, fields: FieldErrors = {}): string {
  const places = Object.entries(fields).map(([field, messages]) => `${field}: ${messages.join(' ')}`)
  return [text, ...places].join(' ')
}

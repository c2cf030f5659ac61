import { ProblemError } from 'ev-energy'
import { OAuthError } from 'ev-energy/auth'

/** Says what went wrong, in the API's own words where it has some. */
export function Failure({ error }: { error: unknown }) {
  return <p role="alert">{textOf(error)}</p>
}

function textOf(error: unknown): string {
  // A problem document (RFC 9457): https://www.rfc-editor.org/rfc/rfc9457
  if (error instanceof ProblemError) return `${error.problem.title} ${error.problem.detail}`
  if (error instanceof OAuthError) return 'You are not signed in.'
  return 'There was no answer. Is the network there?'
}

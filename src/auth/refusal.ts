import { OAuthError } from './oauth-error.ts'
import { parseObject } from './token-answer.ts'

const advice: Record<string, string> = {
  invalid_client: 'check clientId and clientSecret',
  invalid_grant: 'the user has to sign in again',
  invalid_scope: 'ask for no other scopes than the application is registered with',
  unauthorized_client: 'the application is not registered for this grant',
}

/**
 * The error of an answer that is not the expected one (RFC 6749, section 5.2).
 *
 * Text that is not an OAuth error is described, never quoted: debug pages repeat the request, and with it the secret.
 *
 * @param secrets values of the request, struck out where the server repeats them
 */
export function refusal(
  url: string,
  { status, headers }: Response,
  text: string,
  secrets: readonly string[],
  grant: string,
): OAuthError {
  const answer = parseObject(text)
  if (typeof answer?.error !== 'string' || !/^\w{1,60}$/.test(answer.error)) {
    // Fetch hides the status of a redirect from pages: it is 0 there.
    const redirect = status === 0 || (status >= 300 && status < 400)
    const type = headers.get('Content-Type')?.split(';')[0]?.slice(0, 60) || 'no content type'
    const what = redirect ? 'a redirect, which is not followed' : `${text.length} characters of ${type}`
    return new OAuthError(
      `POST ${url} was answered ${status} with ${what} instead of OAuth's JSON; ${status === 429 || status >= 500 ? 'the server could not answer, try again later' : 'check origin'}`,
      { error: 'invalid_response', status },
    )
  }
  const { error } = answer
  const said = describe(answer.error_description, secrets)
  // Nobody signs in for an application.
  const isHelp =
    Object.hasOwn(advice, error) && !(error === 'invalid_grant' && grant === 'client_credentials')
  const hint = isHelp ? `; ${advice[error]}` : ''
  return new OAuthError(`POST ${url} was answered ${status} ${error}${said && ` (${said})`}${hint}`, {
    error,
    error_description: said || undefined,
    status,
  })
}

/** A server's words, short enough for a log and without the values given. */
export function describe(words: unknown, secrets: readonly string[] = []): string {
  if (typeof words !== 'string') return ''
  // Of single letters nothing would be left to read, and nothing is given away.
  const struck = secrets.reduce<string>(
    (left, secret) => (secret.length > 7 ? left.replaceAll(secret, '…') : left),
    words,
  )
  return struck.replace(/\p{Cc}+/gu, ' ').slice(0, 300)
}

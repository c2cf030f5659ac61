import {
  allowInsecureRequests,
  type ClientAuth,
  ClientSecretPost,
  customFetch,
  genericTokenEndpointRequest,
  None,
} from 'oauth4webapi'
import { inTime, pause } from '../deadline.ts'
import { delayBeforeRepeat, type RetryOptions } from '../retry/policy.ts'
import type { Send } from '../sending.ts'
import { readAnswer } from '../transport/answer.ts'
import { type Application, serverOf } from './application.ts'
import { OAuthError } from './oauth-error.ts'
import { refusal } from './refusal.ts'
import { readTokens } from './token-answer.ts'
import type { Tokens } from './tokens.ts'

/** How an application says who it is: with its secret in the body, as the API documents it, or with its id alone. */
export const authentication = ({ clientSecret }: Application): ClientAuth =>
  clientSecret === undefined ? None() : ClientSecretPost(clientSecret)

/**
 * Asks the token endpoint for tokens (RFC 6749, section 3.2).
 *
 * @throws OAuthError when it refuses, does not answer in time, or answers with anything else than a bearer token
 */
export async function requestTokens(
  app: Application,
  authenticate: ClientAuth,
  grant: string,
  parameters: Record<string, string>,
): Promise<Tokens> {
  const server = serverOf(app)
  const client = { client_id: app.clientId }
  // A token's life begins when the server makes it: counted from the answer it would seem to end too late.
  const issuedAt = (app.now ?? Date.now)()
  const response = await genericTokenEndpointRequest(
    server,
    client,
    authenticate,
    grant,
    parameters,
    sending(app),
  )
  const tokens = readTokens(await response.text(), issuedAt)
  if (typeof tokens === 'object') return tokens
  throw new OAuthError(
    `POST ${server.token_endpoint} was answered ${response.status} without a usable token: ${tokens}; check origin`,
    { error: 'invalid_response', status: response.status },
  )
}

/** What a body may hold that nobody else should see. */
const secrets = ['code', 'code_verifier', 'refresh_token', 'token', 'client_secret']
/** What may be asked for again: nothing is used up by it, or the answer was lost with it. */
const repeatable = ['client_credentials', 'refresh_token']

/** What oauth4webapi sends. */
interface Init {
  method: string
  headers: Record<string, string>
  body: URLSearchParams
}

/** How requests to the authorization server are sent: read to their end in time, and every refusal an OAuthError. */
export function sending(app: Application) {
  const { timeout = 10_000 } = app
  const retry: RetryOptions = app.retry === false ? { limit: 0 } : { ...app.retry }

  function once(url: string, init: Init): Promise<[Response, string]> {
    const late = () =>
      new OAuthError(`POST ${url} was not answered within ${timeout} ms; try again, or raise timeout`, {
        error: 'timeout',
      })
    return inTime(
      timeout,
      async (signal) => {
        // Looked up late, so that it can be intercepted.
        const send: Send = app.fetch ?? globalThis.fetch
        const { method, headers, body } = init
        const answer = await send(url, { method, headers, body: `${body}`, redirect: 'manual', signal })
        const response = await readAnswer(answer)
        return [response, await response.text()]
      },
      late,
    )
  }

  async function send(url: string, init: Init): Promise<Response> {
    const grant = init.body.get('grant_type') ?? ''
    for (let repeats = 0; ; repeats++) {
      let failure: unknown
      const [response, text = ''] = await once(url, init).catch((error): [] => {
        failure = error
        return []
      })
      // A server that failed may have done nothing; for these grants it does not matter.
      const judged = response?.status === 500 ? undefined : response
      const wait = repeatable.includes(grant) ? delayBeforeRepeat('GET', judged, repeats, retry) : undefined
      if (wait !== undefined) await (retry.wait ?? pause)(wait)
      else if (!response) throw failure
      else if (response.status === 200) return new Response(text, response)
      else throw refusal(url, response, text, spoken(app, init), grant)
    }
  }

  return {
    // Whether http is fine has been decided with the origin.
    [allowInsecureRequests]: true,
    [customFetch]: send as (url: string, init: unknown) => Promise<Response>,
  }
}

/** Every form in which a request has said its secrets. */
function spoken({ clientSecret }: Application, { body, headers }: Init): string[] {
  const basic = new Headers(headers).get('Authorization')?.replace(/^\w+ /, '') ?? ''
  const plain = [clientSecret, ...secrets.map((name) => body.get(name))].filter((secret) => secret !== null)
  const forms = plain.flatMap((secret = '') => [
    secret,
    encodeURIComponent(secret),
    new URLSearchParams({ s: secret }).toString().slice(2),
    JSON.stringify(secret).slice(1, -1),
    base64(secret),
  ])
  return [basic, basic.replace(/=+$/, ''), encodeURIComponent(basic), ...forms]
}

const base64 = (text: string) =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text))).replace(/=+$/, '')

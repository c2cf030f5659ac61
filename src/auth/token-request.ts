import {
  allowInsecureRequests,
  type ClientAuth,
  ClientSecretPost,
  customFetch,
  genericTokenEndpointRequest,
  None,
} from 'oauth4webapi'
import { type Application, serverOf } from './application.ts'
import { within } from './deadline.ts'
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
const secrets = ['code', 'code_verifier', 'refresh_token', 'token']

/** How requests to the authorization server are sent: read to their end in time, and every refusal an OAuthError. */
export function sending(app: Application) {
  const { clientSecret, timeout = 10_000, fetch = (request: Request) => globalThis.fetch(request) } = app
  return {
    // Whether http is fine has been decided with the origin.
    [allowInsecureRequests]: true,
    [customFetch]: (url: string, init: { method: string; body: URLSearchParams } & RequestInit) =>
      within(
        timeout,
        async (signal) => {
          const response = await fetch(new Request(url, { ...init, signal }))
          const text = await response.text()
          if (response.status !== 200)
            throw refusal(url, response, text, [clientSecret, ...secrets.map((name) => init.body.get(name))])
          return new Response(text, response)
        },
        () =>
          new OAuthError(`POST ${url} was not answered within ${timeout} ms; try again, or raise timeout`, {
            error: 'timeout',
          }),
      ),
  }
}

import { CHALLENGE, loginOf, VERIFIER } from './oauth-fixture.ts'

const ORIGIN = 'https://api.ev.energy'
const CALLBACK = 'http://localhost:5173/callback'

export interface SignIn {
  /** Client id of the application that asks. */
  readonly application?: string
  readonly user: string
}

type Fetch = (url: string, init?: RequestInit) => Promise<Response>

/** Goes through the pages of a sandbox as a user does who consents; gives what the application exchanges. */
export async function consent(fetch: Fetch, { application = 'sandbox-cc-id', user }: SignIn) {
  const page = `${ORIGIN}/o/authorize/`
  const submit = (form: Record<string, string>) =>
    fetch(page, { method: 'POST', redirect: 'manual', body: new URLSearchParams(form) })
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: application,
    redirect_uri: CALLBACK,
    code_challenge: CHALLENGE,
    code_challenge_method: 'S256',
  })
  const login = loginOf(await (await fetch(`${page}?${query}`)).text())
  const asked = loginOf(await (await submit({ login, user })).text())
  const { headers } = await submit({ login: asked, decision: 'allow' })
  const code = new URL(headers.get('location') ?? '').searchParams.get('code') ?? ''
  return new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: application,
    code,
    redirect_uri: CALLBACK,
    code_verifier: VERIFIER,
  })
}

/** Signs a user in; gives what the token endpoint answers. */
export async function signIn(fetch: Fetch, who: SignIn): Promise<Response> {
  const body = await consent(fetch, who)
  return fetch(`${ORIGIN}/o/token`, { method: 'POST', body })
}

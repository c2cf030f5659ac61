import type { Directory, Profile } from '../directory.ts'
import { type Markup, pageHeaders } from '../page.ts'
import type { Applications } from './applications.ts'
import {
  type AuthorizationRequest,
  readAuthorizationRequest,
  refusalLocation,
} from './authorization-request.ts'
import type { Codes } from './codes.ts'
import { consentPage } from './consent-page.ts'
import { errorPage } from './error-page.ts'
import { loginPage } from './login-page.ts'
import type { Logins } from './logins.ts'
import { OAuthRefusal } from './oauth-refusal.ts'
import { type Parameters, readForm } from './parameters.ts'
import { isRegistered, withParameters } from './redirect-uri.ts'

/** What the pages of the authorization endpoint need. */
export interface AuthorizeOptions {
  readonly applications: Applications
  readonly directory: Directory
  readonly codes: Codes
  readonly logins: Logins
  /** Ids of the users that the login page offers. */
  readonly listed: () => readonly string[]
  /** What scopes permit, in words. */
  readonly words: Readonly<Record<string, string>>
}

/** Answers an authorization request: the login page, or a refusal. */
export function beginLogin(request: Request, options: AuthorizeOptions): Promise<Response> | Response {
  const url = new URL(request.url)
  const reading = readAuthorizationRequest(url.search, options.applications)
  if (reading.kind === 'page') return show(400, errorPage(reading.message))
  if (reading.kind === 'redirect') return redirect(302, reading.location)
  return showLogin(url.pathname, options, reading.request)
}

/** Answers what the login page and the consent page post. */
export async function continueLogin(request: Request, options: AuthorizeOptions): Promise<Response> {
  try {
    const form = await readForm(request)
    const id = form.get('login') ?? ''
    const login = options.logins.find(id)
    if (!login) return show(400, errorPage('This page is too old, or was answered already.'))
    if (form.has('decision')) return decide(id, form, options)
    return signIn(new URL(request.url).pathname, login.request, form, options)
  } catch (error) {
    if (!(error instanceof OAuthRefusal)) throw error
    return show(400, errorPage(error.message))
  }
}

function signIn(action: string, request: AuthorizationRequest, form: Parameters, options: AuthorizeOptions) {
  const { applications, directory, logins, words } = options
  const email = form.get('email')?.trim() ?? ''
  const user = directory.profile(form.get('user') ?? directory.byEmail(email) ?? '')
  if (!user) return showLogin(action, options, request, email)
  const { redirectUri, scopes, clientId } = request
  const application = applications.find(clientId)?.name ?? clientId
  // An id of its own, so that signing in again as somebody else cannot change whom an open page speaks of.
  const login = logins.add({ request, user: user.id })
  // Chromium holds every redirect that follows the form against the policy, the application's own ones included, and
  // knows no source for an IPv6 host: hence the scheme and no more.
  const target = `'self' ${new URL(redirectUri).protocol}`
  return show(200, consentPage({ action, login, application, user, redirectUri, scopes, words }), target)
}

function decide(
  id: string,
  form: Parameters,
  { applications, codes, logins }: AuthorizeOptions,
): Response | Promise<Response> {
  const decision = form.get('decision')
  if (decision !== 'allow' && decision !== 'deny')
    return show(400, errorPage('The decision must be allow or deny.'))
  const { request, user } = logins.take(id) ?? {}
  const application = applications.find(request?.clientId ?? '')
  if (
    !request ||
    user === undefined ||
    !application ||
    !isRegistered(request.redirectUri, application.redirect_uris)
  )
    return show(400, errorPage('Nobody has signed in, or the application is not registered any more.'))
  const { clientId, redirectUri, scopes, challenge, state } = request
  if (decision === 'deny')
    return redirect(
      303,
      refusalLocation(new OAuthRefusal('access_denied', 'The user did not consent.'), redirectUri, state),
    )
  const code = codes.issue({ application: clientId, user, redirectUri, scopes, challenge })
  return redirect(303, withParameters(redirectUri, { code, state }))
}

/** @param email one that nobody has, when that is why the page is shown again */
function showLogin(action: string, options: AuthorizeOptions, request: AuthorizationRequest, email?: string) {
  const { applications, directory, logins, listed } = options
  const users = listed()
    .map((id) => directory.profile(id))
    .filter((profile): profile is Profile => profile !== undefined)
  const view = {
    action,
    login: logins.add({ request, user: undefined }),
    application: applications.find(request.clientId)?.name ?? request.clientId,
    users,
    email: email ?? directory.profile(directory.defaultUser)?.email ?? '',
  }
  if (email === undefined) return show(200, loginPage(view))
  return show(400, loginPage({ ...view, error: 'No user of the sandbox has this e-mail address.' }))
}

async function show(status: number, page: Markup, formAction = "'self'"): Promise<Response> {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', ...pageHeaders(formAction) }
  return new Response(String(await page), { status, headers })
}

function redirect(status: 302 | 303, location: string): Response {
  const headers = { Location: location, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' }
  return new Response(null, { status, headers })
}

import type { Application } from '../engine/oauth/application.ts'
import type { FieldErrors, Rejection } from '../http/problem.ts'

/**
 * Where an onboarding ends.
 *
 * @param wanted `redirect_uri` of the request
 * @returns undefined where neither the request nor the application says
 * @throws {Rejection} through `invalid`, for an address whose scheme and host the application has not registered: the
 *   browser would carry the ids of devices to anyone
 */
export function redirectOf(
  application: Application,
  wanted: string | undefined,
  invalid: (errors: FieldErrors) => Rejection,
): string | undefined {
  const { redirect_uris, onboarding_redirect_url } = application
  if (wanted === undefined) return onboarding_redirect_url ?? undefined
  const registered = [
    ...redirect_uris,
    ...(onboarding_redirect_url === null ? [] : [onboarding_redirect_url]),
  ]
  const site = siteOf(wanted)
  if (site !== undefined && registered.some((uri) => siteOf(uri) === site)) return wanted
  throw invalid({ redirect_uri: ['Scheme and host must be those of a registered redirect URI.'] })
}

/** Scheme and host; loopback hosts on any port, as applications there take the port that is free. */
function siteOf(uri: string): string | undefined {
  const url = URL.parse(uri)
  if (url?.username !== '' || url.password !== '') return undefined
  const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)
  return `${url.protocol}//${loopback ? url.hostname : url.host}`
}

import { type FieldErrors, Rejection } from '../../http/problem.ts'
import { isRecord } from '../record.ts'
import { isRegistrable } from './redirect-uri.ts'

const GRANTS = ['authorization_code', 'client_credentials'] as const

/** How an application obtains tokens. Refreshing comes with authorization_code. */
export type Grant = (typeof GRANTS)[number]

const REUSES = ['refuse', 'revoke'] as const

/**
 * What follows where a refresh token comes that was used before: it is refused, or its whole family is revoked as well,
 * since one of two who have it stole it (RFC 9700, section 4.14.2).
 */
export type RefreshTokenReuse = (typeof REUSES)[number]

/** An OAuth application, as it is registered. */
export interface Application {
  readonly client_id: string
  /** Null for an application that cannot keep one: it has PKCE instead. */
  readonly client_secret: string | null
  /** What the consent page calls it. */
  readonly name: string
  readonly grants: readonly Grant[]
  /** To the letter, but for the port of a loopback host; one that ends in `/*` stands for any path below. */
  readonly redirect_uris: readonly string[]
  /** Where onboarding ends unless its request says otherwise. */
  readonly onboarding_redirect_url: string | null
  readonly scopes: readonly string[]
  readonly refresh_token_reuse: RefreshTokenReuse
}

/** An application as it is registered: only its id is needed. */
export type ApplicationInput = Pick<Application, 'client_id'> & Partial<Application>

/** The application that a sandbox starts with: id as in the API's documentation, any frontend on this machine. */
export function defaultApplication(scopes: readonly string[]): Application {
  return {
    client_id: 'sandbox-cc-id',
    client_secret: 'sandbox-cc-secret',
    name: 'Sandbox application',
    grants: GRANTS,
    redirect_uris: [
      'http://localhost/*',
      'http://127.0.0.1/*',
      'http://[::1]/*',
      'https://localhost/*',
      'com.example.app:/*',
      'exp:/*',
    ],
    onboarding_redirect_url: null,
    scopes,
    refresh_token_reuse: 'refuse',
  }
}

/**
 * Reads an application that came as JSON. Only `client_id` is needed: without a secret it is a public one, it may use
 * the grants that its other members allow, and all scopes.
 *
 * @param scopes all that there are
 * @throws {Rejection} 400, naming every member at fault
 */
export function readApplication(value: unknown, scopes: readonly string[]): Application {
  if (!isRecord(value))
    throw new Rejection({ status: 400, detail: 'An application is a JSON object with at least a client_id.' })
  const given = value
  const { client_id, client_secret = null, redirect_uris = [], onboarding_redirect_url = null } = given
  const { name = client_id, scopes: own = scopes, refresh_token_reuse = 'refuse' } = given
  const { grants = client_secret === null ? ['authorization_code'] : GRANTS } = given

  const errors: FieldErrors = {}
  const check = (field: string, valid: boolean, message: string) => {
    if (!valid) errors[field] = [message]
  }
  check('client_id', isVisible(client_id), 'Must be visible ASCII characters, at least one.')
  check(
    'client_secret',
    client_secret === null || isVisible(client_secret),
    'Must be visible ASCII, or null.',
  )
  check('name', typeof name === 'string' && name.trim() !== '', 'Must be text.')
  check(
    'grants',
    isListOf(grants, (grant) => GRANTS.some((known) => known === grant)),
    `Each must be one of ${GRANTS.join(', ')}.`,
  )
  check(
    'redirect_uris',
    isListOf(redirect_uris, isRegistrable),
    'Each must be an absolute URI without fragment or user name, of a scheme that leads to an application.',
  )
  check(
    'onboarding_redirect_url',
    onboarding_redirect_url === null ||
      (typeof onboarding_redirect_url === 'string' && isRegistrable(onboarding_redirect_url)),
    'Must be an absolute URI, or null.',
  )
  check(
    'scopes',
    isListOf(own, (scope) => scopes.includes(scope)),
    'Each must be a scope of the API.',
  )
  check(
    'refresh_token_reuse',
    REUSES.some((known) => known === refresh_token_reuse),
    `Must be one of ${REUSES.join(', ')}.`,
  )
  const known = Object.keys(defaultApplication([]))
  for (const field of Object.keys(given)) check(field, known.includes(field), 'Unknown field.')
  const fields = Object.keys(errors)
  if (fields.length > 0)
    throw new Rejection({
      status: 400,
      title: 'Request failed validation.',
      detail: `Error on fields: ${fields.join(', ')}`,
      field_errors: errors,
    })
  return {
    client_id,
    client_secret,
    name,
    grants,
    redirect_uris,
    onboarding_redirect_url,
    scopes: own,
    refresh_token_reuse,
  } as Application
}

function isVisible(value: unknown): value is string {
  return typeof value === 'string' && /^[!-~]+$/.test(value)
}

function isListOf(value: unknown, fits: (item: string) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string' && fits(item))
}

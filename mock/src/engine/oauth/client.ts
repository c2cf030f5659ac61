import { decodeBase64 } from 'hono/utils/encode'
import type { Application } from './application.ts'
import type { Applications } from './applications.ts'
import { OAuthRefusal } from './oauth-refusal.ts'
import { type Parameters, required } from './parameters.ts'
import { isSame } from './secret.ts'

/** The application that sent a request. */
export interface Client {
  readonly application: Application
  /** Whether it sent its secret. Without one, it needs PKCE. */
  readonly proven: boolean
}

/**
 * Finds out which application asks (RFC 6749, section 2.3.1): by HTTP Basic or by parameters of the form.
 *
 * @throws {OAuthRefusal} invalid_client, or invalid_request for two ways at once
 */
export function identifyClient(
  authorization: string | null,
  form: Parameters,
  applications: Applications,
): Client {
  const basic = authorization === null ? undefined : readBasic(authorization)
  if (basic && form.has('client_secret'))
    throw new OAuthRefusal('invalid_request', 'The secret came twice. Send it in the header or in the form.')
  if (basic && (form.get('client_id') ?? basic.id) !== basic.id)
    throw new OAuthRefusal('invalid_request', 'The client_id of the form is not the one of the header.')
  const id = basic?.id ?? required(form, 'client_id')
  const secret = basic ? basic.secret : form.get('client_secret')

  const application = applications.find(id)
  const expected = application?.client_secret ?? undefined
  if (!application || (secret !== undefined && (expected === undefined || !isSame(secret, expected))))
    throw new OAuthRefusal('invalid_client', 'No application has this client_id and secret. Check both.')
  return { application, proven: secret !== undefined }
}

function readBasic(authorization: string): { id: string; secret: string | undefined } {
  const credentials = /^Basic +([\w+/-]+=*)$/i.exec(authorization)?.[1]
  const text = credentials === undefined ? '' : new TextDecoder().decode(decodeBase64(credentials))
  const separator = text.indexOf(':')
  const id = decodeForm(text.slice(0, separator))
  const secret = decodeForm(text.slice(separator + 1))
  if (separator < 1 || id === undefined || secret === undefined)
    throw new OAuthRefusal(
      'invalid_client',
      'The Authorization header is not HTTP Basic with the form-encoded client_id and secret.',
    )
  // An application without a secret may still send its id this way.
  return { id, secret: secret === '' ? undefined : secret }
}

function decodeForm(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return undefined
  }
}

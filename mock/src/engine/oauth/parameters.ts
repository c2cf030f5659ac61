import { readBytes } from '../../http/body-bytes.ts'
import { Rejection } from '../../http/problem.ts'
import { OAuthRefusal } from './oauth-refusal.ts'

/** Parameters of an OAuth request. Those without a value count as left out (RFC 6749, section 3.1). */
export type Parameters = ReadonlyMap<string, string>

/** Reads parameters of a query or form, and tells which were repeated, although none may be. */
export function parseParameters(text: string): { values: Parameters; repeated: readonly string[] } {
  const values = new Map<string, string>()
  const repeated = new Set<string>()
  for (const [name, value] of new URLSearchParams(text)) {
    if (value === '') continue
    if (values.has(name)) repeated.add(name)
    else values.set(name, value)
  }
  return { values, repeated: [...repeated] }
}

/** Larger forms are no OAuth requests. In bytes. */
export const LARGEST_FORM = 64 * 1024

/**
 * Reads the form that a client posts (RFC 6749, section 4.1.3).
 *
 * @throws {OAuthRefusal} invalid_request
 */
export async function readForm(request: Request): Promise<Parameters> {
  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase()
  if (type !== FORM_TYPE)
    throw new OAuthRefusal(
      'invalid_request',
      `Send the parameters as a form in the body, with Content-Type: ${FORM_TYPE}.`,
    )
  const bytes = await readBytes(request, LARGEST_FORM).catch((error) => {
    if (!(error instanceof Rejection)) throw error
    throw new OAuthRefusal('invalid_request', error.message)
  })
  const text = new TextDecoder().decode(bytes)
  const { values, repeated } = parseParameters(text)
  if (repeated.length > 0)
    throw new OAuthRefusal('invalid_request', `Sent more than once: ${repeated.join(', ')}. Send each once.`)
  return values
}

/**
 * A parameter that the request cannot do without.
 *
 * @throws {OAuthRefusal} invalid_request
 */
export function required(parameters: Parameters, name: string): string {
  const value = parameters.get(name)
  if (value === undefined) throw new OAuthRefusal('invalid_request', `The parameter ${name} is missing.`)
  return value
}

const FORM_TYPE = 'application/x-www-form-urlencoded'

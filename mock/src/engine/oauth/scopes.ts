import { OAuthRefusal } from './oauth-refusal.ts'

/**
 * The scopes that a request gets (RFC 6749, section 3.3): those that it asks for, or all that it may have.
 *
 * @param asked the `scope` parameter
 * @throws {OAuthRefusal} invalid_scope for one that it may not have
 */
export function grantScopes(asked: string | undefined, allowed: readonly string[]): readonly string[] {
  if (asked === undefined) return allowed
  const names = new Set(asked.split(' ').filter((name) => name !== ''))
  const refused = [...names].filter((name) => !allowed.includes(name))
  if (refused.length > 0)
    throw new OAuthRefusal(
      'invalid_scope',
      `Not available: ${refused.join(' ').slice(0, 200)}. Ask for scopes that the application is registered with.`,
    )
  return allowed.filter((name) => names.has(name))
}

import type { Actor } from '../../http/actor.ts'

const ADDRESS = 'address '

/**
 * Whom a request counts for: each pair of application and user, an application on its own whatever user it acts for, or
 * the address of an anonymous caller.
 */
export function rateLimitKey({ application, user, personal }: Actor, address: string): string {
  if (application === undefined) return `${ADDRESS}${address}`
  return personal ? `user ${user} of ${application}` : `application ${application}`
}

/** Whether a key is that of an anonymous caller. */
export function isAnonymous(key: string): boolean {
  return key.startsWith(ADDRESS)
}

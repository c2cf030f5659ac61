/** Names a user: a bare id, or the URL of the user. */
export type UserReference = `user${string}` | `http://${string}` | `https://${string}`

const reference = /^(?:user[0-7][0-9A-HJKMNP-TV-Z]{25}|https?:\/\/[!-~]+)$/

/** Throws a TypeError for a value that cannot be sent in `EvEnergy-User`. */
export function assertUser(value: unknown, where: string): asserts value is UserReference {
  if (typeof value === 'string' && reference.test(value)) return
  throw new TypeError(`${where} is not a user: give an id ("user" and 26 characters) or the URL of a user`)
}

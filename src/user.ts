/** Names a user: a bare id, or the URL of the user. */
export type UserReference = `user${string}` | `http://${string}` | `https://${string}`

const reference = /^(?:user[0-7][0-9A-HJKMNP-TV-Z]{25}|https?:\/\/[!-~]+)$/

/** Throws a TypeError for a value that cannot be sent in `EvEnergy-User`; null and undefined send nothing. */
export function assertUser(value: UserReference | null | undefined, where: string): void {
  if (value === undefined || value === null || reference.test(value)) return
  throw new TypeError(`${where} is not a user's id or URL`)
}

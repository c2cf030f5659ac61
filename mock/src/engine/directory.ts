/** The users of the sandbox, as the pages and the token endpoint need them. */
export interface Directory {
  has(userId: string): boolean
  /** The id of the user with this e-mail address, whatever its case. */
  byEmail(email: string): string | undefined
  /** The user that a sandbox starts with. */
  readonly defaultUser: string
  profile(userId: string): Profile | undefined
}

export interface Profile {
  readonly id: string
  readonly email: string
  readonly name: string
}

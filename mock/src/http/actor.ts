/** Who a request acts for. */
export interface Actor {
  /** `client_id` of the OAuth application; undefined for an anonymous caller. */
  readonly application: string | undefined
  /** Id of the user that the token or `EvEnergy-User` names. */
  readonly user: string | undefined
  /** Whether the token stands for one user (authorization code), so that it sees only what is theirs. */
  readonly personal: boolean
  readonly scopes: ReadonlySet<string>
}

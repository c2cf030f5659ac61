/**
 * The OAuth scopes that operations need, for consent screens and token requests.
 *
 * @example
 * import { requiredScopes } from 'ev-energy/scopes'
 *
 * @module
 */
import { scopes } from '../generated/scopes.ts'

/** An operation: its method in capitals and its path template, as in `GET /evses/{evse_id}`. */
export type OperationName = keyof typeof scopes

/** A scope that one of these operations needs; of any operation if left out. */
export type Scope<Name extends OperationName = OperationName> = (typeof scopes)[Name][number]

/**
 * The scopes that a token needs to call all of these operations.
 *
 * @param operations method and path template of each
 * @returns sorted, each scope once; empty if no operation needs any. Joined by spaces it is the `scope` parameter of an
 *   authorization or token request (RFC 6749, section 3.3)
 * @throws TypeError for something that is not an operation
 *
 * @example
 * requiredScopes(['GET /evses', 'PATCH /vehicles/{vehicle_id}']) // ['evse:read', 'vehicle:write']
 */
export function requiredScopes<Name extends OperationName>(operations: readonly Name[]): Scope<Name>[] {
  const needed = new Set<Scope>()
  for (const name of operations) {
    if (!Object.hasOwn(scopes, name))
      throw new TypeError(
        `requiredScopes(): ${JSON.stringify(name)} is not an operation; write method and path template, as in "GET /evses/{evse_id}"`,
      )
    for (const scope of scopes[name]) needed.add(scope)
  }
  return [...needed].sort() as Scope<Name>[]
}

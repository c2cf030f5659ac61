import type { Actor } from '../../http/actor.ts'
import { Rejection } from '../../http/problem.ts'
import type { Directory } from '../directory.ts'
import { isOurs, isRefreshToken, type Tokens } from './tokens.ts'

/** What a request wants to do, in as far as it matters to who may do it. */
export interface GuardedOperation {
  /** Method and path template, as in `GET /evses/{evse_id}`. */
  readonly name: string
  readonly secured: boolean
  /** All of them are needed. */
  readonly scopes: readonly string[]
}

/** What tells callers apart. */
export interface Guard {
  readonly tokens: Tokens
  readonly directory: Directory
  /** Who a bearer token stands for that no sandbox made; undefined if it stands for nobody. */
  readonly stranger: (() => Actor) | undefined
}

const ANONYMOUS: Actor = { application: undefined, user: undefined, personal: false, scopes: new Set() }

/**
 * Finds out who a request acts for (RFC 6750), and checks that they may.
 *
 * @throws {Rejection} 401 without a token that works, 403 without a scope or for another's user, 400 for an unknown one
 */
export function identify(guard: Guard, headers: Headers, operation: GuardedOperation): Actor {
  const found = bearerOf(guard, headers)
  if (typeof found === 'string') {
    if (!operation.secured) return ANONYMOUS
    throw unauthorised(found, headers.has('authorization'))
  }
  const missing = operation.scopes.filter((scope) => !found.scopes.has(scope))
  if (missing.length > 0) throw insufficient(operation, missing)
  const user = headers.get('evenergy-user')
  return user === null ? found : actingFor(guard, found, user)
}

/** @returns the actor, or what is wrong with the token */
function bearerOf({ tokens, directory, stranger }: Guard, headers: Headers): Actor | string {
  const authorization = headers.get('authorization')
  if (authorization === null) return 'No access token was sent.'
  const text = /^bearer +(\S.*)$/i.exec(authorization)?.[1]
  if (text === undefined) return 'The Authorization header is not Bearer and an access token.'
  if (stranger && !isOurs(text)) return stranger()
  if (!/^[\w.~+/-]+=*$/.test(text)) return 'The access token has characters that no token has.'
  if (isRefreshToken(text)) return 'This is a refresh token, which gets access tokens at /o/token.'
  const actor = tokens.actor(text)
  if (actor === 'expired') return 'The access token has expired.'
  if (actor === 'unknown') return 'The access token is unknown or was revoked.'
  if (actor.user !== undefined && !directory.has(actor.user))
    return 'The user of the access token is not in the sandbox any more.'
  return actor
}

function actingFor({ directory, stranger }: Guard, actor: Actor, header: string): Actor {
  const id = /^(?:https?:\/\/[^?#]+\/)?([^/?#]+)\/?$/.exec(header)?.[1]
  if (id === undefined || !directory.has(id)) {
    const message = 'No such user. Send the id or the URL of one that GET /users lists.'
    throw new Rejection({
      status: 400,
      title: 'Request failed validation.',
      detail: 'Error on fields: EvEnergy-User',
      field_errors: { 'EvEnergy-User': [message] },
    })
  }
  // Nobody has signed in with a made-up token, so it is whoever the request says.
  if (!actor.personal || actor === stranger?.() || actor.user === id) return { ...actor, user: id }
  throw new Rejection({
    status: 403,
    detail: 'The access token stands for one user, and EvEnergy-User names another. Leave the header out.',
  })
}

function unauthorised(fault: string, attempted: boolean): Rejection {
  const detail = `${fault} Get one at POST /o/token, and send it as \`Authorization: Bearer\`.`
  // Without a token there is nothing wrong with one (RFC 6750, section 3.1).
  const challenge = attempted ? `Bearer error="invalid_token", error_description="${fault}"` : 'Bearer'
  return new Rejection({ status: 401, detail }, { 'WWW-Authenticate': challenge })
}

function insufficient({ name, scopes }: GuardedOperation, missing: readonly string[]): Rejection {
  const detail = `${name} needs the scope ${missing.join(' and ')}, which the access token lacks.`
  const challenge = `Bearer error="insufficient_scope", scope="${scopes.join(' ')}"`
  return new Rejection({ status: 403, detail }, { 'WWW-Authenticate': challenge })
}

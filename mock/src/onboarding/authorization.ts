import type { Part } from '../engine/part.ts'
import { HOUR } from '../engine/world/timestamp.ts'
import { uuidOf } from '../engine/world/uuid.ts'

/** What a user connects. */
export type DeviceKind = 'vehicle' | 'evse' | 'inverter' | 'home_battery'

/** An onboarding that has begun: what is known of it so far. */
export interface Authorization {
  readonly id: string
  readonly device: DeviceKind
  readonly user: string
  /** Where the browser goes at the end; undefined for a page of the sandbox. */
  readonly redirect?: string
  /** Ids chosen so far, by the name of the query parameter: `make_id`, `model_id`, `trim_id`. */
  readonly chosen: Readonly<Record<string, string>>
  /** What the user was asked for on the way, in order: where they can go back to. */
  readonly asked?: readonly ('make_id' | 'model_id' | 'trim_id')[]
  /** The device that is connected again, instead of a new one. */
  readonly existing?: string
  readonly state: 'choosing' | 'signed-in' | 'completed'
  /** In milliseconds since 1970. */
  readonly expires: number
}

/** What is kept of onboardings. */
export interface AuthorizationsState {
  /** Ids made so far. */
  readonly count: number
  readonly authorizations: readonly Authorization[]
}

/** Onboardings in progress. */
export interface Authorizations extends Part<AuthorizationsState> {
  /** @param authorization what is known, and the milliseconds after which it is not to go on, if that comes soon */
  begin(authorization: Omit<Authorization, 'id' | 'state' | 'expires'> & { left?: number }): Authorization
  /** Undefined for an id that was never given out. */
  find(id: string): Authorization | undefined
  hasExpired(authorization: Authorization): boolean
  update(authorization: Authorization): void
}

/** The id that the documentation's sample completes. */
const DOCUMENTED = 'd4e5f6a7-b8c9-4123-8ef0-123456789abc'
const LIFETIME = HOUR
/** Beyond as many, the oldest are forgotten. */
const CAPACITY = 10_000

export function createAuthorizations(options: {
  readonly seed: () => string
  readonly defaultUser: () => string
  now(): number
}): Authorizations {
  let count = 0
  let authorizations = initial()

  function initial(): Map<string, Authorization> {
    const documented: Authorization = {
      id: DOCUMENTED,
      device: 'vehicle',
      user: options.defaultUser(),
      chosen: {},
      state: 'choosing',
      expires: Number.MAX_SAFE_INTEGER,
    }
    return new Map([[DOCUMENTED, documented]])
  }

  return {
    begin({ left = LIFETIME, ...begun }) {
      const authorization: Authorization = {
        ...begun,
        id: uuidOf(options.seed(), 'onboarding', count++),
        state: 'choosing',
        expires: options.now() + Math.min(LIFETIME, left),
      }
      authorizations.set(authorization.id, authorization)
      for (const id of authorizations.keys()) {
        if (authorizations.size <= CAPACITY) break
        authorizations.delete(id)
      }
      return authorization
    },
    find: (id) => authorizations.get(id),
    hasExpired: ({ expires }) => expires <= options.now(),
    update: (authorization) => authorizations.set(authorization.id, authorization),
    save: () => ({ count, authorizations: [...authorizations.values()] }),
    load(state) {
      count = state.count
      authorizations = new Map(state.authorizations.map((authorization) => [authorization.id, authorization]))
    },
    reset() {
      count = 0
      authorizations = initial()
    },
  }
}

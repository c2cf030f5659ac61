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

/** Onboardings in progress. */
export interface Authorizations extends Part {
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
      if (!isState(state)) throw new TypeError('The onboardings of a snapshot must be a count and a list.')
      count = state.count
      authorizations = new Map(state.authorizations.map((authorization) => [authorization.id, authorization]))
    },
    reset() {
      count = 0
      authorizations = initial()
    },
  }
}

function isState(state: unknown): state is { count: number; authorizations: Authorization[] } {
  if (typeof state !== 'object' || state === null) return false
  if (!('count' in state) || !Number.isSafeInteger(state.count)) return false
  return (
    'authorizations' in state &&
    Array.isArray(state.authorizations) &&
    state.authorizations.every(isAuthorization)
  )
}

function isAuthorization(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { id, device, user, chosen, state, expires } = value as Record<string, unknown>
  const texts = [id, device, user, state].every((text) => typeof text === 'string')
  return texts && typeof chosen === 'object' && chosen !== null && typeof expires === 'number'
}

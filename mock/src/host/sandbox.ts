import { operations } from 'ev-energy/operations'
import type { Hono } from 'hono'
import { plugIn, unplug } from '../api/charging-sessions/controls.ts'
import { connectEvents, latestEvent } from '../api/charging-sessions/events.ts'
import { FIRMWARE_VERSIONS } from '../api/evses/catalogue.ts'
import { createGuard, createLimits, SCOPES } from '../api/guard.ts'
import { createHandlers, resourceTypes } from '../api/index.ts'
import { uploadRoutes } from '../api/rebates/upload-routes.ts'
import { type Boundaries, boundariesWithoutThread } from '../api/regions/boundaries.ts'
import { createDirectory } from '../api/users/directory.ts'
import { waiting } from '../api/vehicles/waitlist.ts'
import type { ControlledSandbox } from '../control/controlled-sandbox.ts'
import type { ControlAccess } from '../control/origin.ts'
import { registerEvse } from '../control/register-evse.ts'
import { controlRoutes } from '../control/routes.ts'
import type { SnapshotFiles } from '../control/snapshot-files.ts'
import { type ClockOptions, createClock } from '../engine/clock/clock.ts'
import { createFaults } from '../engine/faults/faults.ts'
import { iconRoutes } from '../engine/icons/routes.ts'
import { createLifetimes, type Expiry } from '../engine/lifetimes.ts'
import { type Application, createOAuth } from '../engine/oauth/index.ts'
import type { Part } from '../engine/part.ts'
import { createRateLimiter } from '../engine/rate-limit/index.ts'
import { respondFromWorld } from '../engine/reading/respond.ts'
import { createRequestLog } from '../engine/requests/log.ts'
import { type Observe, observer } from '../engine/requests/observe.ts'
import { createSnapshots } from '../engine/state/snapshot.ts'
import type { EndpointInput } from '../engine/webhooks/endpoint.ts'
import { createWebhooks } from '../engine/webhooks/webhooks.ts'
import { draw } from '../engine/world/draw.ts'
import { told } from '../engine/world/foreign.ts'
import { defaultUser, listedUsers, userSeries } from '../engine/world/people.ts'
import { ordinalOfId } from '../engine/world/series.ts'
import { createWorld, type World } from '../engine/world/world.ts'
import { api as bodyValidators } from '../generated/body-validators.js'
import { api } from '../generated/documents.js'
import { api as parameterValidators } from '../generated/parameter-validators.js'
import { scopeWords } from '../http/document.ts'
import { CONTROL_BASE } from '../http/faces.ts'
import type { Behaviour } from '../http/pipeline.ts'
import { Rejection } from '../http/problem.ts'
import type { Responder } from '../http/respond.ts'
import { compiledValidator } from '../http/validation/compiled.ts'
import type { Validator } from '../http/validation/validate.ts'
import { createAuthorizations } from '../onboarding/authorization.ts'
import { onboardingHandlers } from '../onboarding/begin.ts'
import { homeBatteryRoutes } from '../onboarding/home-batteries.ts'
import { onboardingRoutes } from '../onboarding/routes.ts'
import { createTraffic } from './traffic.ts'

/** What a sandbox grows from. */
export interface SandboxOptions {
  /** The same seed gives the same world. Default: `ev-energy`. */
  readonly seed?: string
  /** Users, besides those of the documentation. Default: 10. */
  readonly users?: number
  /** The time of the sandbox. Default: the real one. */
  readonly clock?: Pick<ClockOptions, 'start' | 'speed'>
  /**
   * `strict` demands tokens that the sandbox issued; `lenient` lets any other bearer token act as the default user, with
   * every scope. Default: lenient.
   */
  readonly auth?: 'strict' | 'lenient'
  /**
   * What codes, links, logins, tokens and signed addresses expire by: `real` time, whatever the clock does, or the
   * `clock`, for tests of expiry. Default: real.
   */
  readonly expiry?: Expiry
  /** Requests an hour for each application and user, false for no limit. Default: 1,000. */
  readonly rateLimit?: number | false
  /** OAuth applications. Default: `sandbox-cc-id`, with the secret `sandbox-cc-secret`. */
  readonly applications?: readonly Application[]
  /** Webhook endpoints. Default: none. */
  readonly webhooks?: readonly EndpointInput[]
}

/** What a sandbox can have of the machine that it runs on. */
export interface SandboxHost extends ControlAccess {
  /** Works out boundaries of regions elsewhere. Default: it does so itself, up to a limit, and nothing else meanwhile. */
  readonly boundaries?: Boundaries
  /** Keeps snapshots by name. Default: nothing does, and names are refused. */
  readonly snapshots?: SnapshotFiles
  /** Answers with the examples of the document, where `Prefer` asks for one. Default: says that there are none. */
  readonly examples?: Responder
  /** Finds what is wrong with requests. Default: the validators of the API's own document. */
  readonly validator?: Validator
}

const OWN_VALIDATOR = compiledValidator(parameterValidators, bodyValidators)

const noExamples: Responder = ({ operation }) => {
  throw new Rejection({
    status: 501,
    detail: `There are no examples here that ${operation.name} could answer with, so Prefer cannot be honoured. The mock server has them.`,
  })
}

/** A stateful stand-in for the API. */
export interface Sandbox extends Behaviour, ControlledSandbox {
  readonly world: World
  /** Answers a request and keeps it in the log. */
  readonly observe: Observe
  /** Pages and endpoints beside the API, by base path. */
  readonly routes: Readonly<Record<string, Hono>>
  /** Calls a function after what it remembers has changed other than by a request; it replaces the one before. */
  onChange(listener: () => void): void
  /** Tells under which base URL clients reach it, for what is sent without being asked for. */
  reachedAt(base: string): void
  /** Stops timers and deliveries. */
  close(): void
}

/**
 * Makes a sandbox.
 *
 * @throws {RangeError} for a clock that cannot be, or a number of users that is none
 */
export function createSandbox(options: SandboxOptions = {}, host: SandboxHost = {}): Sandbox {
  const { boundaries = boundariesWithoutThread, examples = noExamples, validator = OWN_VALIDATOR } = host
  const { seed = 'ev-energy', users = 10, auth = 'lenient', rateLimit = 1000 } = options
  if (!Number.isSafeInteger(users) || users < 0)
    throw new RangeError(`users must be a whole number, not ${users}.`)
  const clock = createClock(options.clock)
  const lifetimes = createLifetimes(clock, options.expiry ?? 'real')
  const world: World = createWorld({
    seed,
    users,
    now: clock.now,
    types: resourceTypes,
    userOrdinal: (user) => ordinalOfId(userSeries, world, user),
  })
  const chance = (...words: readonly (string | number)[]) => draw(world.seed, ...words)
  const { applications } = options
  const oauth = createOAuth({
    clock: lifetimes,
    directory: createDirectory(world),
    mode: auth,
    scopes: SCOPES,
    words: scopeWords(api),
    listed: () => listedUsers(world),
    ...(applications && { applications }),
  })
  const limiter = createRateLimiter({
    clock,
    ...(rateLimit === false ? { off: true } : { limit: rateLimit }),
  })
  clock.onReturn((to) => keepWritten(world, to))
  let changed = () => {}
  const webhooks = createWebhooks({
    clock,
    draw: chance,
    endpoints: options.webhooks,
    onChange: () => changed(),
  })
  clock.subscribe(() => changed())
  let base = 'https://api.ev.energy/v2'
  connectEvents({ world, clock, webhooks, base: () => base })
  const faults = createFaults(chance)
  const requestLog = createRequestLog()
  const authorizations = createAuthorizations({
    seed: () => world.seed,
    defaultUser: () => defaultUser(world),
    now: lifetimes.now,
  })

  const onboarding = { authorizations, applications: oauth.applications, lifetimes }
  const parts: Record<string, Part> = { clock, world, oauth, limiter, webhooks, faults, authorizations }
  const controlled: ControlledSandbox = {
    clock,
    lifetimes,
    webhooks,
    faults,
    requestLog,
    applications: oauth.applications,
    operations: new Set(Object.keys(operations)),
    snapshotFiles: host.snapshots,
    ...createSnapshots(parts),
    reset(next = {}) {
      for (const part of Object.values(parts)) part.reset()
      lifetimes.reset()
      world.regrow(next)
      requestLog.clear()
    },
    plugIn: (vehicle) => plugIn(world, vehicle),
    unplug: (vehicle) => unplug(world, vehicle),
    addEvse: (evse) => registerEvse(world, evse),
    firmwareVersions: () => FIRMWARE_VERSIONS,
    waiting: (limit) => JSON.parse(told(JSON.stringify(waiting(world, limit)))),
    testEvent: (type) => latestEvent(world, type, base),
  }
  return {
    world,
    ...controlled,
    admit: createGuard({ oauth, limiter }),
    limits: createLimits({ oauth, limiter }),
    around: createTraffic({ clock, faults }),
    observe: observer(clock, requestLog),
    validator,
    respond: respondFromWorld({
      world,
      lifetimes,
      examples,
      handlers: { ...createHandlers(boundaries), ...onboardingHandlers(onboarding) },
    }),
    routes: {
      '/o': oauth.routes,
      '/onboarding': onboardingRoutes({ world, authorizations }),
      '/v2/icons': iconRoutes(),
      '/uploads': uploadRoutes(world, lifetimes),
      '/v2/home_battery_onboarding': homeBatteryRoutes(world, onboarding),
      [CONTROL_BASE]: controlRoutes(controlled, host),
    },
    reachedAt(url) {
      base = url
    },
    onChange(listener) {
      changed = listener
    },
    close() {
      clock.close()
      webhooks.close()
      requestLog.close()
    },
  }
}

/** @throws {RangeError} where something was written after the time that the clock is to go back to */
function keepWritten({ written }: World, to: number): void {
  if (written === undefined || written <= to) return
  throw new RangeError(
    `The clock cannot go back to ${new Date(to).toISOString()}: something was written after that, last at ${new Date(written).toISOString()}. Reset the sandbox, or restore a snapshot of before.`,
  )
}

import { connectEvents, latestEvent, nextEvent } from '../api/charging-sessions/events.ts'
import { FIRMWARE_VERSIONS } from '../api/evses/catalogue.ts'
import { createCounter, createGuard, createLimits } from '../api/guard.ts'
import { createHandlers, resourceTypes, stores } from '../api/index.ts'
import type { Store } from '../api/rebates/upload-routes.ts'
import { boundariesWithoutThread } from '../api/regions/boundaries.ts'
import { createDirectory } from '../api/users/directory.ts'
import { waiting } from '../api/vehicles/waitlist.ts'
import type { ControlledSandbox, WorldChange } from '../control/controlled-sandbox.ts'
import { registerEvse } from '../control/register-evse.ts'
import { createDevices, type Devices } from '../devices/index.ts'
import { createCheckpoints } from '../engine/checkpoints.ts'
import { createClock } from '../engine/clock/clock.ts'
import { createFaults } from '../engine/faults/faults.ts'
import { createOccurrences } from '../engine/faults/occurrences.ts'
import { createLifetimes } from '../engine/lifetimes.ts'
import { createOAuth, type OAuth, type OAuthOptions } from '../engine/oauth/index.ts'
import type { Part } from '../engine/part.ts'
import { createRateLimiter } from '../engine/rate-limit/index.ts'
import { handlerFinder, respondFromWorld } from '../engine/reading/respond.ts'
import { createRequestLog } from '../engine/requests/log.ts'
import { type Observe, observer } from '../engine/requests/observe.ts'
import { createRows, createWriteLog, type Rows } from '../engine/state/rows.ts'
import { createSnapshots } from '../engine/state/snapshot.ts'
import type { WebhookFaultInput } from '../engine/webhooks/webhook-fault.ts'
import { createWebhooks } from '../engine/webhooks/webhooks.ts'
import { draw } from '../engine/world/draw.ts'
import { told } from '../engine/world/foreign.ts'
import { defaultUser, listedUsers, userSeries } from '../engine/world/people.ts'
import { ordinalOfId } from '../engine/world/series.ts'
import { shapeOf } from '../engine/world/shape.ts'
import { createWorld, type World } from '../engine/world/world.ts'
import { api as bodyValidators } from '../generated/body-validators.js'
import { api } from '../generated/documents.js'
import { api as parameterValidators } from '../generated/parameter-validators.js'
import type { Actor } from '../http/actor.ts'
import { operationNames, scopesIn, scopeWords } from '../http/document.ts'
import type { Behaviour } from '../http/pipeline.ts'
import { Rejection } from '../http/problem.ts'
import type { Responder } from '../http/respond.ts'
import { compiledValidator } from '../http/validation/compiled.ts'
import { createAuthorizations } from '../onboarding/authorization.ts'
import { type OnboardingParts, onboardingHandlers } from '../onboarding/begin.ts'
import type { PageParts } from '../onboarding/visit.ts'
import { createScenarios } from '../scenarios/run.ts'
import { checkDeclared, declare, startOf } from './declared-world.ts'
import { createHistory } from './history.ts'
import { postpone } from './keeping/postponed.ts'
import type { SandboxHost, SandboxOptions } from './sandbox-options.ts'
import { createTraffic } from './traffic.ts'

const OWN_VALIDATOR = compiledValidator(parameterValidators, bodyValidators)
/** What time changes: see engine/state/rows.ts. */
const TIMELY = new Set(['clock/told'])
const SHAPE = shapeOf(resourceTypes, stores)

const noExamples: Responder = ({ operation }) => {
  throw new Rejection({
    status: 501,
    detail: `There are no examples here that ${operation.name} could answer with, so Prefer cannot be honoured. The mock server has them.`,
  })
}

/**
 * A stateful stand-in for the API.
 *
 * @internal
 */
export interface Sandbox extends Behaviour, ControlledSandbox {
  readonly world: World
  readonly changesSince: ReturnType<typeof createHistory>
  /** Plugs a vehicle in, or unplugs it; see {@link Devices}. */
  readonly plugIn: Devices['plugIn']
  readonly unplug: Devices['unplug']
  /** Answers a request and keeps it in the log. */
  readonly observe: Observe
  readonly oauth: OAuth
  /** What it remembers, in rows; undefined where it is held nowhere else. */
  readonly rows: Rows | undefined
  /** What its pages and its store of files work with. */
  readonly pages: PageParts & OnboardingParts & Store
  /** Calls a function after what it remembers has changed other than by a request; it replaces the one before. */
  onChange(listener: () => void): void
  /** Tells under which URL clients reach `/v2` of it, for what is sent without being asked for. */
  reachedAt(base: string): void
  /** Forgets what can be derived again. */
  rest(): void
  /** Another number after each request that may have changed an answer, and after each write. */
  readonly revision: number
  /** Tells that a request may have changed an answer. */
  revise(): void
  /** Counts a request of a caller who was let in before: what they have left, or undefined if it is one too many. */
  count(actor: Actor, address: string): number | undefined
  /** Stops timers and deliveries. */
  close(): void
}

/**
 * Makes a sandbox.
 *
 * @throws {RangeError} for a clock that cannot be, or a number of users that is none
 * @internal
 */
export function createSandbox(options: SandboxOptions = {}, host: SandboxHost = {}): Sandbox {
  return sandboxMaker(host)(options)
}

/**
 * What makes sandboxes that share all that remembers nothing, so that one of them costs little more than what is written
 * to it.
 *
 * @returns makes one whose paths begin with `mount`; throws a RangeError as {@link createSandbox} does
 * @internal
 */
export function sandboxMaker(host: SandboxHost): (options: SandboxOptions, mount?: string) => Sandbox {
  const { boundaries = boundariesWithoutThread, examples = noExamples, validator = OWN_VALIDATOR } = host
  const findShared = handlerFinder(resourceTypes, createHandlers(boundaries))
  const document = host.document ?? api
  const access = { scopes: scopesIn(document), words: scopeWords(document) }
  const operations = new Set(operationNames(document))
  const shared = { findShared, examples, validator, host, access, operations }
  return (options, mount = '') => make(options, mount, shared)
}

interface Shared extends Required<Pick<SandboxHost, 'examples' | 'validator'>> {
  readonly findShared: ReturnType<typeof handlerFinder>
  readonly host: SandboxHost
  /** What the document says of scopes. */
  readonly access: Pick<OAuthOptions, 'scopes' | 'words'>
  /** Names of the operations of the document. */
  readonly operations: ReadonlySet<string>
}

/** Names in the format of snapshots: another one would leave those of before without their part. */
type SavedPart = 'clock' | 'world' | 'oauth' | 'limiter' | 'webhooks' | 'faults' | 'authorizations'

/** Those that the format has gained: what was saved without them leaves them as they start. */
type AddedPart = 'webhookFaults'

function make(options: SandboxOptions, mount: string, shared: Shared): Sandbox {
  const { examples, validator, findShared, host, access, operations } = shared
  const { world: declaration = {}, auth = 'lenient', rateLimit = 1000 } = options
  checkDeclared(declaration)
  const { seed = declaration.seed ?? 'ev-energy', users = declaration.users ?? 10 } = options
  if (!Number.isSafeInteger(users) || users < 0)
    throw new RangeError(`users must be a whole number, not ${users}.`)
  const log = host.held ? createWriteLog() : undefined
  const clock = createClock(options.clock ?? startOf(declaration))
  const lifetimes = createLifetimes(clock, options.expiry ?? 'real')
  const grow = (
    start: { readonly seed: string; readonly users: number },
    wrote?: (path?: string) => void,
  ): World => {
    const grown: World = createWorld({
      ...start,
      now: clock.now,
      shape: SHAPE,
      wrote,
      userOrdinal: (user) => ordinalOfId(userSeries, grown, user),
    })
    return grown
  }
  const world = grow({ seed, users }, log?.note)
  const chance = (...words: readonly (string | number)[]) => draw(world.seed, ...words)
  const { applications } = options
  const oauth = createOAuth({
    clock: lifetimes,
    directory: createDirectory(world),
    mode: auth,
    ...access,
    listed: () => listedUsers(world),
    ...(applications && { applications }),
  })
  const limiter = createRateLimiter({
    clock,
    ...(rateLimit === false ? { off: true } : { limit: rateLimit }),
  })
  clock.onReturn((to) => keepWritten(world, to))
  let changed = () => {}
  const webhookFaults = createOccurrences<WebhookFaultInput>('whfault', chance)
  const webhooks = createWebhooks({
    clock,
    draw: chance,
    faults: webhookFaults,
    endpoints: options.webhooks,
    outbox: host.held,
    onChange: () => changed(),
  })
  clock.subscribe(() => changed())
  let base = `https://api.ev.energy${mount}/v2`
  let revisions = 0
  connectEvents({ world, clock, webhooks, base: () => base })
  const faults = createFaults(chance)
  const requestLog = createRequestLog()
  const authorizations = createAuthorizations({
    seed: () => world.seed,
    defaultUser: () => defaultUser(world),
    now: lifetimes.now,
  })

  const pages = { world, authorizations, applications: oauth.applications, lifetimes, mount }
  const findOnboarding = handlerFinder([], onboardingHandlers(pages))
  const others = { oauth, limiter, webhooks, faults, authorizations }
  const first: Record<SavedPart, Part> = { clock, world, ...others }
  const added = { webhookFaults } satisfies Record<AddedPart, Part>
  const parts = { ...first, ...added }
  const devices = createDevices(world)
  const snapshots = createSnapshots(first, added)
  const checkpoints = createCheckpoints(clock, snapshots)
  const changesSince = createHistory({ world, shape: SHAPE, mount, checkpoints, grow, base: () => base })
  const reset = (next: WorldChange = {}) => {
    for (const part of Object.values(parts)) part.reset()
    lifetimes.reset()
    world.regrow(next)
    declare(world, devices, declaration, snapshots.save)
    requestLog.clear()
    checkpoints.reset()
    scenarios.reset()
  }
  const scenarios = createScenarios({
    world,
    clock,
    devices,
    applications: oauth.applications,
    faults,
    webhookFaults,
    reset,
  })
  const controlled: ControlledSandbox = {
    mount,
    world,
    clock,
    lifetimes,
    webhooks,
    faults,
    webhookFaults,
    requestLog,
    applications: oauth.applications,
    operations,
    snapshotFiles: host.snapshots,
    ...snapshots,
    checkpoints,
    changesSince,
    scenarios,
    reset,
    devices,
    addEvse: (evse) => registerEvse(world, evse),
    firmwareVersions: () => FIRMWARE_VERSIONS,
    waiting: (limit) => JSON.parse(told(JSON.stringify(waiting(world, limit)))),
    nextEvent: () => nextEvent(world, clock.now()),
    testEvent: (type) => latestEvent(world, type, base),
  }
  declare(world, devices, declaration, snapshots.save)
  const inRows = {
    ...others,
    ...added,
    clock: clock.shared,
    lifetimes,
    logins: oauth.memory.logins,
    checkpoints,
    scenarios,
  }
  return {
    rows: log && createRows({ world, parts: inRows, timely: TIMELY }, log),
    ...controlled,
    changesSince,
    world,
    plugIn: devices.plugIn,
    unplug: devices.unplug,
    admit: createGuard({ oauth, limiter }),
    count: createCounter(limiter),
    limits: createLimits({ oauth, limiter }),
    around: createTraffic({ clock, faults, pause: host.held ? postpone : undefined }),
    observe: observer(clock, requestLog),
    validator,
    respond: respondFromWorld({
      world,
      lifetimes,
      examples,
      find: (operation) => findOnboarding(operation) ?? findShared(operation),
      reads: (operation) => operation.name.startsWith('GET ') && findOnboarding(operation) === undefined,
    }),
    oauth,
    pages,
    reachedAt(url) {
      base = url
    },
    onChange(listener) {
      changed = listener
    },
    rest: world.rest,
    get revision() {
      return revisions + world.version
    },
    revise: () => void revisions++,
    close() {
      revisions++
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

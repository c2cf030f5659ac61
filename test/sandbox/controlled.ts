import { Hono } from 'hono'
import { resourceTypes, stores } from '../../mock/src/api/index.ts'
import type {
  ControlledSandbox,
  ControlledWorlds,
  WorldChange,
} from '../../mock/src/control/controlled-sandbox.ts'
import type { ControlAccess } from '../../mock/src/control/origin.ts'
import { controlRoutes } from '../../mock/src/control/routes.ts'
import { snapshotFolder } from '../../mock/src/control/snapshot-folder.ts'
import { createDevices } from '../../mock/src/devices/index.ts'
import { createCheckpoints } from '../../mock/src/engine/checkpoints.ts'
import { createClock } from '../../mock/src/engine/clock/clock.ts'
import { createFaults } from '../../mock/src/engine/faults/faults.ts'
import { createOccurrences } from '../../mock/src/engine/faults/occurrences.ts'
import { createLifetimes } from '../../mock/src/engine/lifetimes.ts'
import { createApplications } from '../../mock/src/engine/oauth/applications.ts'
import { createRequestLog } from '../../mock/src/engine/requests/log.ts'
import { createSnapshots } from '../../mock/src/engine/state/snapshot.ts'
import { createWebhooks } from '../../mock/src/engine/webhooks/webhooks.ts'
import { type Draw, draw } from '../../mock/src/engine/world/draw.ts'
import { userSeries } from '../../mock/src/engine/world/people.ts'
import { ordinalOfId } from '../../mock/src/engine/world/series.ts'
import { shapeOf } from '../../mock/src/engine/world/shape.ts'
import { createWorld, type World } from '../../mock/src/engine/world/world.ts'
import { CONTROL_BASE } from '../../mock/src/http/faces.ts'
import { createScenarios } from '../../mock/src/scenarios/run.ts'

export const START = Date.parse('2025-03-01T00:00:00Z')

/** A sandbox of nothing but the parts that the control API knows, at a time that stands still. */
export function createControlled(folder?: string, access: ControlAccess = {}) {
  const chance = (...words: readonly (string | number)[]): Draw => draw('seed', ...words)
  const clock = createClock({ start: START, speed: 0 })
  const world: World = createWorld({
    seed: 'seed',
    users: 1,
    now: clock.now,
    shape: shapeOf(resourceTypes, stores),
    userOrdinal: (user) => ordinalOfId(userSeries, world, user),
  })
  const faults = createFaults(chance)
  const webhooks = createWebhooks({ clock, draw: chance, fetch: async () => new Response() })
  const applications = createApplications([], ['user:read'])
  const snapshots = createSnapshots({ clock, faults, webhooks, applications })
  const requestLog = createRequestLog()
  const resets: WorldChange[] = []
  const sandbox: ControlledSandbox = {
    mount: '',
    world,
    clock,
    lifetimes: createLifetimes(clock, 'real'),
    faults,
    webhookFaults: createOccurrences('whfault', chance),
    webhooks,
    applications,
    requestLog,
    operations: new Set(['GET /vehicles', 'GET /vehicles/{vehicle_id}']),
    snapshotFiles: folder === undefined ? undefined : snapshotFolder(folder),
    ...snapshots,
    reset(change) {
      resets.push(change)
      for (const part of [clock, faults, webhooks, applications]) part.reset()
    },
    addEvse: () => '/evses/new',
    firmwareVersions: () => [],
    waiting: () => [],
    nextEvent: () => undefined,
    devices: createDevices(world),
    scenarios: createScenarios({
      world,
      clock,
      faults,
      applications,
      webhookFaults: createOccurrences('whfault', chance),
      devices: createDevices(world),
      reset: () => {},
    }),
    checkpoints: createCheckpoints(clock, snapshots),
    changesSince: () => ({ changes: [], complete: true }),
    testEvent: (type) =>
      type === 'charging_sub_session.created'
        ? { type, timestamp: '2025-03-01T00:00:00Z', data: {} }
        : undefined,
  }
  const names = ['default']
  // Its other worlds are the same one, which is enough for what is said of them.
  const entry = (name: string) => ({ name, world: sandbox, created: START, used: START, ttl: undefined })
  const worlds: ControlledWorlds = {
    list: () => names.map(entry),
    get: (name) => (names.includes(name) ? entry(name) : undefined),
    create: (name, _, { state } = {}) => {
      if (state !== undefined) sandbox.load(state)
      names.push(name)
    },
    drop: (name) => names.includes(name) && names.splice(names.indexOf(name), 1).length > 0,
  }
  const app = new Hono().route(
    CONTROL_BASE,
    controlRoutes(() => ({ sandbox, worlds }), access),
  )

  /** Sends JSON, unless there is nothing to send. */
  const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    app.request(`http://127.0.0.1:4010${CONTROL_BASE}${path}`, {
      method,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
  return { sandbox, worlds, app, call, resets }
}

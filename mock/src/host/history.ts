import { operations } from 'ev-energy/operations'
import type { Checkpoints } from '../engine/checkpoints.ts'
import { type Difference, differences } from '../engine/world/differences.ts'
import { told } from '../engine/world/foreign.ts'
import type { Resource } from '../engine/world/resource.ts'
import type { Shape } from '../engine/world/shape.ts'
import { withAddresses } from '../engine/world/url.ts'
import type { World } from '../engine/world/world.ts'
import type { WorldState } from '../engine/world/world-state.ts'
import { API_BASE } from '../http/faces.ts'
import { anonymous } from '../http/template.ts'

/** What changes are worked out from. */
export interface HistoryParts {
  readonly world: World
  readonly shape: Shape
  readonly mount: string
  readonly checkpoints: Pick<Checkpoints, 'snapshot'>
  /** Makes a world with the time of the sandbox. */
  grow(start: Pick<WorldState, 'seed' | 'users'>): World
  /** Base URL of the addresses in resources. */
  base(): string
}

/** What became of a resource of a sandbox, as clients see it. */
export type ResourceChange = Difference

const READ = new Set(
  Object.keys(operations)
    .filter((name) => name.startsWith('GET '))
    .map((name) => anonymous(name.slice('GET '.length))),
)
const isShown = (template: string) => READ.has(anonymous(template))

/** Tells what changed in a sandbox since a checkpoint, or since it began. */
export function createHistory({ world, shape, mount, checkpoints, grow, base }: HistoryParts) {
  const shown = (resource: Resource | null): Resource | null =>
    resource && JSON.parse(told(withAddresses(JSON.stringify(resource), base())))

  return (since: string | undefined, most: number): { changes: ResourceChange[]; complete: boolean } => {
    const { seed, users } = world
    const start: WorldState =
      since === undefined
        ? { seed, users, ids: 0, changes: [] }
        : (checkpoints.snapshot(since).parts.world as WorldState)
    const before = grow(start)
    before.load(start)
    const changes: ResourceChange[] = []
    for (const { path, kind, ...states } of differences(before, world, shape, isShown)) {
      if (changes.length === most) return { changes, complete: false }
      changes.push({
        path: mount + API_BASE + path,
        kind,
        before: shown(states.before),
        after: shown(states.after),
      })
    }
    return { changes, complete: true }
  }
}

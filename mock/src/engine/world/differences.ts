import type { Change, SavedChanges } from './changes.ts'
import type { Resource } from './resource.ts'
import type { Shape } from './shape.ts'
import type { World } from './world.ts'

/** What became of a resource. Its URLs are marked (see url.ts). */
export interface Difference {
  /** Below the base of the API. */
  readonly path: string
  readonly kind: 'created' | 'changed' | 'removed'
  /** Null for what was created. */
  readonly before: Resource | null
  /** Null for what was removed. */
  readonly after: Resource | null
}

/**
 * What came of everything that was written since another world was the same, in the order in which it was written first.
 * Time changes nothing: both are looked at in their present.
 *
 * @param isShown whether resources of a path template are anybody's business
 */
export function* differences(
  before: World,
  after: World,
  { items, stores }: Shape,
  isShown: (template: string) => boolean,
): Generator<Difference> {
  const seen = new Set<string>()
  for (const path of touched(before.save().changes, after.save().changes, stores)) {
    const template = items.find(path)?.type.path
    if (seen.has(path) || template === undefined || !isShown(template)) continue
    seen.add(path)
    const [old, present] = [before.get(path) ?? null, after.get(path) ?? null]
    if (JSON.stringify(old) === JSON.stringify(present)) continue
    const kind = old === null ? 'created' : present === null ? 'removed' : 'changed'
    yield { path, kind, before: old, after: present }
  }
}

/** Paths to which something else was written, and those of what tells of it. */
function* touched(before: SavedChanges, after: SavedChanges, stores: Shape['stores']): Generator<string> {
  const old = new Map(before)
  const fresh = new Map(after)
  for (const path of new Set([...fresh.keys(), ...old.keys()])) {
    const [was, is] = [old.get(path), fresh.get(path)]
    if (isSame(was, is)) continue
    yield path
    const store = stores.find(path)?.type
    for (const change of [was, is]) {
      const kept = change && keptOf(change)
      if (kept) yield* store?.shows?.(kept) ?? []
    }
  }
}

/** Whether two writes say the same, which those do that hold the very same object. */
function isSame(was: Change | undefined, is: Change | undefined): boolean {
  if (was?.kind === 'created' && is?.kind === 'created' && was.resource === is.resource) return true
  return was === is || JSON.stringify(was) === JSON.stringify(is)
}

const keptOf = (change: Change) => (change.kind === 'created' ? change.resource : undefined)

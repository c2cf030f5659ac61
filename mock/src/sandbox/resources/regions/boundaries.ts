import type { Geometry } from './geometry.ts'
import { type Outcome, unionOf } from './union.ts'

/**
 * Works out the boundaries of regions, one for each list of geometries.
 *
 * @param signal tells when nobody waits for them any more
 */
export type Boundaries = (
  regions: readonly (readonly Geometry[])[],
  signal: AbortSignal,
) => Promise<readonly Outcome[]>

/** Does it here, where it holds up whatever else there is to do. For hosts without threads. */
export const boundariesInline: Boundaries = async (regions, signal) => {
  const outcomes: Outcome[] = []
  for (const geometries of regions) {
    signal.throwIfAborted()
    outcomes.push(await unionOf(geometries))
  }
  return outcomes
}

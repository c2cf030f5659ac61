import { Rejection } from '../../http/problem.ts'
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

/** Does it here, where it holds up whatever else there is to do. */
export const boundariesInline: Boundaries = async (regions, signal) => {
  const outcomes: Outcome[] = []
  for (const geometries of regions) {
    signal.throwIfAborted()
    outcomes.push(await unionOf(geometries))
  }
  return outcomes
}

/** What takes two or three seconds, which is as long as a page may stand still. */
const MOST_POSITIONS = 10_000

/** Does it here, and not too much of it. For hosts without threads, where nothing can end it. */
export const boundariesWithoutThread: Boundaries = async (regions, signal) => {
  const positions = regions.flat().reduce((sum, geometry) => sum + positionsOf(geometry), 0)
  if (positions > MOST_POSITIONS)
    throw new Rejection({
      status: 422,
      title: 'Invalid geometry',
      detail: `The regions have ${positions} positions, and without a thread for them the mock works out ${MOST_POSITIONS}: simplify them, send fewer, or ask the mock server.`,
    })
  return boundariesInline(regions, signal)
}

function positionsOf({ type, coordinates }: Geometry): number {
  return type === 'Polygon' ? coordinates.flat().length : coordinates.flat(2).length
}

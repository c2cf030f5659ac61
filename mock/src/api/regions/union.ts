import { countCrossings } from './crossings.ts'
import type { Geometry, MultiPolygon } from './geometry.ts'

/** The boundary of a region, or what stands in its way. */
export type Outcome = { readonly boundary: MultiPolygon } | { readonly problem: string }

/** The work grows with the square of this, and nobody draws a region by hand that crosses itself more often. */
const MOST_CROSSINGS = 2000

// Positions this near to each other (in degrees) are one, so that rounding tears no boundary apart. Where it still does,
// which is rare, another measure helps.
const NEAR = [1e-12, 1e-10]

/**
 * Makes one boundary of several geometries: their union. What can be repaired is: rings that are not closed, that cross
 * themselves or that turn the wrong way (RFC 7946, section 3.1.6: outlines counterclockwise, holes clockwise), positions
 * that are repeated, holes that stick out, parts that enclose nothing. A ring holds what it goes around at least once.
 *
 * @returns a problem where that is not possible: degrees out of range, a geometry that encloses nothing, or rings so
 *   tangled that their crossings cannot be told apart, or take too long to work out
 */
export async function unionOf(geometries: readonly Geometry[]): Promise<Outcome> {
  const parts = geometries.map(polygonsOf)
  if (!parts.flat(3).every(isOnEarth)) return IRREPARABLE
  if (countCrossings(parts.flat(2), MOST_CROSSINGS) > MOST_CROSSINGS)
    return {
      problem: `Its lines cross each other more than ${MOST_CROSSINGS} times: simplify it, or split it into regions.`,
    }
  // Few who start a sandbox draw regions; the others need not wait for this to load.
  const { setPrecision, union } = await import('polyclip-ts')
  for (const near of NEAR) {
    setPrecision(near)
    try {
      const [first = [], ...others] = parts.map((part) => union(part))
      if ([first, ...others].some(({ length }) => length === 0)) return IRREPARABLE
      const coordinates = others.length === 0 ? first : union(first, ...others)
      return { boundary: { type: 'MultiPolygon', coordinates } }
    } catch {
      // It lost its way among crossings that are all but the same.
    }
  }
  return IRREPARABLE
}

const IRREPARABLE: Outcome = { problem: 'The geometry cannot be repaired.' }

type Point = [longitude: number, latitude: number]

const polygonsOf = ({ type, coordinates }: Geometry) =>
  (type === 'Polygon' ? [coordinates] : coordinates) as Point[][][]

const isOnEarth = ([longitude, latitude]: Point) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90

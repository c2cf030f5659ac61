import type { Schema } from '../../world/schema.ts'

export type Position = Schema<'GeoJsonPosition'>
export type Geometry = Schema<'GeoJsonPolygon'> | Schema<'GeoJsonMultiPolygon'>
export type MultiPolygon = Schema<'GeoJsonMultiPolygon'>

type Ring = readonly Position[]
type Polygon = readonly Ring[]

// The ellipsoid of WGS 84: its smaller half axis in kilometres, and its eccentricity.
const AXIS = 6356.752314
const ECCENTRICITY = 0.0818191908

/**
 * Makes one boundary of several geometries. Small faults are repaired: rings that are not closed, positions that are
 * repeated, rings that turn the wrong way (RFC 7946, section 3.1.6: outlines counterclockwise, holes clockwise). What is
 * sent twice counts once; polygons that overlap stay as they are.
 *
 * @returns undefined where that is not possible: degrees out of range, or a ring that encloses nothing
 */
export function boundaryOf(geometries: readonly Geometry[]): MultiPolygon | undefined {
  const polygons = new Map<string, Position[][]>()
  for (const geometry of geometries) {
    const parts: readonly Polygon[] =
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    for (const part of parts) {
      const rings = part.map((ring, index) => repaired(ring, index > 0))
      if (!rings.every((ring) => ring !== undefined)) return undefined
      polygons.set(JSON.stringify(rings), rings)
    }
  }
  return { type: 'MultiPolygon', coordinates: [...polygons.values()] }
}

function repaired(ring: Ring, hole: boolean): Position[] | undefined {
  if (!ring.every(([longitude = 181, latitude = 91]) => isOnEarth(longitude, latitude))) return undefined
  const distinct = ring.filter((position, i) => i === 0 || !isSame(position, ring[i - 1]))
  if (isSame(distinct[0], distinct.at(-1))) distinct.pop()
  const [first] = distinct
  if (first === undefined || distinct.length < 3) return undefined
  const closed = [...distinct, first]
  const turn = [...edges(closed)].reduce((sum, [[x1, y1], [x2, y2]]) => sum + x1 * y2 - x2 * y1, 0)
  if (Math.abs(turn) < 1e-12) return undefined
  return turn > 0 === hole ? closed.reverse() : closed
}

const isOnEarth = (longitude: number, latitude: number) =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90

const isSame = (a: Position | undefined, b: Position | undefined) => a?.[0] === b?.[0] && a?.[1] === b?.[1]

/** The area of a boundary in square kilometres: its outlines count, its holes take off. */
export function areaOf({ coordinates }: MultiPolygon): number {
  let sum = 0
  for (const ring of coordinates.flat())
    for (const [[x1, y1], [x2, y2]] of edges(ring)) sum += (radians(x1 - x2) * (strip(y1) + strip(y2))) / 2
  return sum
}

/** Square kilometres between the equator and a latitude, for each radian of longitude. */
function strip(latitude: number): number {
  const sine = Math.sin(radians(latitude))
  const e = ECCENTRICITY * sine
  return (AXIS ** 2 / 2) * (sine / (1 - e ** 2) + Math.log((1 + e) / (1 - e)) / (2 * ECCENTRICITY))
}

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Whether a point lies within a boundary; on it is not within. */
export function contains({ coordinates }: MultiPolygon, longitude: number, latitude: number): boolean {
  return coordinates.some(([outline = [], ...holes]) => {
    if (place(outline, longitude, latitude) !== 'inside') return false
    return holes.every((hole) => place(hole, longitude, latitude) === 'outside')
  })
}

/** Counts the edges that a ray to the east crosses. */
function place(ring: Ring, x: number, y: number): 'inside' | 'outside' | 'edge' {
  let inside = false
  for (const [[x1, y1], [x2, y2]] of edges(ring)) {
    const cross = (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)
    const within =
      Math.min(x1, x2) <= x && x <= Math.max(x1, x2) && Math.min(y1, y2) <= y && y <= Math.max(y1, y2)
    if (cross === 0 && within) return 'edge'
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
  }
  return inside ? 'inside' : 'outside'
}

type Point = readonly [x: number, y: number]

function* edges(ring: Ring): Generator<readonly [Point, Point]> {
  for (let i = 1; i < ring.length; i++) yield [ring[i - 1] as unknown as Point, ring[i] as unknown as Point]
}

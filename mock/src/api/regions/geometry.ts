import type { Schema } from '../../engine/world/schema.ts'

export type Position = Schema<'GeoJsonPosition'>
export type Geometry = Schema<'GeoJsonPolygon'> | Schema<'GeoJsonMultiPolygon'>
export type MultiPolygon = Schema<'GeoJsonMultiPolygon'>

type Ring = readonly Position[]

// The ellipsoid of WGS 84: its smaller half axis in kilometres, and its eccentricity.
const AXIS = 6356.752314
const ECCENTRICITY = 0.0818191908

// A tenth of a millimetre, in degrees: more than rounding moves a point, and less than anybody measures.
const NEAR = 1e-9

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
      Math.min(x1, x2) - NEAR <= x &&
      x <= Math.max(x1, x2) + NEAR &&
      Math.min(y1, y2) - NEAR <= y &&
      y <= Math.max(y1, y2) + NEAR
    if (within && Math.abs(cross) <= NEAR * Math.hypot(x2 - x1, y2 - y1)) return 'edge'
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
  }
  return inside ? 'inside' : 'outside'
}

type Point = readonly [x: number, y: number]

const pointOf = ([x = 0, y = 0]: Position = []): Point => [x, y]

function* edges(ring: Ring): Generator<readonly [Point, Point]> {
  for (let i = 1; i < ring.length; i++) yield [pointOf(ring[i - 1]), pointOf(ring[i])]
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaOf, contains } from '../../../mock/src/api/regions/geometry.ts'
import { unionOf } from '../../../mock/src/api/regions/union.ts'

type Position = [longitude: number, latitude: number]

/** Outlines that go once around a middle, so that it is within them and none of their corners is. */
const outline = fc
  .record({
    longitude: fc.double({ min: -170, max: 170, noNaN: true }),
    latitude: fc.double({ min: -80, max: 80, noNaN: true }),
    radii: fc.array(fc.double({ min: 0.1, max: 5, noNaN: true }), { minLength: 4, maxLength: 30 }),
  })
  .map(({ longitude, latitude, radii }) => {
    const corners = radii.map((radius, i): Position => {
      const angle = (i / radii.length) * 2 * Math.PI
      return [longitude + radius * Math.cos(angle), latitude + radius * Math.sin(angle)]
    })
    return { longitude, latitude, corners }
  })

/** Rectangles on a lattice of six by six cells, so that many touch and overlap; west and south of the middle of a cell. */
const rectangles = fc.array(
  fc
    .tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .map(([west, south, width, height]) => ({ west, south, east: west + width, north: south + height })),
  { minLength: 1, maxLength: 8 },
)
type Rectangle = { west: number; south: number; east: number; north: number }

const polygon = (...rings: Position[][]) => ({ type: 'Polygon' as const, coordinates: rings })
const rectangle = ({ west, south, east, north }: Rectangle): Position[] => [
  [west / 10, south / 10],
  [east / 10, south / 10],
  [east / 10, north / 10],
  [west / 10, north / 10],
  [west / 10, south / 10],
]

async function boundaryOf(geometries: Parameters<typeof unionOf>[0]) {
  const outcome = await unionOf(geometries)
  return 'boundary' in outcome ? outcome.boundary : undefined
}

async function made(...geometries: Parameters<typeof unionOf>[0]) {
  const boundary = await boundaryOf(geometries)
  if (!boundary) throw new Error('not repaired')
  return boundary
}

describe('the boundary of a region', () => {
  it('holds its middle but none of its corners, however its ring was sent', async () => {
    const sent = fc.asyncProperty(
      outline,
      fc.boolean(),
      fc.boolean(),
      async ({ longitude, latitude, corners }, closed, reversed) => {
        const ring = reversed ? corners.toReversed() : corners
        const boundary = await made(polygon(closed ? [...ring, ring[0] as Position] : ring))
        expect(contains(boundary, longitude, latitude)).toBe(true)
        for (const [x, y] of corners) expect(contains(boundary, x, y)).toBe(false)
        expect(areaOf(boundary)).toBeGreaterThan(0)
      },
    )
    await fc.assert(sent)
  })

  it('does not change when it is sent again', async () => {
    const again = fc.asyncProperty(outline, async ({ corners }) => {
      const boundary = await made(polygon(corners))
      expect(await boundaryOf([boundary, boundary])).toEqual(boundary)
    })
    await fc.assert(again)
  })

  it('holds what one of its parts holds, and counts it once', async () => {
    const union = fc.asyncProperty(rectangles, fc.boolean(), async (parts, together) => {
      const rings = parts.map((part) => [rectangle(part)])
      const boundary = await made(
        ...(together
          ? [{ type: 'MultiPolygon' as const, coordinates: rings }]
          : rings.map((ring) => polygon(...ring))),
      )
      let area = 0
      for (let west = 0; west < 10; west++)
        for (let south = 0; south < 10; south++) {
          const cell = { west, south, east: west + 1, north: south + 1 }
          const isHeld = parts.some(
            (part) => part.west <= west && west < part.east && part.south <= south && south < part.north,
          )
          expect(contains(boundary, (west + 0.5) / 10, (south + 0.5) / 10)).toBe(isHeld)
          if (isHeld) area += areaOf(await made(polygon(rectangle(cell))))
        }
      expect(areaOf(boundary)).toBeCloseTo(area, 4)
    })
    await fc.assert(union, { numRuns: 30 })
  })

  it('has no border where its parts meet', async () => {
    const west = rectangle({ west: 0, south: 0, east: 1, north: 1 })
    const east = rectangle({ west: 1, south: 0, east: 2, north: 1 })
    const boundary = await made(polygon(west), polygon(east))
    expect(boundary.coordinates).toHaveLength(1)
    expect(contains(boundary, 0.1, 0.05)).toBe(true)
    expect(contains(boundary, 0.1, 0.1)).toBe(false)
  })

  it('falls into two where its ring crosses itself', async () => {
    const bow = polygon([
      [0, 0],
      [1, 1],
      [1, 0],
      [0, 1],
      [0, 0],
    ])
    const boundary = await made(bow)
    expect(boundary.coordinates).toHaveLength(2)
    expect(contains(boundary, 0.1, 0.5)).toBe(true)
    expect(contains(boundary, 0.9, 0.5)).toBe(true)
    expect(contains(boundary, 0.5, 0.1)).toBe(false)
    expect(contains(boundary, 0.5, 0.5)).toBe(false)
    expect(boundary.coordinates.flat().every((ring) => ring[0]?.join() === ring.at(-1)?.join())).toBe(true)
  })

  it('loses what sticks out without enclosing anything', async () => {
    const whisker = polygon([
      [0, 0],
      [1, 0],
      [1, 1],
      [3, 3],
      [1, 1],
      [0, 1],
    ])
    const flat = polygon([
      [5, 5],
      [6, 6],
      [7, 7],
    ])
    const { coordinates } = await made({
      type: 'MultiPolygon',
      coordinates: [whisker.coordinates, flat.coordinates],
    })
    expect(coordinates).toHaveLength(1)
    expect(coordinates[0]?.[0]).toHaveLength(5)
  })

  it('keeps the holes that no other part fills, and neither they nor their borders are in it', async () => {
    const outside = rectangle({ west: 0, south: 0, east: 9, north: 9 })
    const open = rectangle({ west: 1, south: 1, east: 3, north: 3 })
    const filled = rectangle({ west: 5, south: 5, east: 8, north: 12 })
    const boundary = await made(polygon(outside, open, filled), polygon(filled))
    expect(boundary.coordinates.map((rings) => rings.length)).toEqual([2])
    expect(contains(boundary, 0.2, 0.2)).toBe(false)
    expect(contains(boundary, 0.1, 0.2)).toBe(false)
    expect(contains(boundary, 0.6, 0.6)).toBe(true)
    expect(contains(boundary, 0.6, 1.1)).toBe(true)
    const emptied = await made(polygon(outside, open, filled))
    expect(contains(emptied, 0.6, 0.6)).toBe(false)
    expect(contains(emptied, 0.6, 1.1)).toBe(false)
  })

  it('is not within itself where it runs aslant', async () => {
    const aslant = fc.asyncProperty(outline, fc.double({ min: 0, max: 1, noNaN: true }), async (it, part) => {
      const boundary = await made(polygon(it.corners))
      const [[x1, y1], [x2, y2]] = it.corners as [Position, Position]
      expect(contains(boundary, x1 + (x2 - x1) * part, y1 + (y2 - y1) * part)).toBe(false)
    })
    await fc.assert(aslant)
  })

  it('has the area of the Earth when it goes all around', async () => {
    const world = await made(
      polygon([
        [-180, -90],
        [180, -90],
        [180, 90],
        [-180, 90],
      ]),
    )
    expect(areaOf(world)).toBeCloseTo(510_065_622, -2)
  })

  it('is found among crossings that rounding brings together', async () => {
    const tangle = polygon(
      [
        [-70.219, 0.732],
        [-70.641, 0.625],
        [-70.276, 0.725],
        [-70.217, 0.007],
      ],
      [
        [-70.522, 0.722],
        [-70.352, 0.896],
        [-70.178, 0.716],
      ],
    )
    const boundary = await made(tangle)
    expect(boundary.coordinates).toHaveLength(2)
    expect(contains(boundary, -70.23, 0.5)).toBe(true)
    expect(contains(boundary, -70.28, 0.721)).toBe(false)
  })

  const LINE: Position[] = [0, 1, 2, 0].map((at) => [at, at])
  it.each([
    ['positions that are not numbers of degrees', [[Number.NaN, 0], ...LINE]],
    ['positions that all lie on a line', LINE],
  ] as [string, Position[]][])('is none for %s', async (_, ring) => {
    const sent = polygon(ring)
    expect(await boundaryOf([sent])).toBeUndefined()
    expect(
      await boundaryOf([polygon(rectangle({ west: 0, south: 0, east: 1, north: 1 })), sent]),
    ).toBeUndefined()
  })
})

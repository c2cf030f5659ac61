import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaOf, boundaryOf, contains } from '../../mock/src/sandbox/resources/regions/geometry.ts'

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

const polygon = (...rings: Position[][]) => ({ type: 'Polygon' as const, coordinates: rings })

describe('the boundary of a region', () => {
  it('holds its middle but none of its corners, however its ring was sent', () => {
    fc.assert(
      fc.property(
        outline,
        fc.boolean(),
        fc.boolean(),
        ({ longitude, latitude, corners }, closed, reversed) => {
          const ring = reversed ? corners.toReversed() : corners
          const boundary = boundaryOf([polygon(closed ? [...ring, ring[0] as Position] : ring)])
          if (!boundary) throw new Error('not repaired')
          expect(contains(boundary, longitude, latitude)).toBe(true)
          for (const [x, y] of corners) expect(contains(boundary, x, y)).toBe(false)
          expect(areaOf(boundary)).toBeGreaterThan(0)
        },
      ),
    )
  })

  it('does not change when it is sent again', () => {
    fc.assert(
      fc.property(outline, ({ corners }) => {
        const boundary = boundaryOf([polygon(corners)])
        expect(boundary && boundaryOf([boundary, boundary])).toEqual(boundary)
      }),
    )
  })

  it('has the area of the Earth when it goes all around', () => {
    const world = boundaryOf([
      polygon([
        [-180, -90],
        [180, -90],
        [180, 90],
        [-180, 90],
      ]),
    ])
    expect(world && areaOf(world)).toBeCloseTo(510_065_622, -2)
  })

  it('is none for positions that are not numbers of degrees', () => {
    expect(
      boundaryOf([
        polygon([
          [0, 0],
          [Number.NaN, 0],
          [1, 1],
          [0, 1],
        ]),
      ]),
    ).toBeUndefined()
  })
})

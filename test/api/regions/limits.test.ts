import { afterEach, describe, expect, it } from 'vitest'
import type { Boundaries } from '../../../mock/src/api/regions/boundaries.ts'
import type { Geometry } from '../../../mock/src/api/regions/geometry.ts'
import { type BoundaryLimits, createBoundaryThread } from '../../../mock/src/host/threads/boundary-thread.ts'
import { Rejection } from '../../../mock/src/http/problem.ts'

/** Many small squares, none of which touches another. */
const squares = (count: number): Geometry => ({
  type: 'MultiPolygon',
  coordinates: Array.from({ length: count }, (_, i) => {
    const [x, y] = [(i % 500) / 10, Math.floor(i / 500) / 10]
    const corners: [number, number][] = [
      [x, y],
      [x + 0.05, y],
      [x + 0.05, y + 0.05],
      [x, y],
    ]
    return [corners]
  }),
})

let end: (() => void) | undefined
afterEach(() => end?.())

function boundariesWithin(limits: BoundaryLimits): Boundaries {
  const { boundaries, close } = createBoundaryThread(limits)
  end = close
  return boundaries
}

describe('regions that take more than there is', () => {
  it.each([
    ['time', { time: 50 }, /within 0\.05 seconds: simplify them, or send fewer/],
    ['memory', { memory: 16 }, /in 16 MiB of memory: simplify them, or send fewer/],
  ] as const)(
    'of %s are refused with 422 and the reason, each of them',
    async (_, limits, detail) => {
      const boundaries = boundariesWithin(limits)
      const { signal } = new AbortController()
      const [refused, behind] = await Promise.allSettled([
        boundaries([[squares(50_000)]], signal),
        boundaries([[squares(50_000)]], signal),
      ])
      for (const { status, ...settled } of [refused, behind]) {
        expect(status).toBe('rejected')
        const { reason } = settled as { reason: unknown }
        expect(reason).toBeInstanceOf(Rejection)
        const { answer } = reason as Rejection
        expect(answer.status).toBe(422)
        expect(JSON.parse(String(answer.body))).toMatchObject({
          type: expect.stringContaining('invalid-geometry'),
          detail: expect.stringMatching(detail),
        })
      }
      if (limits === undefined || 'memory' in limits)
        expect(await boundaries([[squares(2)]], signal)).toMatchObject([
          { boundary: { coordinates: [{}, {}] } },
        ])
    },
    60_000,
  )
})

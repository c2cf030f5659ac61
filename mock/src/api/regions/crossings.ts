type Point = readonly [x: number, y: number]
type Segment = readonly [from: Point, to: Point]

/**
 * Counts how often the edges of rings cross each other, ends that touch aside.
 *
 * @param limit beyond which nobody needs to know; counting ends there
 */
export function countCrossings(rings: readonly (readonly Point[])[], limit: number): number {
  const segments = rings
    .flatMap((ring) => ring.slice(1).map((to, i): Segment => [ring[i] as Point, to]))
    .sort(([a, b], [c, d]) => Math.min(a[0], b[0]) - Math.min(c[0], d[0]))
  let count = 0
  for (const [i, one] of segments.entries()) {
    const right = Math.max(one[0][0], one[1][0])
    for (let j = i + 1; j < segments.length; j++) {
      const other = segments[j] as Segment
      // Those that follow begin even further to the right.
      if (Math.min(other[0][0], other[1][0]) > right) break
      if (cross(one, other) && ++count > limit) return count
    }
  }
  return count
}

function cross([a, b]: Segment, [c, d]: Segment): boolean {
  if (Math.max(a[1], b[1]) < Math.min(c[1], d[1]) || Math.max(c[1], d[1]) < Math.min(a[1], b[1])) return false
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0
}

/** Positive where the way from one point over another to a third turns left. */
const turn = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point) =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))

/** A point in time, and how full the battery was then. */
export interface Sample {
  readonly time: number
  readonly percentage: number
}

const WIDTH = 400
const HEIGHT = 120

/** Draws how full the battery was over time, from 0 to 100 %. */
export function Plot({ samples }: { samples: readonly Sample[] }) {
  const sorted = [...samples].sort((one, other) => one.time - other.time)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last) return <p>Nothing was measured yet.</p>
  const span = Math.max(last.time - first.time, 1)
  const points = sorted.map(({ time, percentage }) => {
    const x = ((time - first.time) / span) * WIDTH
    return `${x.toFixed(1)},${((1 - percentage / 100) * HEIGHT).toFixed(1)}`
  })
  const range = `${first.percentage} % at ${timeOf(first)}, ${last.percentage} % at ${timeOf(last)}`
  return (
    <figure>
      <svg role="img" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-label={`State of charge: ${range}`}>
        <polyline points={points.join(' ')} />
      </svg>
      <figcaption>{range}</figcaption>
    </figure>
  )
}

const timeOf = ({ time }: Sample) =>
  new Date(time).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })

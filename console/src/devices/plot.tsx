import { useEffect, useRef, useState } from 'preact/hooks'
import UPlot, { type AlignedData, type Options, type Series } from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { dayAndTime } from '../moments.ts'
import { DAY, type Point, type Stretch } from './history.ts'

/** A curve of a plot. */
export interface Curve {
  readonly name: string
  readonly unit: string
  readonly points: readonly Point[]
  /** Name of the colour in the style sheet. */
  readonly colour: string
  /** Whether each figure holds until the next one. */
  readonly stepped: boolean
  /** Which of the two scales: on the left or on the right. */
  readonly side: 'left' | 'right'
  /** What the scale has to hold at least. */
  readonly range: readonly [least: number, most: number]
}

interface Properties {
  readonly label: string
  readonly now: number
  readonly curves: readonly [Curve, Curve]
  readonly planned: readonly Stretch[]
  readonly charged: readonly Stretch[]
}

const HEIGHT = 240
/** Height of the strip that tells when it charged, in pixels of the style sheet. */
const STRIP = 6

/** Two curves over the last and the next 24 hours, with what was planned behind them, and below them what came of it. */
export function Plot({ label, now, curves, planned, charged }: Properties) {
  const frame = useRef<HTMLDivElement>(null)
  const latest = useRef({ now, planned, charged })
  latest.current = { now, planned, charged }
  const plot = useRef<UPlot>(undefined)
  const scheme = useScheme()
  const data = aligned(curves)
  const shape = curves.map(({ range }) => range.join()).join()
  useEffect(() => {
    const { current } = frame
    if (!current) return
    const made = new UPlot(
      optionsOf(current, curves, () => latest.current),
      data,
      current,
    )
    plot.current = made
    const observer = new ResizeObserver(() => made.setSize({ width: current.clientWidth, height: HEIGHT }))
    observer.observe(current)
    return () => {
      observer.disconnect()
      made.destroy()
    }
  }, [scheme, shape])
  useEffect(() => {
    plot.current?.setData(data, false)
    plot.current?.setScale('x', { min: now - DAY, max: now + DAY })
  }, [data, now])
  return <div class="plot" ref={frame} role="img" aria-label={label} />
}

/** Dark or light, as it changes. */
function useScheme(): boolean {
  const [dark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches)
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)')
    const change = () => setDark(query.matches)
    query.addEventListener('change', change)
    return () => query.removeEventListener('change', change)
  }, [])
  return dark
}

function aligned(curves: readonly Curve[]): AlignedData {
  return UPlot.join(
    curves.map(({ points }): AlignedData => [points.map(([at]) => at), points.map(([, value]) => value)]),
  )
}

function optionsOf(
  element: HTMLElement,
  curves: readonly Curve[],
  latest: () => Pick<Properties, 'now' | 'planned' | 'charged'>,
): Options {
  const styles = getComputedStyle(element)
  const colour = (name: string) => resolved(element, styles.getPropertyValue(`--${name}`))
  const [quiet, line, tint, power] = [colour('quiet'), colour('line'), colour('plan'), colour('power')]
  const axis = { stroke: quiet, grid: { stroke: line, width: 1 }, ticks: { stroke: line, width: 1 } }
  return {
    width: element.clientWidth,
    height: HEIGHT,
    tzDate: (moment) => UPlot.tzDate(new Date(moment * 1000), 'Etc/UTC'),
    legend: { live: true },
    cursor: { sync: { key: 'vehicle' }, drag: { x: false, y: false } },
    scales: {
      x: { time: true, range: () => [latest().now - DAY, latest().now + DAY] },
      ...Object.fromEntries(curves.map(({ side, range: [least, most] }) => [side, { range: [least, most] }])),
    },
    axes: [
      { ...axis, values: (_, moments) => moments.map((moment) => dayAndTime(moment * 1000)), space: 72 },
      ...curves.map(({ side, unit }) => ({
        ...axis,
        scale: side,
        side: side === 'left' ? 3 : 1,
        grid: side === 'left' ? axis.grid : { show: false },
        label: unit,
        labelSize: 20,
        size: 48,
      })),
    ],
    series: [
      { label: 'Time', value: (_, moment) => (moment === null ? '–' : `${dayAndTime(moment * 1000)} UTC`) },
      ...curves.map((curve) => seriesOf(curve, colour(curve.colour))),
    ],
    hooks: {
      drawClear: [
        ({ ctx, bbox, valToPos }) => {
          const fill = (stretches: readonly Stretch[], style: string, top: number) => {
            ctx.fillStyle = style
            for (const { from, to } of stretches) {
              const left = Math.max(bbox.left, valToPos(from, 'x', true))
              const right = Math.min(bbox.left + bbox.width, valToPos(to, 'x', true))
              if (right > left) ctx.fillRect(left, top, right - left, bbox.top + bbox.height - top)
            }
          }
          fill(latest().planned, tint, bbox.top)
          fill(latest().charged, power, bbox.top + bbox.height - STRIP * devicePixelRatio)
          ctx.fillStyle = quiet
          ctx.fillRect(Math.round(valToPos(latest().now, 'x', true)), bbox.top, 2, bbox.height)
        },
      ],
    },
  }
}

function seriesOf({ name, unit, stepped, side }: Curve, stroke: string): Series {
  return {
    label: name,
    scale: side,
    stroke,
    width: 2,
    points: { show: false },
    value: (_, value) =>
      value === null || value === undefined ? '–' : `${Math.round(value * 10) / 10} ${unit}`,
    ...(stepped && UPlot.paths.stepped && { paths: UPlot.paths.stepped({ align: 1 }) }),
  }
}

/** A colour as a canvas takes it: the style sheet says it for both schemes at once. */
function resolved(element: HTMLElement, value: string): string {
  const before = element.style.color
  element.style.color = value
  const { color } = getComputedStyle(element)
  element.style.color = before
  return color
}

import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** Rows beyond the edges that are drawn ahead. */
const AHEAD = 8

/**
 * Which rows of a long list there is something to see of, all of them being equally high: only those are drawn. What is read
 * stays where it is when rows come in above it.
 *
 * @param rows the lowest one first
 * @param height of a row, in pixels
 */
export function useWindow(rows: readonly object[], height: number) {
  const frame = useRef<HTMLElement>(null)
  const [view, setView] = useState({ top: 0, height: 0 })
  const top = useRef(rows.at(-1))
  useLayoutEffect(() => {
    const { current } = frame
    if (!current) return
    const measure = () => setView({ top: current.scrollTop, height: current.clientHeight })
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    current.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      current.removeEventListener('scroll', measure)
    }
  }, [])
  useLayoutEffect(() => {
    const before = top.current && rows.lastIndexOf(top.current)
    top.current = rows.at(-1)
    const { current } = frame
    // By which row was on top, as their number stays the same where the oldest leave.
    const added = before === undefined || before === -1 ? 0 : rows.length - 1 - before
    if (current && added > 0 && current.scrollTop > 0) current.scrollTop += added * height
  }, [rows, height])
  const first = Math.max(0, Math.floor(view.top / height) - AHEAD)
  const last = Math.min(rows.length, Math.ceil((view.top + view.height) / height) + AHEAD)
  return { frame, first, last }
}

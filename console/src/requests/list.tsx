import { timeOf } from '../moments.ts'
import { hrefOf } from '../route.ts'
import type { LoggedRequest } from './log.ts'
import { marksOf } from './marks.ts'
import { Status } from './status.tsx'
import { useWindow } from './window.ts'

/** Height of a row, in pixels; that of the style sheet. */
const HEIGHT = 36

interface Properties {
  /** Oldest first; shown the other way round. */
  readonly requests: readonly LoggedRequest[]
  readonly opened: number | undefined
}

/** Requests by the thousand, of which those are drawn that can be seen. */
export function RequestList({ requests, opened }: Properties) {
  const { frame, first, last } = useWindow(requests, HEIGHT)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
    <section class="log" ref={frame} aria-label="Requests" tabIndex={0}>
      <ol style={{ height: `${requests.length * HEIGHT}px` }}>
        {newestFirst(requests, first, last).map((request, index) => (
          <li key={request.id} style={{ top: `${(first + index) * HEIGHT}px` }}>
            <Row request={request} current={request.id === opened} />
          </li>
        ))}
      </ol>
    </section>
  )
}

const newestFirst = (requests: readonly LoggedRequest[], first: number, last: number) =>
  requests.slice(requests.length - last, requests.length - first).reverse()

function Row({ request, current }: { readonly request: LoggedRequest; readonly current: boolean }) {
  const { id, time, method, path, status, duration_ms } = request
  const marks = marksOf(request)
  return (
    <a class="entry" href={hrefOf('requests', String(id))} aria-current={current ? 'true' : undefined}>
      <Status status={status} />
      <span class="mono method">{method}</span>
      <span class="mono path">{path}</span>
      {marks.length > 0 && <span class="badge bad">breaks the document</span>}
      <span class="quiet small late">{Math.round(duration_ms)} ms</span>
      <time class="quiet small" dateTime={time}>
        {timeOf(time)}
      </time>
    </a>
  )
}

import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { RequestFilter } from '../engine/requests/filter.ts'
import type { RequestLog } from '../engine/requests/log.ts'
import type { LoggedRequest } from '../engine/requests/shown.ts'

/** Requests that wait for a reader who is too slow; beyond it, the oldest are left out. */
const LONGEST_QUEUE = 1000

/** Answers with each request as it is logged; after a lost connection, with those that were missed first. */
export function streamRequests(context: Context, log: RequestLog, filter: RequestFilter): Response {
  const seen = context.req.header('last-event-id')
  const queue: LoggedRequest[] = seen === undefined ? [] : log.list({ ...filter, after: Number(seen) })
  let open = true
  let wake = () => {}
  const end = () => {
    open = false
    wake()
  }
  const unsubscribe = log.subscribe(
    filter,
    (request) => {
      if (queue.push(request) > LONGEST_QUEUE) queue.shift()
      wake()
    },
    end,
  )
  return streamSSE(context, async (stream) => {
    stream.onAbort(end)
    // Something to read at once: some clients do not take the connection for open before.
    await stream.write(': requests follow\n\n')
    while (open) {
      const request = queue.shift()
      if (request) {
        await stream.writeSSE({ event: 'request', id: String(request.id), data: JSON.stringify(request) })
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    }
    unsubscribe()
  })
}

import { signal } from '@preact/signals'
import { createParser } from 'eventsource-parser'
import { control, Refusal, type Schemas, told } from '../control.ts'

export type LoggedRequest = Schemas['Request']

/** Most requests that the page keeps; the mock itself keeps fewer. */
export const MOST = 10_000
/** How long to wait before asking again after a connection was lost, in milliseconds. */
const PAUSE = 2000

/** What was asked, oldest first. */
export const requests = signal<readonly LoggedRequest[]>([])
/** Whether new requests arrive by themselves. */
export const live = signal(false)

let arrived: LoggedRequest[] = []

/** Takes what has come since the last frame in one go: a load test sends thousands a second. */
function flush(): void {
  if (arrived.length === 0) return
  requests.value = [...requests.value, ...arrived].slice(-MOST)
  arrived = []
}

function take(request: LoggedRequest): void {
  if (arrived.length === 0) requestAnimationFrame(flush)
  arrived.push(request)
}

export function forgetRequests(): void {
  arrived = []
  requests.value = []
}

/** Follows the log of the mock until it is told to stop, over as many connections as that takes. */
export async function follow(stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    try {
      await readOnce(stop)
    } catch (error) {
      // Whoever may not read it is told so by the page as a whole.
      if (error instanceof Refusal) return
    }
    live.value = false
    if (!stop.aborted) await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
}

async function readOnce(stop: AbortSignal): Promise<void> {
  flush()
  const last = requests.value.at(-1)?.id ?? 0
  const stream = await told(
    control.GET('/requests', {
      parseAs: 'stream',
      headers: { Accept: 'text/event-stream' },
      params: { header: { 'last-event-id': String(last) } },
      signal: stop,
    }),
  )
  if (!(stream instanceof ReadableStream)) return
  live.value = true
  const parser = createParser({ onEvent: ({ data }) => take(JSON.parse(data)) })
  for await (const text of stream.pipeThrough(new TextDecoderStream())) parser.feed(text)
}

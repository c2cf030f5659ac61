/** What all events of a request say. Never an id, a query, a header or a body. */
interface RequestFacts {
  /** The same for all requests of one call, and for no other call. */
  id: string
  /** In capitals. */
  method: string
  /** Path template, as in `/evses/{evse_id}`; for `resolve` as in `/evses/{id}`. */
  path: string
  /** The base URL with the path template. */
  url: string
  /** 1 for the first request of a call, one more for each repeat. */
  attempt: number
}

/** Why there was no answer: the time was up, the caller gave up, or `fetch` failed. */
export type Failure = 'timeout' | 'aborted' | 'network'

/** A request is about to be sent. */
export interface RequestStart extends RequestFacts {
  type: 'start'
}

/** An answer was read to its end, whatever its status. */
export interface RequestAnswer extends RequestFacts {
  type: 'answer'
  status: number
  /** Milliseconds from the start until the answer was read to its end. */
  duration: number
  /** Requests left of the rate limit; undefined if the answer does not say. */
  remaining: number | undefined
  /** What the answer calls itself in `X-Request-Id`; undefined if it does not. */
  requestId: string | undefined
}

/** No answer came, or only a part of one. */
export interface RequestFailure extends RequestFacts {
  type: 'failure'
  failure: Failure
  /** What Node calls the failure, such as `ECONNREFUSED`; undefined elsewhere. */
  code: string | undefined
  /** Milliseconds from the start until the failure. */
  duration: number
}

/** The call will be repeated; `attempt` is the one that was answered or failed. */
export interface RequestRetry extends RequestFacts {
  type: 'retry'
  /** Milliseconds until then; 0 where the token was renewed. */
  delay: number
}

/** What happens to the requests of a client: each that starts is answered or fails, and may be repeated. */
export type RequestEvent = RequestStart | RequestAnswer | RequestFailure | RequestRetry

/** Told of what happens, when it happens. What it throws or rejects with is ignored. */
export type Observer = (event: RequestEvent) => unknown

/** Tells somebody, whose own failures are nobody else's. */
export function tell<T>(listener: ((news: T) => unknown) | undefined, news: T): void {
  try {
    const told = listener?.(news)
    if (told instanceof Object && 'then' in told) Promise.resolve(told).catch(() => {})
  } catch {}
}

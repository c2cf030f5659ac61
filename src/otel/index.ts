/**
 * Spans and metrics of a client's requests, by the semantic conventions of OpenTelemetry for HTTP clients. Needs the
 * package `@opentelemetry/api`, and an SDK that exports what it is told.
 *
 * @example
 * import { createClient } from 'ev-energy'
 * import { otel } from 'ev-energy/otel'
 *
 * const ev = createClient({ observe: otel() })
 *
 * @module
 */
import {
  type Attributes,
  type Histogram,
  type MeterProvider,
  metrics,
  type Span,
  SpanKind,
  SpanStatusCode,
  type TracerProvider,
  trace,
} from '@opentelemetry/api'
import type { Observer, RequestAnswer, RequestEvent, RequestFailure } from '../observe/event.ts'
import { operationIdOf } from '../observe/operation-id.ts'

/** Options of {@link otel}. */
export interface OtelOptions {
  /** Default the global one. */
  tracerProvider?: Pick<TracerProvider, 'getTracer'> | undefined
  /** Default the global one, as it is at the first request. */
  meterProvider?: Pick<MeterProvider, 'getMeter'> | undefined
}

const NAME = 'ev-energy'
/** What the conventions advise for durations in seconds. */
const BOUNDARIES = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]

/**
 * Makes an observer that has each request, repeats included, as a client span `GET /evses/{evse_id}` below whatever span
 * is active, and in the histogram `http.client.request.duration`.
 *
 * `url.full` has the path template instead of the path, for ids and queries are personal. No `traceparent` is sent: the
 * API would not read it. An instrumentation of `fetch` itself would have each request a second time.
 *
 * @returns the `observe` of a client, or a part of `hooks` of `ev-energy/hooks`
 */
export function otel({ tracerProvider = trace, meterProvider = metrics }: OtelOptions = {}): Observer {
  const spans = new Map<string, Span>()
  let durations: Histogram | undefined

  return (event) => {
    const { id, type, method, path } = event
    if (type === 'start') {
      const tracer = tracerProvider.getTracer(NAME)
      const attributes = { ...shared(event), ...own(event) }
      spans.set(id, tracer.startSpan(`${method} ${path}`, { kind: SpanKind.CLIENT, attributes }))
    } else if (type !== 'retry') {
      const outcome = outcomeOf(event)
      durations ??= meterProvider.getMeter(NAME).createHistogram('http.client.request.duration', {
        description: 'Duration of HTTP client requests.',
        unit: 's',
        advice: { explicitBucketBoundaries: BOUNDARIES },
      })
      durations.record(event.duration / 1000, { ...shared(event), ...outcome })
      const span = spans.get(id)
      spans.delete(id)
      span?.setAttributes(outcome)
      if (outcome['error.type']) span?.setStatus({ code: SpanStatusCode.ERROR })
      span?.end()
    }
  }
}

/** What spans and metrics have in common. */
function shared({ method, path, url }: RequestEvent): Attributes {
  const { hostname, port, protocol } = new URL(url)
  return {
    'http.request.method': method,
    'server.address': hostname,
    'server.port': Number(port) || (protocol === 'https:' ? 443 : 80),
    'url.scheme': protocol.slice(0, -1),
    'url.template': path,
  }
}

/** What only spans say. */
function own({ method, path, url, attempt }: RequestEvent): Attributes {
  return {
    'url.full': url,
    ...(attempt > 1 && { 'http.request.resend_count': attempt - 1 }),
    'ev_energy.operation_id': operationIdOf(method, path),
  }
}

function outcomeOf(event: RequestAnswer | RequestFailure): Attributes {
  if (event.type === 'failure') return { 'error.type': event.code ?? event.failure }
  const { status } = event
  return { 'http.response.status_code': status, ...(status >= 400 && { 'error.type': String(status) }) }
}

import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import { expect, it, onTestFinished } from 'vitest'
import { createClient } from '../../src/index.ts'
import { otel } from '../../src/otel/index.ts'

const evse_id = 'evse01HSH04KDEWF6Z4DB2J77J74K5'
const params = { path: { evse_id } } as const

/** An SDK that keeps what it is told, and a client that tells it. */
function setUp(statuses: (number | undefined)[], baseUrl?: string) {
  const spans = new InMemorySpanExporter()
  const tracerProvider = new TracerProvider({
    spanProcessors: [new SimpleSpanProcessor({ exporter: spans })],
  })
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 1e6 })
  const meterProvider = new MeterProvider({ readers: [reader] })
  onTestFinished(() => meterProvider.shutdown())
  const ev = createClient({
    baseUrl,
    observe: otel({ tracerProvider, meterProvider }),
    retry: { wait: async () => {} },
    fetch: async () => {
      const status = statuses.shift()
      if (!status) throw Object.assign(new Error('gone'), { code: 'ECONNRESET' })
      return Response.json([], { status })
    },
  })
  const points = async () => {
    await reader.forceFlush()
    const [found] = exporter.getMetrics()
    return found?.scopeMetrics[0]?.metrics ?? []
  }
  return { ev, spans, points }
}

it('makes a client span of each request, by the conventions', async () => {
  const { ev, spans } = setUp([503, undefined, 404], 'http://127.0.0.1:4010/v2')
  await ev.GET('/evses/{evse_id}', { params })
  const found = spans.getFinishedSpans()
  expect(found.map(({ name, kind, status }) => [name, kind, status.code])).toEqual(
    Array(3).fill(['GET /evses/{evse_id}', SpanKind.CLIENT, SpanStatusCode.ERROR]),
  )
  const same = {
    'http.request.method': 'GET',
    'server.address': '127.0.0.1',
    'server.port': 4010,
    'url.scheme': 'http',
    'url.template': '/evses/{evse_id}',
    'url.full': 'http://127.0.0.1:4010/v2/evses/{evse_id}',
    'ev_energy.operation_id': 'get-evses-evse_id',
  }
  expect(found.map(({ attributes }) => attributes)).toEqual([
    { ...same, 'http.response.status_code': 503, 'error.type': '503' },
    { ...same, 'http.request.resend_count': 1, 'error.type': 'ECONNRESET' },
    { ...same, 'http.request.resend_count': 2, 'http.response.status_code': 404, 'error.type': '404' },
  ])
})

it('leaves the status of a span open where all went well', async () => {
  const { ev, spans } = setUp([200])
  await ev.GET('/evses')
  const [span] = spans.getFinishedSpans()
  expect(span?.status.code).toBe(SpanStatusCode.UNSET)
  expect(span?.attributes).toMatchObject({ 'server.address': 'api.ev.energy', 'server.port': 443 })
  expect(span?.attributes).not.toHaveProperty('error.type')
})

it('puts the spans of calls under way together below the span that each was made in', async () => {
  const manager = new AsyncLocalStorageContextManager().enable()
  context.setGlobalContextManager(manager)
  onTestFinished(() => context.disable())
  const { ev, spans } = setUp(Array(6).fill(200))
  const outer = new TracerProvider().getTracer('app')
  const parents = ['one', 'two', 'three'].map((name) => outer.startSpan(name))
  await Promise.all(
    parents.map((span) => context.with(trace.setSpan(context.active(), span), () => ev.GET('/evses'))),
  )
  const ids = spans.getFinishedSpans().map(({ parentSpanContext }) => parentSpanContext?.spanId)
  expect(ids.sort()).toEqual(parents.map((span) => span.spanContext().spanId).sort())
})

it('has durations in seconds in a histogram, without anything that only one resource has', async () => {
  const { ev, points } = setUp([200, 200, 500])
  for (let n = 0; n < 3; n++) await ev.GET('/evses/{evse_id}', { params })
  const [metric] = await points()
  expect(metric?.descriptor).toMatchObject({ name: 'http.client.request.duration', unit: 's' })
  const found = metric?.dataPoints.map(({ attributes, value }) => [
    attributes['http.response.status_code'],
    (value as { count: number }).count,
    (value as { sum: number }).sum < 1,
  ])
  expect(found).toEqual([
    [200, 2, true],
    [500, 1, true],
  ])
  expect(JSON.stringify(metric)).not.toContain(evse_id)
})

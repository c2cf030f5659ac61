// @vitest-environment happy-dom
import { InfiniteQueryObserver, QueryClient, QueryObserver } from '@tanstack/query-core'
import { useQuery, VueQueryPlugin } from '@tanstack/vue-query'
import { createMock } from 'ev-energy-mock'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createApp, h } from 'vue'
import openapi from '../../generated/openapi.json' with { type: 'json' }
import { type Document, operationsOf } from '../../scripts/document.ts'
import { sampleOf } from '../../scripts/generate/code-samples.ts'
import { bearer, type Client, createClient, ProblemError, type Send, unwrap } from '../../src/index.ts'
import { infiniteQueryOptions, queryKey, queryOptions } from '../../src/query/index.ts'

const mock = createMock({ seed: 'query', users: 3 })
const ev = createClient({ auth: bearer('any'), fetch: mock.fetch as Send })
const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
afterEach(() => queryClient.clear())

const evseQuery = async () => {
  const [evse] = await unwrap(ev.GET('/evses', { params: { query: { page_size: 1 } } }))
  if (!evse) throw new Error('the sandbox has no EVSE')
  return queryOptions(ev, '/evses/{evse_id}', {
    params: { path: { evse_id: evse.id }, query: { expand: ['model.make'] } },
  })
}

describe('queryOptions', () => {
  it('reads what the path answers, expanded, and keeps it under its key', async () => {
    const options = await evseQuery()
    const evse = await queryClient.fetchQuery(options)
    expect(evse.model?.make?.name).toEqual(expect.any(String))
    expect(queryClient.getQueryData(options.queryKey)).toBe(evse)
  })

  it('fails with the problem that the API answers with', async () => {
    const options = queryOptions(ev, '/evses', { params: { query: { page_size: 0 } } })
    const failed = await queryClient.fetchQuery(options).catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(ProblemError)
    expect(failed).toMatchObject({ status: 400, path: '/evses' })
  })

  it('is cancelled with the query', async () => {
    const signals: AbortSignal[] = []
    const slow: Send = (_, { signal }) =>
      new Promise((_resolve, reject) => {
        signals.push(signal)
        signal.addEventListener('abort', () => reject(signal.reason))
      })
    const options = queryOptions(createClient({ auth: bearer('any'), fetch: slow }), '/evses')
    const leave = new QueryObserver(queryClient, options).subscribe(() => {})
    await vi.waitFor(() => expect(signals).toHaveLength(1))
    leave()
    await vi.waitFor(() => expect(signals[0]?.aborted).toBe(true))
  })

  it('holds null for an answer without a body', async () => {
    const empty = createClient({ fetch: async () => new Response(null, { status: 204 }) })
    const query = { client_id: 'app', user_id: 'user01HN2NJ9NMRZBXT1H6FT9N7735' } as const
    expect(
      await queryClient.fetchQuery(queryOptions(empty, '/vehicle_onboarding', { params: { query } })),
    ).toBeNull()
  })
})

describe('queryKey', () => {
  it('finds all that a path answered, or what was answered to some parameters', async () => {
    const options = await evseQuery()
    await queryClient.fetchQuery(options)
    await queryClient.fetchInfiniteQuery(infiniteQueryOptions(ev, '/evses'))
    const found = (key: readonly unknown[]) => queryClient.getQueryCache().findAll({ queryKey: key }).length
    expect(found(queryKey('/evses'))).toBe(1)
    expect(found(queryKey('/evses/{evse_id}'))).toBe(1)
    const { path } = options.queryKey[2] as { path: { evse_id: `evse${string}` } }
    expect(found(queryKey('/evses/{evse_id}', { params: { path } }))).toBe(1)
    const other = { evse_id: 'evse01HSH04KDEWF6Z4DB2J77J74K6' } as const
    expect(found(queryKey('/evses/{evse_id}', { params: { path: other } }))).toBe(0)
  })

  it('differs for another user, another query, and for pages', () => {
    const header = { 'EvEnergy-User': 'user01HN2NJ9NMRZBXT1H6FT9N7735' } as const
    const keys = [
      queryOptions(ev, '/evses').queryKey,
      queryOptions(ev, '/evses', { params: { header } }).queryKey,
      queryOptions(ev, '/evses', { params: { query: { expand: ['model'] } } }).queryKey,
      infiniteQueryOptions(ev, '/evses').queryKey,
    ].map((key) => JSON.stringify(key))
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('infiniteQueryOptions', () => {
  it('reads a collection both ways by its links, as often as it has pages', async () => {
    const query = { page_size: 4, expand: ['trim.model'] } as const
    const all = await ev.paginate('/vehicles', { params: { query } }).toArray({ limit: 100 })
    const observer = new InfiniteQueryObserver(
      queryClient,
      infiniteQueryOptions(ev, '/vehicles', { params: { query } }),
    )
    observer.subscribe(() => {})
    await observer.refetch()
    while (observer.getCurrentResult().hasNextPage) await observer.fetchNextPage()
    const { data } = observer.getCurrentResult()
    expect(data?.pages.flatMap(({ items }) => items)).toEqual(all)
    expect(data?.pages.length).toBe(Math.ceil(all.length / 4))
    // What is persisted is what was read.
    expect(JSON.parse(JSON.stringify(data))).toEqual(data)

    const [, second] = data?.pages ?? []
    const options = infiniteQueryOptions(ev, '/vehicles', { params: { query } })
    const before = await options.queryFn({
      pageParam: options.getPreviousPageParam({ previous: second?.previous ?? null }),
      signal: new AbortController().signal,
    })
    expect(before.items).toEqual(data?.pages[0]?.items)
  })

  it('asks nobody but the API, wherever a link leads', async () => {
    const asked: string[] = []
    const leading: Send = async (url) => {
      asked.push(url)
      return Response.json([], {
        headers: { Link: '<https://example.org/v2/users?page_after=x>; rel="next"' },
      })
    }
    const { queryFn } = infiniteQueryOptions(createClient({ auth: bearer('any'), fetch: leading }), '/evses')
    const { signal } = new AbortController()
    const { next } = await queryFn({ pageParam: null, signal })
    await queryFn({ pageParam: next, signal })
    expect(asked).toEqual(['https://api.ev.energy/v2/evses', 'https://api.ev.energy/v2/evses?page_after=x'])
  })

  it('says that an answer is no list, or has a broken link', async () => {
    const { signal } = new AbortController()
    const read = (answer: () => Response) =>
      infiniteQueryOptions(createClient({ fetch: async () => answer() }), '/evses').queryFn({
        pageParam: null,
        signal,
      })
    await expect(read(() => Response.json({}))).rejects.toThrow('GET /evses: the answer is not a list')
    await expect(read(() => Response.json([], { headers: { Link: '<' } }))).rejects.toThrow(
      'GET /evses: the Link header is broken',
    )
  })
})

describe('each read operation', () => {
  const document = openapi as unknown as Document
  const reads = [...operationsOf(document)]
    .filter(({ method }) => method === 'get')
    .map((row) => ({ ...row, ...sampleOf(document, row.path, row.method, row.operation, row.parameters) }))
  type Untyped = Record<'GET', (path: string, init: object) => Promise<unknown>>
  type Options = { queryFn(reading: object): Promise<unknown> }
  type Make = (client: Client, path: string, init: object) => Options
  const [query, infiniteQuery] = [queryOptions as unknown as Make, infiniteQueryOptions as unknown as Make]

  it.each(reads)('GET $path is read as the client reads it', async ({ path, values, operation }) => {
    const sent: string[] = []
    const client: Client = createClient({
      fetch: async (url) => {
        sent.push(url)
        return Response.json(path.endsWith('/carbon_intensities') ? { carbon_intensities: [] } : [])
      },
    })
    const init = { params: { path: values.path, query: values.query } }
    await (client as unknown as Untyped).GET(path, init)
    const reading = { signal: new AbortController().signal, pageParam: null }
    await query(client, path, init).queryFn(reading)
    const paged = operation['x-pagination'] !== undefined
    if (paged) await infiniteQuery(client, path, init).queryFn(reading)
    expect(new Set(sent).size).toBe(1)
    expect(sent).toHaveLength(paged ? 3 : 2)
  })
})

it('serves Vue as it serves React, whose example uses it', async () => {
  const options = await evseQuery()
  const useMake = () => {
    const { data } = useQuery(options)
    return () => h('p', data.value?.model?.make?.name ?? 'Loading…')
  }
  const app = createApp({ setup: useMake })
  const place = document.createElement('main')
  app.use(VueQueryPlugin).mount(place)
  expect(place.textContent).toBe('Loading…')
  await vi.waitFor(() => expect(place.textContent).toMatch(/^\w[^…]+$/))
  app.unmount()
})

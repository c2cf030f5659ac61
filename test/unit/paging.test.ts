import { describe, expect, it } from 'vitest'
import { itemsProperty } from '../../generated/paging.ts'
import { createClient, PagingError, ProblemError } from '../../src/index.ts'
import { json, type Received, serve } from './server.ts'

type Reply = NonNullable<Parameters<typeof serve>[0]>

const user = 'user01HN2NJ9NMRZBXT1H6FT9N7735'

/** Replies with a page of numbers, as many pages as asked for; `link` may replace the header of a page. */
const numbers =
  (pages: number, link: (page: number, origin: string) => string | undefined = () => undefined): Reply =>
  (response, { target, headers }) => {
    const page = Number(new URL(target, 'http://x').searchParams.get('page') ?? 1)
    const origin = `http://${headers.host}`
    const to = (number: number) =>
      number >= 1 && number <= pages ? `${origin}/v2/evses?page=${number}&page_size=2` : 'about:blank'
    const header = link(page, origin) ?? `<${to(page - 1)}>; rel="previous", <${to(page + 1)}>; rel="next"`
    response.setHeader('Link', header)
    json([{ id: page * 2 - 1 }, { id: page * 2 }])(response)
  }

const targets = (received: Received[]) => received.map(({ target }) => target)

async function collect<T>(source: AsyncIterable<T>, into: T[] = []): Promise<T[]> {
  for await (const item of source) into.push(item)
  return into
}
const ids = (items: unknown[]) => items.map((item) => (item as { id: number }).id)

describe('paginate', () => {
  it('hands out the items of all pages in order, following the links to about:blank', async () => {
    const server = await serve(numbers(3))
    const ev = createClient({ baseUrl: server.baseUrl, user })
    const items = await collect(
      ev.paginate('/evses', {
        params: { query: { page_size: 2, expand: ['model'] }, header: { 'EvEnergy-Version': null } },
        headers: { 'X-App': 'one' },
      }),
    )
    expect(ids(items)).toEqual([1, 2, 3, 4, 5, 6])
    // The query belongs to the link from the second page on, the headers to every page.
    expect(targets(server.received)).toEqual([
      '/v2/evses?page_size=2&expand=model',
      '/v2/evses?page=2&page_size=2',
      '/v2/evses?page=3&page_size=2',
    ])
    for (const { headers } of server.received) {
      expect(headers).toMatchObject({ 'evenergy-user': user, 'x-app': 'one' })
      expect(headers).not.toHaveProperty('evenergy-version')
    }
  })

  it('sends nothing before it is iterated, and no page ahead of the reader', async () => {
    const server = await serve(numbers(3))
    const evses = createClient({ baseUrl: server.baseUrl }).paginate('/evses')
    expect(server.received).toHaveLength(0)
    const iterator = evses[Symbol.asyncIterator]()
    await iterator.next()
    await iterator.next()
    expect(server.received).toHaveLength(1)
    await iterator.next()
    expect(server.received).toHaveLength(2)
  })

  it('begins anew with each iteration', async () => {
    const server = await serve(numbers(2))
    const evses = createClient({ baseUrl: server.baseUrl }).paginate('/evses')
    expect(ids(await collect(evses))).toEqual([1, 2, 3, 4])
    expect(ids(await collect(evses))).toEqual([1, 2, 3, 4])
  })

  it('hands out pages with their answers', async () => {
    const server = await serve(numbers(2))
    const pages = await collect(createClient({ baseUrl: server.baseUrl }).paginate('/evses').pages())
    expect(pages.map(({ items }) => ids(items))).toEqual([
      [1, 2],
      [3, 4],
    ])
    expect(pages[0]?.data).toBe(pages[0]?.items)
    expect(pages[1]?.response.headers.get('Link')).toContain('about:blank')
  })

  it('finds the items in the property that holds them', async () => {
    const server = await serve(json({ carbon_feed: 'https://a.example', carbon_intensities: [{ id: 1 }] }))
    const ev = createClient({ baseUrl: server.baseUrl })
    const [page] = await collect(
      ev
        .paginate('/carbon_feeds/{carbon_feed_id}/carbon_intensities', {
          params: { path: { carbon_feed_id: 'cabf01HN2NJ9NMRZBXT1H6FT9N7735' } },
        })
        .pages(),
    )
    expect(page?.items).toEqual([{ id: 1 }])
    expect(page?.data.carbon_feed).toBe('https://a.example')
    expect(targets(server.received)).toEqual([
      '/v2/carbon_feeds/cabf01HN2NJ9NMRZBXT1H6FT9N7735/carbon_intensities',
    ])
  })

  it.each(Object.entries(itemsProperty))('looks for the items of %s where they are', (path, property) => {
    // The client goes by the name of the collection, so that it needs no table.
    expect(path.split('/').at(-1)).toBe(property)
  })

  it.each([
    ['without a Link header', json([{ id: 1 }])],
    ['whose links have no next', numbers(1, () => '<http://a.example>; rel="previous"')],
    [
      'whose next link is about something else',
      numbers(1, () => '</x>; rel="next"; anchor="http://a.example"'),
    ],
  ])('ends at a page %s', async (_, reply) => {
    const server = await serve(reply)
    await collect(createClient({ baseUrl: server.baseUrl }).paginate('/evses'))
    expect(server.received).toHaveLength(1)
  })

  it('goes on after a page without items', async () => {
    const server = await serve((response, request) =>
      request.target.includes('page=2')
        ? json([{ id: 1 }])(response)
        : json([])(response.setHeader('Link', `</v2/evses?page=2>; rel="next"`)),
    )
    const items = await collect(createClient({ baseUrl: server.baseUrl }).paginate('/evses'))
    expect(ids(items)).toEqual([1])
  })

  it.each([
    ['/v2/evses?page=2', '/v2/evses?page=2'],
    ['evses?page=2', '/v2/evses?page=2'],
    ['?page=2', '/v2/evses?page=2'],
  ])('resolves the relative link %s', async (link, target) => {
    const server = await serve(numbers(2, (page) => (page === 1 ? `<${link}>; rel="next"` : '')))
    await collect(createClient({ baseUrl: server.baseUrl }).paginate('/evses'))
    expect(targets(server.received)[1]).toBe(target)
  })
})

describe('paginate refuses', () => {
  it.each([
    'https://evil.example/v2/evses?page=2',
    '//evil.example/v2/evses?page=2',
    'http://127.0.0.1:1/v2/evses',
    'ORIGIN@evil.example/v2/evses',
    'ORIGIN.evil.example/v2/evses',
    'http://user:secret@HOST/v2/evses',
    'ORIGIN\\@evil.example/',
    'javascript:alert(1)',
    'data:application/json,[]',
    'http://',
  ])('to follow a link to %s, after the items of the page that had it', async (link) => {
    const server = await serve(
      numbers(1, (_, origin) => {
        const target = link.replace('ORIGIN', origin).replace('HOST', origin.slice('http://'.length))
        return `<${target}>; rel="next"`
      }),
    )
    const seen: { id: string }[] = []
    const reading = collect(createClient({ baseUrl: server.baseUrl }).paginate('/evses'), seen)
    await expect(reading).rejects.toThrow(PagingError)
    await expect(reading).rejects.toThrow(`the next link leaves ${server.origin}`)
    await expect(reading).rejects.not.toThrow(/secret|evil/)
    expect(ids(seen)).toEqual([1, 2])
    expect(server.received).toHaveLength(1)
  })

  it.each([
    ['itself', 1, (_: number, origin: string) => `<${origin}/v2/evses>; rel="next"`],
    [
      'a page before the last',
      3,
      (page: number, origin: string) => `<${origin}/v2/evses?page=${page < 3 ? page + 1 : 2}>; rel="next"`,
    ],
  ])('to go round in circles when a page leads back to %s', async (_, requests, link) => {
    const server = await serve(numbers(9, link))
    const evses = createClient({ baseUrl: server.baseUrl }).paginate('/evses')
    await expect(collect(evses)).rejects.toThrow('GET /evses: the next link leads in a circle')
    expect(server.received).toHaveLength(requests)
  })

  it('to take a broken header for the end', async () => {
    const server = await serve(numbers(2, (_, origin) => `${origin}/v2/evses?page=2; rel="next"`))
    const evses = createClient({ baseUrl: server.baseUrl }).paginate('/evses')
    await expect(collect(evses)).rejects.toThrow('GET /evses: the Link header is broken')
  })

  it.each([{}, { items: [] }])('the answer %j instead of a list', async (answer) => {
    const server = await serve(json(answer))
    const evses = createClient({ baseUrl: server.baseUrl }).paginate('/evses')
    await expect(collect(evses)).rejects.toThrow('GET /evses: the answer is not a list')
  })

  it('a path parameter that leads elsewhere', async () => {
    const server = await serve()
    const logs = createClient({ baseUrl: server.baseUrl }).paginate('/evses/{evse_id}/status_logs', {
      params: { path: { evse_id: '..' as 'evse' } },
    })
    await expect(collect(logs)).rejects.toThrow(/"evse_id" cannot be ".."/)
    expect(server.received).toHaveLength(0)
  })
})

it('throws the problem of the page that was answered with one', async () => {
  const server = await serve((response, request) =>
    request.target.includes('page=2')
      ? json({ title: 'Forbidden', status: 403, detail: 'No.' }, 403, 'application/problem+json')(response)
      : numbers(2)(response, request),
  )
  const seen: { id: string }[] = []
  const evses = createClient({ baseUrl: server.baseUrl }).paginate('/evses')
  const error = await collect(evses, seen).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ProblemError)
  expect(error).toMatchObject({ status: 403, method: 'GET', path: '/evses' })
  expect(ids(seen)).toEqual([1, 2])
})

describe('an abort', () => {
  const reason = new Error('the user left')

  it('ends the reading while a page is on its way', async () => {
    const abort = new AbortController()
    const server = await serve((response, request) =>
      request.target.includes('page=2') ? abort.abort(reason) : numbers(2)(response, request),
    )
    const seen: { id: string }[] = []
    const evses = createClient({ baseUrl: server.baseUrl }).paginate('/evses', { signal: abort.signal })
    await expect(collect(evses, seen)).rejects.toBe(reason)
    expect(ids(seen)).toEqual([1, 2])
  })

  it('ends it between the items of a page, and sends nothing more', async () => {
    const server = await serve(numbers(3))
    const abort = new AbortController()
    const evses = createClient({ baseUrl: server.baseUrl }).paginate('/evses', { signal: abort.signal })
    const seen: unknown[] = []
    const reading = async () => {
      for await (const evse of evses) {
        seen.push(evse)
        abort.abort(reason)
      }
    }
    await expect(reading()).rejects.toBe(reason)
    expect(ids(seen)).toEqual([1])
    expect(server.received).toHaveLength(1)
  })

  it('ends it between pages, even if the fetch does not look at the signal', async () => {
    const server = await serve(numbers(3))
    const abort = new AbortController()
    const evses = createClient({ baseUrl: server.baseUrl }).paginate('/evses', {
      signal: abort.signal,
      fetch: (url) => fetch(url),
    })
    const reading = async () => {
      for await (const _ of evses.pages()) abort.abort(reason)
    }
    await expect(reading()).rejects.toBe(reason)
    expect(server.received).toHaveLength(1)
  })

  it('before the start sends nothing', async () => {
    const server = await serve(numbers(3))
    const evses = createClient({ baseUrl: server.baseUrl }).paginate('/evses', {
      signal: AbortSignal.abort(reason),
    })
    await expect(evses.toArray({ limit: 1 })).rejects.toBe(reason)
    expect(server.received).toHaveLength(0)
  })
})

describe('toArray', () => {
  it.each([
    [0, 0, []],
    [1, 1, [1]],
    [2, 1, [1, 2]],
    [3, 2, [1, 2, 3]],
    [99, 3, [1, 2, 3, 4, 5, 6]],
    [Infinity, 3, [1, 2, 3, 4, 5, 6]],
  ])('with a limit of %d reads %d pages', async (limit, pages, expected) => {
    const server = await serve(numbers(3))
    const evses = createClient({ baseUrl: server.baseUrl }).paginate('/evses')
    expect(ids(await evses.toArray({ limit }))).toEqual(expected)
    expect(server.received).toHaveLength(pages)
  })

  it.each([-1, 1.5, Number.NaN, '3', undefined])('refuses the limit %s', async (limit) => {
    const server = await serve(numbers(3))
    const evses = createClient({ baseUrl: server.baseUrl }).paginate('/evses')
    await expect(evses.toArray({ limit: limit as number })).rejects.toThrow(RangeError)
    expect(server.received).toHaveLength(0)
  })
})

import { bearer, createClient } from 'ev-energy'
import { readPages } from 'ev-energy/resilience'
import { createMock } from 'ev-energy-mock'
import { describe, expect, it } from 'vitest'
import { json, serve } from '../unit/server.ts'

const { fetch } = createMock()
const ev = createClient({ auth: bearer('any'), fetch })
const query = { page_size: 7 }

describe('readPages', () => {
  it('goes on from wherever an earlier run stopped, and misses and repeats nothing', async () => {
    const all = (await ev.paginate('/vehicle_models').toArray({ limit: 60 })).map(({ id }) => id)
    let cursor: string | undefined
    const found: string[] = []
    do {
      // Each run reads one page, and keeps where the next one is as text.
      for await (const page of readPages(ev, '/vehicle_models', { cursor }, { params: { query } })) {
        found.push(...page.items.map(({ id }) => id))
        cursor = page.next && JSON.parse(JSON.stringify(page.next))
        break
      }
    } while (cursor && found.length < all.length)
    expect(found.slice(0, all.length)).toEqual(all)
  })

  it('goes back the way that it came', async () => {
    const forth = []
    for await (const page of readPages(ev, '/vehicle_models', {}, { params: { query } })) {
      forth.push(page)
      if (forth.length === 4) break
    }
    const cursor = forth.at(-1)?.previous
    const back = []
    for await (const { items } of readPages(ev, '/vehicle_models', { cursor, direction: 'previous' }))
      back.push(items.map(({ id }) => id))
    expect(back.reverse()).toEqual(forth.slice(0, 3).map(({ items }) => items.map(({ id }) => id)))
    expect(forth[0]?.previous).toBeUndefined()
  })

  it('keeps filters, expand and path parameters', async () => {
    const [evse] = await ev.paginate('/evses').toArray({ limit: 1 })
    if (!evse) return expect.fail('there is no EVSE')
    const params = { path: { evse_id: evse.id }, query: { page_size: 2, expand: ['evse'] } } as const
    const seen: string[] = []
    for await (const page of readPages(ev, '/evses/{evse_id}/status_logs', {}, { params })) {
      for (const log of page.items) seen.push(log.evse.id)
      expect(page.next ?? 'expand=evse').toContain('expand=evse')
      if (seen.length > 3) break
    }
    expect(new Set(seen)).toEqual(new Set([evse.id]))
  })

  it('throws the problem of a page, and where the links lead in a circle', async () => {
    const wrong = readPages(ev, '/evses', { cursor: 'page_size=0' })
    await expect(wrong.next()).rejects.toMatchObject({ name: 'ProblemError', status: 400 })
    const server = await serve((response) =>
      json([1])(response.setHeader('Link', '</v2/evses?page_after=1>; rel="next"')),
    )
    const circle = readPages(createClient({ baseUrl: server.baseUrl }), '/evses', {})
    const read = async () => {
      for await (const _ of circle);
    }
    await expect(read()).rejects.toThrow('the next link leads in a circle')
    expect(server.received).toHaveLength(2)
    await expect(readPages(ev, '/evses', { cursor: 7 as never }).next()).rejects.toThrow(TypeError)
  })
})

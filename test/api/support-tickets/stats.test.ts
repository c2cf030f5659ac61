import { describe, expect, it } from 'vitest'
import { sandbox } from '../../sandbox/api.ts'
import { application } from '../../sandbox/application.ts'

// biome-ignore lint/suspicious/noExplicitAny: answers are validated before.
type Any = any

async function everyTicket(users = 120) {
  const api = sandbox({ users })
  const headers = await application(api)
  const tickets: Any[] = (await api.get('/support_tickets?page_size=100', headers)).body
  const stats = async (name: string): Promise<Any> =>
    (await api.get(`/support-ticket-stats/${name}`, headers)).body
  return { api, headers, tickets, stats }
}

const sum = (entries: Any[], property = 'count') =>
  entries.reduce((total, entry) => total + entry[property], 0)

describe('statistics of support tickets', () => {
  it.each(['priority', 'source', 'status'])('count them by %s', async (property) => {
    const { tickets, stats } = await everyTicket()
    const { breakdown } = await stats(property)
    expect(sum(breakdown)).toBe(tickets.length)
    expect(sum(breakdown, 'percentage')).toBeCloseTo(1, 2)
    for (const { count, ...entry } of breakdown)
      expect(tickets.filter((ticket) => ticket[property] === entry[property])).toHaveLength(count)
  })

  it('measure how long it took to resolve them', async () => {
    const { tickets, stats } = await everyTicket()
    const figures = await stats('resolution')
    const resolved = tickets.filter(({ resolved_at }) => resolved_at !== null)
    const hours = resolved
      .map(({ created_at, resolved_at }) => (Date.parse(resolved_at) - Date.parse(created_at)) / 3_600_000)
      .sort((a, b) => a - b)
    expect([figures.total_resolved, figures.total_unresolved]).toEqual([
      resolved.length,
      tickets.length - resolved.length,
    ])
    const middle = hours.slice(Math.ceil(hours.length / 2) - 1, Math.floor(hours.length / 2) + 1)
    expect(figures.median_resolution_time_hours).toBeCloseTo(
      sum(middle.map((count) => ({ count }))) / middle.length,
      1,
    )
    expect(figures.avg_resolution_time_hours).toBeCloseTo(
      sum(hours.map((count) => ({ count }))) / hours.length,
      1,
    )
  })

  it('have no times where nothing is resolved', async () => {
    const api = sandbox()
    const rosie = await application(api, 'user01HN2P75GBNFRJPCZJXEFVXH5E')
    expect((await api.get('/support-ticket-stats/resolution', rosie)).body).toEqual({
      resolution_rate: 0,
      avg_resolution_time_hours: null,
      median_resolution_time_hours: null,
      total_resolved: 0,
      total_unresolved: 0,
    })
    expect((await api.get('/support-ticket-stats/status', rosie)).body).toEqual({ breakdown: [] })
  })

  it('follow verified tickets from category to subcategory', async () => {
    const { tickets, stats } = await everyTicket()
    const { nodes, links } = await stats('sankey')
    const ids = nodes.map(({ id }: Any) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(sum(links, 'value')).toBe(
      tickets.filter((ticket) => ticket.human_verified_category !== null).length,
    )
    for (const { source, target } of links) expect(ids).toEqual(expect.arrayContaining([source, target]))
    expect(nodes).toContainEqual({ id: 'category:Charger', label: 'Charger' })
  })

  it('name the largest categories, as many as asked for', async () => {
    const { tickets, stats } = await everyTicket()
    const { categories, subcategories } = await stats('top-categories?limit=3')
    expect([categories.length, subcategories.length]).toEqual([3, 3])
    const counts = categories.map(({ count }: Any) => count)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    expect(categories[0].percentage).toBeCloseTo(counts[0] / tickets.length, 3)
    const all = await stats('top-categories?limit=100')
    for (const { category, count } of all.categories)
      expect(
        tickets.filter(
          (ticket) => (ticket.human_verified_category ?? ticket.ai_generated_category) === category,
        ),
      ).toHaveLength(count)
  })

  it.each([
    ['day', /^\d{4}-\d\d-\d\d$/, undefined],
    ['week', /./, 1],
    ['month', /-01$/, undefined],
  ])('count them by %s', async (period, form, weekday) => {
    const { tickets, stats } = await everyTicket()
    const { time_series } = await stats(`volume?group_by=${period}`)
    expect(sum(time_series)).toBe(tickets.length)
    const dates = time_series.map(({ date }: Any) => date)
    expect(dates).toEqual([...new Set(dates)].sort())
    for (const date of dates) {
      expect(date).toMatch(form)
      if (weekday !== undefined) expect(new Date(date).getUTCDay()).toBe(weekday)
    }
    if (period === 'day') expect(await stats('volume')).toEqual({ time_series })
  })

  it('change with the tickets', async () => {
    const { api, headers, tickets, stats } = await everyTicket()
    const before = await stats('sankey')
    const ticket = tickets.find(({ human_verified_category }) => human_verified_category === null)
    await api.patch(
      ticket.url,
      { human_verified_category: 'SOLAR', human_verified_subcategory: 'SPAM' },
      headers,
    )
    const after = await stats('sankey')
    expect(after.links).toContainEqual({ source: 'category:Solar', target: 'subcategory:Spam', value: 1 })
    expect(after.links).toHaveLength(before.links.length + 1)
  })

  it('are over the tickets that a user may see', async () => {
    const { get } = sandbox()
    const { body } = await get('/support-ticket-stats/status')
    expect(body.breakdown).toEqual([{ status: 'Resolved', count: 1, percentage: 1 }])
  })

  it('look at no more than a thousand tickets, however many users there are', async () => {
    const { stats } = await everyTicket(100_000)
    const { total_resolved, total_unresolved } = await stats('resolution')
    expect(total_resolved + total_unresolved).toBe(1002)
  })
})

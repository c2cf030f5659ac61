import { describe, expect, it } from 'vitest'
import { sandbox } from '../../sandbox/api.ts'

const GB_CARBON = '/carbon_feeds/cabf01HN2NJ9NMRZBXT1H6FT9N7735'
const GB_PEAK = '/grid_feeds/grfd01HN2NJ9NMRZBXT1H6FT9N7735'

const NOW = Date.UTC(2026, 5, 1, 15, 10)
const { get, url } = sandbox({ clock: { start: NOW, speed: 0 } })
const names = (body: { name: string }[]) => body.map(({ name }) => name)

describe('carbon feeds', () => {
  it('are listed by name, in pages that lead to each other', async () => {
    const all = (await get('/carbon_feeds')).body
    expect(names(all)).toEqual(names(all).toSorted())
    const first = await get('/carbon_feeds?page_size=3')
    const second = await get(first.links.next as string)
    expect(second.body).toEqual(all.slice(3))
    expect((await get(second.links.previous as string)).body).toEqual(first.body)
    expect((await get(GB_CARBON)).body).toEqual(all.find((f: { url: string }) => f.url === url(GB_CARBON)))
  })

  it('refuse the cursor of another collection', async () => {
    const { status, body } = await get('/carbon_feeds?page_after=grfd01HN2NJ9NMRZBXT1H6FT9N7735')
    expect(status).toBe(400)
    expect(body.type).toMatch(/pagination-paramaters/)
  })
})

describe('carbon intensities', () => {
  it('are those that the documentation shows, at its times', async () => {
    const period = 'started_at__gte=2024-03-22T00:30:00Z&started_at__lte=2024-03-22T01:00:00Z'
    const { body } = await get(`${GB_CARBON}/carbon_intensities?${period}`)
    expect(body.carbon_intensities).toEqual([
      {
        started_at: '2024-03-22T01:00:00Z',
        interval_seconds: 1800,
        co2_intensity_grams_per_kilowatt_hour: 95,
        created_at: '2024-03-22T00:45:00Z',
      },
      {
        started_at: '2024-03-22T00:30:00Z',
        interval_seconds: 1800,
        co2_intensity_grams_per_kilowatt_hour: 97,
        created_at: '2024-03-22T00:15:00Z',
      },
    ])
  })

  it('are in an object with their feed, which can be expanded', async () => {
    const { body } = await get(`${GB_CARBON}/carbon_intensities?expand=carbon_feed&page_size=1`)
    expect(body.url).toBe(url(`${GB_CARBON}/carbon_intensities`))
    expect(body.carbon_feed.name).toBe('UK National Grid')
    expect(body.carbon_intensities).toHaveLength(1)
  })

  it('begin with the present and go back page by page', async () => {
    const first = await get(`${GB_CARBON}/carbon_intensities?page_size=4`)
    const times = first.body.carbon_intensities.map((i: { started_at: string }) => Date.parse(i.started_at))
    expect(times[0]).toBe(Date.UTC(2026, 5, 1, 15, 0))
    const second = await get(first.links.next as string)
    expect(Date.parse(second.body.carbon_intensities[0].started_at)).toBe(times[3] - 1_800_000)
    const back = await get(second.links.previous as string)
    expect(back.body).toEqual(first.body)
    expect(back.links.previous).toBeNull()
  })

  it('rise in the evening and fall at night', async () => {
    const mean = async (from: string, to: string) => {
      let total = 0
      for (let day = 10; day < 20; day++) {
        const period = `started_at__gte=2025-06-${day}T${from}&started_at__lte=2025-06-${day}T${to}`
        const { body } = await get(`${GB_CARBON}/carbon_intensities?${period}`)
        for (const one of body.carbon_intensities) total += one.co2_intensity_grams_per_kilowatt_hour
      }
      return total
    }
    expect(await mean('17:00:00Z', '19:00:00Z')).toBeGreaterThan(await mean('02:00:00Z', '04:00:00Z'))
  })

  it('of a feed that does not exist are not found', async () => {
    const path = '/carbon_feeds/cabf01HN2NJ9NMRZBXT1H6FT9N7799/carbon_intensities'
    expect((await get(path)).status).toBe(404)
  })
})

describe('grid feeds', () => {
  it('are listed by name and retrieved', async () => {
    const all = (await get('/grid_feeds')).body
    expect(names(all)).toEqual(names(all).toSorted())
    expect((await get(GB_PEAK)).body).toMatchObject({ reference_code: 'GB_EVENING_PEAK', priority: 8 })
    for (const feed of all) expect((await get(feed.url)).body).toEqual(feed)
  })

  it('have the levels that the documentation shows, at its times', async () => {
    const day = 'started_at__gte=2024-03-22T00:00:00Z&started_at__lte=2024-03-22T23:59:59Z'
    expect((await get(`${GB_PEAK}/levels?${day}`)).body).toEqual([
      {
        value: 80,
        started_at: '2024-03-22T17:00:00Z',
        interval_seconds: 10_800,
        created_at: '2024-03-21T09:00:00Z',
      },
      {
        value: 30,
        started_at: '2024-03-22T12:00:00Z',
        interval_seconds: 7200,
        created_at: '2024-03-21T09:00:00Z',
      },
    ])
  })

  it('have levels that are known a day ahead and no earlier, in numbered pages', async () => {
    const first = await get(`${GB_PEAK}/levels?page_size=3`)
    for (const level of first.body) expect(Date.parse(level.created_at)).toBeLessThanOrEqual(NOW)
    const second = await get(first.links.next as string)
    const starts = [...first.body, ...second.body].map((l: { started_at: string }) => l.started_at)
    expect(starts[0]).toBe('2026-06-02T17:00:00Z')
    expect(starts).toEqual(starts.toSorted().toReversed())
    expect(new Set(starts).size).toBe(6)
    expect((await get(second.links.previous as string)).body).toEqual(first.body)
    expect((await get(`${GB_PEAK}/levels?page=99999`)).status).toBe(404)
  })
})

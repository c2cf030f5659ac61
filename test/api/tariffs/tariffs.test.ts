import { describe, expect, it } from 'vitest'
import { defaultApplication } from '../../../mock/src/engine/oauth/application.ts'
import { all, sandbox } from '../../sandbox/api.ts'
import { application } from '../../sandbox/application.ts'

const FANGORN = '/tariffs/tari01HN2NJ9NMRZBXT1H6FT9N7735'
const SCHEDULING = '/tariffs/tari01HN2NJ9NMRZBXT1H6FT9N7835'
const FRODO = 'user01HN2NJ9NMRZBXT1H6FT9N7735'
const ROSIE = 'user01HN2P75GBNFRJPCZJXEFVXH5E'
const NOBODY = 'user01HN2NJ9NMRZBXT1H6FT9N7799'

const NOW = Date.UTC(2026, 5, 1, 15, 10)
const { get, url, mock } = sandbox({ clock: { start: NOW, speed: 0 } })
const names = (body: { name: string }[]) => body.map(({ name }) => name)

const everything = (path: string) => all(get, path)

describe('suppliers', () => {
  it('are listed from A to Z, in numbered pages', async () => {
    const all = await everything('/suppliers?page_size=4')
    expect(names(all)).toEqual(names(all).toSorted((a, b) => a.localeCompare(b)))
    expect(names(all)).toEqual(expect.arrayContaining(['Moria Power', 'Octopus Energy', 'Eversource']))
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    const second = await get('/suppliers?page_size=4&page=2')
    expect(second.links.previous).toContain('page=1')
    expect((await get('/suppliers?page=99')).status).toBe(404)
  })

  it('are retrieved as the documentation shows them', async () => {
    expect((await get('/suppliers/supl01HN2P436099PEQ20B7TKPGTEJ')).body).toMatchObject({
      name: 'Moria Power',
      icon: null,
      highlighted: false,
    })
    expect((await get('/suppliers/supl01HN2NJ9NMRZBXT1H6FT9N7735')).body.name).toBe('Rivendell Renewables')
    expect((await get('/suppliers/supl01HN2NJ9NMRZBXT1H6FT9N7799')).status).toBe(404)
  })

  it('are narrowed to those that serve where a user lives', async () => {
    const frodo = names((await get(`/suppliers?available_for_user_id=${FRODO}`)).body)
    expect(frodo).toContain('EDF')
    expect(frodo).not.toContain('Eversource')
    const rosie = await get(`/suppliers?available_for_user_id=${ROSIE}`, await application({ mock }))
    expect(names(rosie.body)).toEqual(['Eversource', 'National Grid'])
    for (const user of [ROSIE, NOBODY])
      expect((await get(`/suppliers?available_for_user_id=${user}`)).status).toBe(404)
  })
})

describe('tariffs', () => {
  it('are listed from A to Z, and every one leads to its supplier', async () => {
    const all = await everything('/tariffs?page_size=10&expand=supplier')
    expect(names(all)).toEqual(names(all).toSorted((a, b) => a.localeCompare(b)))
    expect(all.every(({ supplier }) => typeof supplier.name === 'string')).toBe(true)
    expect(new Set(all.map(({ type }) => type))).toEqual(
      new Set(['FLAT_RATE', 'DUAL_RATE', 'THREE_RATE', 'DYNAMIC', 'EXTERNALLY_MANAGED']),
    )
  })

  it('tell their daily prices in a list only when asked to', async () => {
    const [plain] = (await get('/tariffs?gsp_group=_C')).body.filter((t: { url: string }) =>
      t.url.endsWith(FANGORN),
    )
    expect(plain).not.toHaveProperty('daily_prices')
    const { body } = await get('/tariffs?gsp_group=_C&include_optional=daily_prices')
    expect(body.find((t: { url: string }) => t.url.endsWith(FANGORN)).daily_prices).toEqual({
      peak: { price: '0.30', times: [{ start: '16:00:00', end: '19:00:00' }] },
      mid_peak: {
        price: '0.20',
        times: [
          { start: '08:00:00', end: '16:00:00' },
          { start: '19:00:00', end: '00:00:00' },
        ],
      },
      off_peak: { price: '0.10', times: [{ start: '00:00:00', end: '08:00:00' }] },
    })
  })

  it('are filtered by supplier, group, validity and user', async () => {
    const supplier = 'supl01HN2NJ9NMRZBXT1H6FT9N7735'
    const sold = (await get(`/tariffs?supplier_id=${supplier}`)).body
    expect(sold.length).toBeGreaterThan(2)
    for (const one of sold) expect(one.supplier).toBe(url(`/suppliers/${supplier}`))

    const london = await everything('/tariffs?gsp_group=_C')
    expect(london.map(({ gsp_group }) => gsp_group)).toEqual(london.map(() => '_C'))

    const [all, open, closed] = await Promise.all([
      everything('/tariffs'),
      everything('/tariffs?valid=true'),
      everything('/tariffs?valid=false'),
    ])
    expect(open.length + closed.length).toBe(all.length)
    expect(names(closed)).toContain('Durin Fixed')

    const mine = await everything(`/tariffs?available_for_user_id=${FRODO}`)
    expect(new Set(mine.map(({ currency }) => currency))).toEqual(new Set(['GBP']))
    expect(new Set(mine.map(({ gsp_group }) => gsp_group))).toEqual(new Set(['_C', null]))
  })

  it('tell by themselves what a kWh costs now, and where all prices are', async () => {
    const { body } = await get(`${FANGORN}?expand=scheduler_tariff&expand=supplier`)
    expect(body).toMatchObject({ name: 'Fangorn Biomass', gsp_group: '_C', prices: url(`${FANGORN}/prices`) })
    expect(body.scheduler_tariff.url).toBe(url(SCHEDULING))
    expect(body.supplier.name).toBe('Rivendell Renewables')
    // Ten past four in the afternoon in London.
    expect(body.current_price).toBe(30)
    const { body: prices } = await get(`${FANGORN}/prices?page_size=1`)
    expect(prices).toEqual([
      { started_at: '2026-06-01T15:00:00Z', interval_seconds: 1800, price_minor_units: 30 },
    ])
  })

  it('keep their prices to themselves without the scope for those', async () => {
    const narrow = sandbox({ applications: [{ ...defaultApplication(['tariff:read']), redirect_uris: [] }] })
    const { body } = await narrow.get(`${FANGORN}?expand=prices`, await application(narrow))
    expect(body).toMatchObject({ name: 'Fangorn Biomass', prices: null })
    expect((await narrow.get(`${FANGORN}/prices`, await application(narrow))).status).toBe(403)
  })

  it('do not exist for a user to whom they are not open', async () => {
    expect((await get(`${FANGORN}?available_for_user_id=${FRODO}`)).status).toBe(200)
    const [american] = (await get('/tariffs?page_size=100')).body.filter(
      (t: { currency: string }) => t.currency === 'USD',
    )
    expect((await get(`${american.url}?available_for_user_id=${FRODO}`)).status).toBe(404)
  })
})

describe('prices', () => {
  it('are those of a past day when expanded, the latest first', async () => {
    const { body } = await get(`${SCHEDULING}?expand=prices`)
    expect(body.prices).toHaveLength(48)
    expect(body.prices[0].started_at).toBe('2026-06-01T15:00:00Z')
    expect(body.prices.at(-1).started_at).toBe('2026-05-31T15:30:00Z')
    expect(body.prices[0].price_minor_units).toBe(body.current_price)
    expect(
      new Set(body.prices.map((p: { price_minor_units: number }) => p.price_minor_units)).size,
    ).toBeGreaterThan(5)
  })

  it('are the same in every sandbox of one seed, and others in that of another', async () => {
    const prices = async (seed: string) => {
      const one = sandbox({ seed, clock: { start: NOW, speed: 0 } })
      return (await one.get(`${SCHEDULING}/prices?page_size=100`)).body
    }
    expect(await prices('a')).toEqual(await prices('a'))
    expect(await prices('a')).not.toEqual(await prices('b'))
  })

  it('follow the local time of the tariff, as the documentation shows', async () => {
    const period = 'started_at__gte=2026-05-04T14:30:00Z&started_at__lte=2026-05-04T15:00:00Z'
    expect((await get(`${FANGORN}/prices?${period}`)).body).toEqual([
      { started_at: '2026-05-04T15:00:00Z', interval_seconds: 1800, price_minor_units: 30 },
      { started_at: '2026-05-04T14:30:00Z', interval_seconds: 1800, price_minor_units: 20 },
    ])
  })

  it('come in numbered pages from now back to the first day of the tariff', async () => {
    const first = await get(`${FANGORN}/prices?page_size=3`)
    const second = await get(first.links.next as string)
    expect((await get(second.links.previous as string)).body).toEqual(first.body)
    expect(Date.parse(first.body[2].started_at) - Date.parse(second.body[0].started_at)).toBe(1_800_000)
    const oldest = await get(`${FANGORN}/prices?started_at__lte=2026-03-17T00:30:00Z`)
    expect(oldest.body.at(-1).started_at).toBe('2026-03-17T00:00:00Z')
  })

  it('are nobody’s to know where others set them', async () => {
    const { body } = await get('/tariffs?page_size=100')
    const managed = body.find(({ type }: { type: string }) => type === 'EXTERNALLY_MANAGED')
    expect((await get(managed.url)).body.current_price).toBeNull()
    expect((await get(`${managed.url}/prices`)).body).toEqual([])
    expect((await get('/tariffs/tari01HN2NJ9NMRZBXT1H6FT9N7799/prices')).status).toBe(404)
  })
})

import { localDay } from '../../engine/world/local-time.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import type { Source } from '../../engine/world/source.ts'
import { rowId } from '../../engine/world/ulid.ts'
import { at, idAt } from '../../engine/world/url.ts'
import { type Area, isServed } from './area.ts'
import { dailyPrices } from './rates.ts'
import { type Rates, SUPPLIERS as ROWS } from './tariff-data.ts'

type Supplier = Schema<'Supplier'>
export type Tariff = Schema<'Tariff'>

/** A tariff with what its prices are made of. */
export interface PricedTariff {
  readonly tariff: Tariff
  readonly rates: Rates
  readonly area: Area
  readonly timezone: string
}

// The catalogue is the same in every world.
const START = Date.UTC(2024, 0, 1)

const TIMEZONES: Readonly<Record<string, string>> = { MA: 'America/New_York', CA: 'America/Los_Angeles' }

const suppliers: Supplier[] = []
const priced: PricedTariff[] = []
const supplierAreas = new Map<string, Area>()
for (const row of ROWS) {
  const { name, icon, highlighted, country, states } = row
  const supplierId = row.id ?? rowId('supl', START, suppliers.length)
  const supplier = at(`/suppliers/${supplierId}`)
  const area: Area = { country, supplier: supplierId, ...(states && { states }) }
  supplierAreas.set(supplierId, area)
  suppliers.push({ id: supplierId, url: supplier, name, icon, highlighted })
  const timezone = TIMEZONES[states?.[0] ?? ''] ?? 'Europe/London'
  const first = priced.length
  for (const sold of row.tariffs) {
    for (const group of sold.groups ?? [undefined]) {
      const id = sold.id ?? rowId('tari', START, priced.length)
      const daily = dailyPrices(sold.rates)
      const tariff: Tariff = {
        id,
        url: at(`/tariffs/${id}`),
        supplier,
        name: sold.name,
        currency: country === 'GB' ? 'GBP' : 'USD',
        highlighted: sold.highlighted ?? false,
        type: sold.rates.type,
        ...(daily && { daily_prices: daily }),
        timezone_name: timezone,
        price_chart_url: sold.chart ?? null,
        gsp_group: group ?? null,
        valid_from: sold.from,
        valid_until: sold.until ?? null,
        scheduler_tariff: null,
      }
      priced.push({ tariff, rates: sold.rates, timezone, area: { ...area, ...(group && { group }) } })
    }
  }
  const own = priced.slice(first)
  for (const { scheduler, id } of row.tariffs) {
    const plan = own.find(({ tariff }) => tariff.name === scheduler)?.tariff.url
    const planned = own.find(({ tariff }) => tariff.id === id)?.tariff
    if (plan !== undefined && planned) planned.scheduler_tariff = plan
  }
}

const byId = new Map(priced.map((one) => [one.tariff.id as string, one]))

/** Every tariff of the catalogue. */
export const TARIFFS: readonly Tariff[] = priced.map(({ tariff }) => tariff)

/** The tariff of an id and what its prices are made of. */
export const pricedTariff = (id: string): PricedTariff | undefined => byId.get(id)

/**
 * URL of the tariff that a household had on a day, as text: the one that it has now, or else the plain one of its
 * country that was on sale then; null where there was none.
 */
export function tariffOn(url: string, day: string): string | null {
  const now = pricedTariff(idAt(url) ?? '')
  if (!now || (now.tariff.valid_from ?? day) <= day) return url
  const before = priced.find(
    ({ tariff, area }) =>
      tariff.type === 'FLAT_RATE' &&
      tariff.valid_until === null &&
      (tariff.valid_from ?? day) <= day &&
      area.country === now.area.country &&
      (area.states ?? []).join() === (now.area.states ?? []).join(),
  )
  return before?.tariff.url ?? null
}

const anyone = () => undefined
const tables = { suppliers: byName(suppliers), tariffs: byName(TARIFFS) }

export const supplierType = resourceType<Supplier>({
  path: '/suppliers/{supplier_id}',
  collection: () => tables.suppliers,
  owner: anyone,
  filters: {
    available_for_user_id: ({ id }, user, world) => isServed(world, user, supplierAreas.get(id)),
  },
})

export const tariffType = resourceType<Tariff>({
  path: '/tariffs/{tariff_id}',
  collection: () => tables.tariffs,
  owner: anyone,
  filters: {
    supplier_id: ({ supplier }, value) => idAt(supplier) === value,
    valid: (tariff, value, world) => isOpen(tariff, world.now()) === (value === 'true'),
    gsp_group: ({ gsp_group }, value) => gsp_group === value,
    available_for_user_id: ({ id }, user, world) => isServed(world, user, byId.get(id)?.area),
  },
})

/** Whether a new customer can sign up, both days included. */
function isOpen({ valid_from, valid_until, timezone_name = 'UTC' }: Tariff, now: number): boolean {
  const today = localDay(now, timezone_name)
  return (valid_from ?? today) <= today && today <= (valid_until ?? today)
}

/** A table from A to Z. Names are not unique, so that it comes in numbered pages and is never entered at a key. */
function byName<T extends { id: string; name: string }>(resources: readonly T[]): Source<T> {
  const sorted = [...resources].sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1))
  const ids = sorted.map(({ id }) => id)
  const map = new Map(sorted.map((one) => [one.id, one]))
  return { keys: (_, backwards) => (backwards ? [...ids].reverse() : ids), get: (id) => map.get(id) }
}

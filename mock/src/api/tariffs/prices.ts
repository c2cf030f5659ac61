import { countedSource } from '../../engine/world/counted.ts'
import { periodOf } from '../../engine/world/period.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { rows, type Source } from '../../engine/world/source.ts'
import { DAY, HOUR, instant, timeAt, timestamp } from '../../engine/world/timestamp.ts'
import type { World } from '../../engine/world/world.ts'
import { priceAt } from './rates.ts'
import { type PricedTariff, pricedTariff } from './tariffs.ts'

type Price = Schema<'Price'>

const HALF_HOUR = HOUR / 2

export const priceType = resourceType<Price>({
  path: '/tariffs/{tariff_id}/prices/{started_at}',
  collection: (world, { tariff_id = '' }) => {
    const tariff = pricedTariff(tariff_id)
    return tariff ? prices(world, tariff) : NONE
  },
  newestFirst: true,
  ...periodOf('started_at'),
  owner: () => undefined,
})

const NONE = rows<Price>([])

function prices(world: World, { tariff, rates, timezone }: PricedTariff): Source<Price> {
  if (rates.type === 'EXTERNALLY_MANAGED') return NONE
  return countedSource<Price>({
    first: Math.ceil(Date.parse(tariff.valid_from ?? '2022-01-01') / HALF_HOUR),
    last: Math.floor(world.now() / HALF_HOUR),
    timeOf: (index) => index * HALF_HOUR,
    indexAt: (time) => Math.floor(time / HALF_HOUR),
    derive: (time) => ({
      started_at: instant(time),
      interval_seconds: HALF_HOUR / 1000,
      price_minor_units: priceAt(rates, time, timezone, [world.seed, tariff.id]) ?? 0,
    }),
  })
}

/** The prices of the past 24 hours, latest first, the present one included. */
export function recentPrices(world: World, tariff: string): Price[] {
  const source = world.all(priceType, `/tariffs/${tariff}/prices`)
  const keys = source?.keys(timestamp(world.now() - DAY)) ?? []
  return [...keys].flatMap((key) => source?.get(key) ?? []).reverse()
}

/** What a kWh costs now, in the smallest unit of the currency; null when it is not known. */
export function currentPrice(world: World, tariff: string): number | null {
  const source = world.all(priceType, `/tariffs/${tariff}/prices`)
  const [latest] = source?.keys(undefined, true) ?? []
  if (latest === undefined || timeAt(latest) + HALF_HOUR <= world.now()) return null
  return source?.get(latest)?.price_minor_units ?? null
}

import { FIRST_DAY } from '../../charging/habit.ts'
import type { Home } from '../../charging/home.ts'
import { SLOT } from '../../charging/slot.ts'
import { derivedIn } from '../../engine/world/derived.ts'
import { DAY, timestamp } from '../../engine/world/timestamp.ts'
import { at, idAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { carbonFeedFor } from '../carbon/carbon-feeds.ts'
import { priceAt } from '../tariffs/rates.ts'
import { pricedTariff, tariffOn } from '../tariffs/tariffs.ts'

/** A home on the terms of a time: its tariff may not have been on sale yet. What the documentation shows stays. */
export function homeAt(home: Home, time: number): Home {
  if (home.tariff === null || time < FIRST_DAY * DAY) return home
  return { ...home, tariff: tariffOn(home.tariff, timestamp(time + home.offset).slice(0, 10)) }
}

/** What a kWh costs at a home in a half hour, in the minor unit of its currency; undefined where that is not known. */
export function priceIn(world: World, { tariff }: Home, slot: number): number | undefined {
  const priced = pricedTariff(idAt(tariff) ?? '')
  if (!priced) return undefined
  return figures(world).at(`${priced.tariff.id} ${slot}`, () =>
    priceAt(priced.rates, slot, priced.timezone, [world.seed, priced.tariff.id]),
  )
}

/** URL of the feed that tells the carbon intensity at a home; null where there is none. */
export function carbonFeedOf({ country, state }: Home): string | null {
  const feed = carbonFeedFor(country, state)
  return feed === undefined ? null : at(`/carbon_feeds/${feed}`)
}

/** Grams of CO2 that a kWh causes at a home in a half hour; undefined where no feed tells. */
export function carbonIn(world: World, home: Home, slot: number): number | undefined {
  const feed = carbonFeedFor(home.country, home.state)
  if (feed === undefined) return undefined
  return figures(world).at(`${feed} ${slot}`, () => {
    const intensities = `/carbon_feeds/${feed}/carbon_intensities`
    // Some feeds have a figure for each hour only.
    const found =
      world.get(`${intensities}/${timestamp(slot)}`) ?? world.get(`${intensities}/${timestamp(slot - SLOT)}`)
    const grams = found?.co2_intensity_grams_per_kilowatt_hour
    return typeof grams === 'number' ? grams : undefined
  })
}

// The sessions of a page share their hours.
const figures = derivedIn<string, number | undefined>(5000)

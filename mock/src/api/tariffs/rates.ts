import { draw } from '../../engine/world/draw.ts'
import { localHour } from '../../engine/world/local-time.ts'
import type { Schema } from '../../engine/world/schema.ts'
import type { Rate, Rates } from './tariff-data.ts'

/** The prices of a day as a tariff tells them; undefined where they differ from day to day. */
export function dailyPrices(rates: Rates): Schema<'DailyPrices'> | undefined {
  if (!('peak' in rates)) return undefined
  const { peak, mid_peak, off_peak } = { mid_peak: undefined, off_peak: undefined, ...rates }
  return {
    peak: summary(peak),
    ...(mid_peak && { mid_peak: summary(mid_peak) }),
    ...(off_peak && { off_peak: summary(off_peak) }),
  }
}

function summary({ price, hours }: Rate): Schema<'PriceSummary'> {
  return {
    price: (price / 100).toFixed(2),
    times: hours.map(([from, to]) => ({ start: timeOfDay(from), end: timeOfDay(to) })),
  }
}

function timeOfDay(hour: number): string {
  const minutes = Math.round(hour * 60) % (24 * 60)
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}:00`
}

const pad = (value: number) => String(value).padStart(2, '0')

/**
 * What a kWh costs in the half hour that begins at a time.
 *
 * @param words what tells one set of dynamic prices from another, for chance
 * @returns in the smallest unit of the currency; undefined where others set the price
 */
export function priceAt(
  rates: Rates,
  time: number,
  timezone: string,
  words: readonly string[],
): number | undefined {
  if (rates.type === 'EXTERNALLY_MANAGED') return undefined
  const hour = localHour(time, timezone)
  if (rates.type === 'DYNAMIC') return dynamicPrice(rates.about, hour, draw(...words, time).real())
  const all: readonly Rate[] = Object.values(rates).filter((rate) => typeof rate === 'object')
  return all.find(({ hours }) => hours.some(([from, to]) => from <= hour && hour < to))?.price
}

/** Cheap in the small hours, dear in the early evening, and never the same two days running. */
function dynamicPrice(about: number, hour: number, chance: number): number {
  const shape = hour < 6 ? 0.6 : hour < 16 ? 0.95 : hour < 19 ? 1.7 : 1.05
  return Math.round(about * shape * (0.8 + chance * 0.4))
}

/** A price as the API gives it. */
interface Price {
  started_at: string
  interval_seconds: number
  price_minor_units: number
}

/** A price with the hours that it holds for, as a clock on the wall shows them. */
export interface LocalPrice {
  /** From when it holds, or the start of the day if it began before. */
  start: Date
  /** Until when it holds, or the end of the day. */
  end: Date
  /** Time of day at the start, as in `17:30`. In autumn an hour comes twice: `offset` tells which. */
  time: string
  /** What the clock is ahead of UTC at the start, as in `+01:00`. */
  offset: string
  /** In the smallest unit of the tariff's currency. */
  priceMinorUnits: number
}

/** The prices of a day, in order. */
export interface DayOfPrices {
  /** As in `2026-03-29`. */
  date: string
  /** How many hours the day has: 23 or 25 when the clocks change. */
  hours: number
  prices: LocalPrice[]
}

/**
 * Sorts prices by the days of a time zone, over changes of the clock too; one that holds over midnight is in both days.
 *
 * @param prices in any order
 * @param timeZone IANA name, such as `Europe/London`
 * @throws RangeError for a time zone or a time that is none, and for a price that holds for over a year
 *
 * @example
 * const prices = await ev.paginate('/tariffs/{tariff_id}/prices', { params }).toArray({ limit: 500 })
 * const [today] = pricesByDay(prices, 'Europe/London')
 * for (const { time, priceMinorUnits } of today?.prices ?? []) console.log(time, priceMinorUnits)
 */
export function pricesByDay(prices: Iterable<Price>, timeZone: string): DayOfPrices[] {
  const zone = zoned(timeZone)
  const days = new Map<string, DayOfPrices & { end: number }>()
  for (const { started_at, interval_seconds, price_minor_units } of prices) {
    const from = Date.parse(started_at)
    const until = from + interval_seconds * 1000
    if (!(until > from && until - from <= YEAR))
      throw new RangeError(`pricesByDay(): no price holds so: ${started_at}`)
    for (let start = from; start < until; ) {
      const { date, time, offset } = zone.read(start)
      let day = days.get(date)
      if (!day) {
        const [begin, end] = zone.boundsOf(date)
        day = { date, hours: (end - begin) / HOUR, prices: [], end }
        days.set(date, day)
      }
      const end = Math.min(until, day.end)
      day.prices.push({
        start: new Date(start),
        end: new Date(end),
        time,
        offset,
        priceMinorUnits: price_minor_units,
      })
      start = end
    }
  }
  return [...days.values()]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, hours, prices: found }) => ({
      date,
      hours,
      prices: found.sort((a, b) => a.start.getTime() - b.start.getTime()),
    }))
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const YEAR = 366 * 24 * HOUR

/** Reads the clocks of a time zone. */
function zoned(timeZone: string) {
  const format = new Intl.DateTimeFormat('en-CA-u-ca-iso8601-hc-h23', {
    timeZone,
    ...{
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    },
  })

  function read(time: number) {
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]))
    const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? ''
    const date = `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}`
    const shown = Date.parse(`${date}T${of('hour')}:${of('minute')}:${of('second')}Z`)
    // Clocks differ from UTC by whole minutes in this century.
    const ahead = Math.round((shown - time) / MINUTE)
    const hours = String(Math.floor(Math.abs(ahead) / 60)).padStart(2, '0')
    const minutes = String(Math.abs(ahead) % 60).padStart(2, '0')
    return {
      date,
      time: `${of('hour')}:${of('minute')}`,
      offset: `${ahead < 0 ? '-' : '+'}${hours}:${minutes}`,
    }
  }

  /** The first moment that has a date, or a later one: where clocks go forward at midnight, a day has no 00:00. */
  function startOf(date: string): number {
    const utc = Date.parse(date)
    // No clock differs by more from UTC.
    let [before, at] = [utc - 16 * HOUR, utc + 16 * HOUR]
    while (at - before > MINUTE) {
      const middle = Math.floor((before + at) / 2 / MINUTE) * MINUTE
      if (read(middle).date < date) before = middle
      else at = middle
    }
    return at
  }

  return {
    read,
    boundsOf(date: string): [number, number] {
      const next = new Date(Date.parse(date) + 24 * HOUR).toISOString().slice(0, 10)
      return [startOf(date), startOf(next)]
    },
  }
}

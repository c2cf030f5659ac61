const formats = new Map<string, Intl.DateTimeFormat>()

function parts(time: number, timezone: string): Readonly<Record<string, string>> {
  let format = formats.get(timezone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: timezone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
    formats.set(timezone, format)
  }
  return Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value]))
}

/** The date in a time zone (IANA name): `2026-01-31`. */
export function localDay(time: number, timezone: string): string {
  const { year, month, day } = parts(time, timezone)
  return `${year}-${month}-${day}`
}

/** The hour of the day in a time zone with its fraction: 16.5 at half past four in the afternoon. */
export function localHour(time: number, timezone: string): number {
  const { hour, minute } = parts(time, timezone)
  return Number(hour) + Number(minute) / 60
}

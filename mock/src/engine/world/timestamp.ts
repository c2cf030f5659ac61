import { LATEST } from '../clock/time.ts'

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** A time as the keys of logs have it: UTC with six decimals, so that the order of text is the order of time. */
export function timestamp(time: number, microseconds = 0): string {
  return `${iso(time).slice(0, -1)}${String(microseconds).padStart(3, '0')}Z`
}

/**
 * The key for a timestamp in any form of RFC 3339.
 *
 * @returns undefined for text that is none
 */
export function canonical(text: string): string | undefined {
  const time = Date.parse(text)
  if (Number.isNaN(time)) return undefined
  const fraction = /\.\d{3}(\d{1,3})/.exec(text)?.[1] ?? ''
  return timestamp(time, Number(fraction.padEnd(3, '0')))
}

/** The milliseconds since 1970 of a key. */
export function timeAt(key: string): number {
  return Date.parse(key)
}

/** A time without fractions, as most properties show it: `2026-01-31T12:00:00Z`. */
export function instant(time: number): string {
  return `${iso(time).slice(0, -5)}Z`
}

/** A time with a year of four digits: what is planned for later is planned for the last moment that there is. */
function iso(time: number): string {
  return new Date(Math.min(time, LATEST)).toISOString()
}

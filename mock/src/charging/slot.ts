import { HOUR } from '../engine/world/timestamp.ts'

/** Prices, intensities and schedules hold for half an hour each, in milliseconds. */
export const SLOT = HOUR / 2

/** The start of the half hour that a time is in. */
export const slotOf = (time: number) => Math.floor(time / SLOT) * SLOT

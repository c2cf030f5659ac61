/**
 * What an application needs around the calls themselves: many at a time, waiting for a change, going on where it left off,
 * uploads, webhooks that come twice or not at all, reports that are old, and prices by the clock on the wall.
 *
 * @example
 * import { mapConcurrent, once, pollUntil } from 'ev-energy/resilience'
 *
 * @module
 */
export { type Freshness, type FreshnessOptions, freshness } from './freshness.ts'
export { type DayOfPrices, type LocalPrice, pricesByDay } from './local-prices.ts'
export { type ConcurrencyOptions, mapConcurrent } from './map-concurrent.ts'
export { type MissedEvent, type MissedOptions, missedEvents } from './missed-events.ts'
export {
  type EventStore,
  eventKey,
  type Keyed,
  type MemoryEventStoreOptions,
  memoryEventStore,
  once,
} from './once.ts'
export { type Direction, type ResumablePage, type ResumeOptions, readPages } from './pages.ts'
export { PollError, type PollOptions, pollUntil } from './poll.ts'
export type { Progress } from './put-file.ts'
export { UploadError, type UploadOptions, uploadEvidence } from './upload.ts'

import { createLatestList } from './latest-list.ts'
import type { KnownLevel } from './stay.ts'

const levels = createLatestList<KnownLevel>({ name: 'typed_levels', property: 'levels', most: 20 })

/** Where the battery levels are kept that drivers typed in while they were at no plug. */
export const typedLevelsStore = levels.store

/** The last levels that the driver of a vehicle typed in, ascending. */
export const typedLevels = levels.of

/** Keeps a level that the driver of a vehicle types in. */
export const keepLevel = levels.add

import type { ResourceType } from '../../engine/world/resource-type.ts'
import { gridFeedType, gridLevelType } from './grid-feeds.ts'

/** What there is of it. */
export const types: readonly ResourceType[] = [gridFeedType, gridLevelType]

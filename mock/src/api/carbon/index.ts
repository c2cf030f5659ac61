import type { ResourceType } from '../../engine/world/resource-type.ts'
import { carbonFeedType } from './carbon-feeds.ts'
import { carbonIntensitiesType, carbonIntensityType } from './carbon-intensities.ts'

/** What there is of it. */
export const types: readonly ResourceType[] = [carbonFeedType, carbonIntensitiesType, carbonIntensityType]

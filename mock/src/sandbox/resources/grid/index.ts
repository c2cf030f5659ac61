import type { ResourceType } from '../../world/resource-type.ts'
import { carbonFeedType } from './carbon-feeds.ts'
import { carbonIntensitiesType, carbonIntensityType } from './carbon-intensities.ts'
import { dispatchCoordinatorType } from './dispatch-coordinators.ts'
import { dispatchEventType } from './dispatch-events.ts'
import { dispatchLogType } from './dispatch-logs.ts'
import { gridFeedType, gridLevelType } from './grid-feeds.ts'

/** What the grid tells, and who steers load on its behalf. */
export const gridTypes: readonly ResourceType[] = [
  carbonFeedType,
  // The list of intensities is a resource itself; the type of its items has to follow, for `GET` is theirs.
  carbonIntensitiesType,
  carbonIntensityType,
  gridFeedType,
  gridLevelType,
  dispatchCoordinatorType,
  dispatchEventType,
  dispatchLogType,
]

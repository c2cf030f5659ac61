import type { ResourceType } from '../../engine/world/resource-type.ts'
import { timezoneType } from './timezones.ts'

/** What there is of it. */
export const types: readonly ResourceType[] = [timezoneType]

import type { ResourceType } from '../../world/resource-type.ts'
import { regionGroupType, regionType } from './regions.ts'

/** Areas with names, and groups of them. */
export const regionsTypes: readonly ResourceType[] = [regionType, regionGroupType]

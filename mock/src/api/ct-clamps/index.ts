import type { ResourceType } from '../../engine/world/resource-type.ts'
import { ctClampTypes } from './ct-clamp-type.ts'

/** What there is of it. */
export const types: readonly ResourceType[] = [...ctClampTypes]

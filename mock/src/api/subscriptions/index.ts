import type { ResourceType } from '../../engine/world/resource-type.ts'
import { subscriptionTypes } from './subscriptions.ts'

/** What there is of it. */
export const types: readonly ResourceType[] = [...subscriptionTypes]

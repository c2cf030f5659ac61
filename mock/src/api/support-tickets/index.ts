import type { Handlers } from '../../engine/reading/call.ts'
import type { ResourceType } from '../../engine/world/resource-type.ts'
import { messageType } from './messages.ts'
import { statsHandlers } from './stats-handlers.ts'
import { ticketType } from './tickets.ts'
import { ticketHandlers } from './tickets-handlers.ts'

/** What there is of it. */
export const types: readonly ResourceType[] = [ticketType, messageType]

/** What its operations do that is more than reading. */
export const handlers: Handlers = { ...statsHandlers, ...ticketHandlers }

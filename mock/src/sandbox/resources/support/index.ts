import type { ResourceType } from '../../world/resource-type.ts'
import { messageType } from './messages.ts'
import { ticketType } from './tickets.ts'

/** Support tickets and their messages. */
export const supportTypes: readonly ResourceType[] = [ticketType, messageType]

import type { Handlers } from '../../api/call.ts'
import { statsHandlers } from './stats.ts'
import { ticketHandlers } from './tickets.ts'

/** What is done to support tickets, and what is counted about them. */
export const supportHandlers: Handlers = { ...statsHandlers, ...ticketHandlers }

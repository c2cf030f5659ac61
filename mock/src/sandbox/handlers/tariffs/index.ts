import type { Handlers } from '../../api/call.ts'
import { tariffHandlers } from './tariffs.ts'

/** What is done with tariffs beyond reading them. */
export const tariffsHandlers: Handlers = { ...tariffHandlers }

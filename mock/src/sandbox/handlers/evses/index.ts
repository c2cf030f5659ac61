import type { Handlers } from '../../api/call.ts'
import { evseCompatibilityHandlers } from './compatibility.ts'
import { evseHandlers } from './evses.ts'
import { importHandlers } from './import.ts'
import { siteHandlers } from './sites.ts'
import { evseWaitlistHandlers } from './waitlist.ts'

/** What is done to EVSEs, and how sites look to those who ask. */
export const evsesHandlers: Handlers = {
  ...evseCompatibilityHandlers,
  ...evseHandlers,
  ...evseWaitlistHandlers,
  ...importHandlers,
  ...siteHandlers,
}

import type { Handlers } from '../../engine/reading/call.ts'
import type { Schema } from '../../engine/world/schema.ts'

const SENT: Schema<'PasswordResetResult'> = { status: 'password_reset_email_sent' }

/** What its operations do that is more than reading. */
export const handlers: Handlers = {
  // No mail leaves the sandbox; the API would not tell either whether one did.
  'POST /auth/password_reset': { body: { email: 'unused' }, answer: () => ({ status: 200, body: SENT }) },
}

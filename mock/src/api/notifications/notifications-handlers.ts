import { parseAccept } from 'hono/utils/accept'
import type { Call, Handlers } from '../../engine/reading/call.ts'
import { keep } from '../../engine/reading/keep.ts'
import { listOf } from '../../engine/reading/read.ts'
import { find } from '../../engine/reading/visible.ts'
import { LANGUAGES, type Language } from './notification-texts.ts'
import { inLanguage, type Notification, notificationType } from './notifications.ts'

export const notificationHandlers: Handlers = {
  async 'GET /notifications'(call) {
    const reply = await listOf(call, notificationType)
    return { ...reply, body: reply.body.map((notification) => shown(call, notification)) }
  },
  'GET /notifications/{notification_id}': (call) => ({
    status: 200,
    body: shown(call, find(call, notificationType, call.path)),
  }),
  'PATCH /notifications/{notification_id}': {
    body: { read_at: 'kept' },
    answer: (call, kept) => ({
      status: 200,
      body: { Notification: shown(call, keep(call, notificationType, kept)) },
    }),
  },
}

function shown(
  { world, headers }: Pick<Call, 'world' | 'headers'>,
  notification: Notification,
): Notification {
  const language = preferred(headers.get('accept-language') ?? '')
  return inLanguage(world, notification, language)
}

/** The language that a reader likes best of those there are (RFC 9110, section 12.5.4). */
function preferred(header: string): Language {
  const [first] = parseAccept(header)
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q)
    .flatMap(({ type }) => LANGUAGES.filter((language) => language === type.split('-', 1)[0]?.toLowerCase()))
  return first ?? LANGUAGES[0]
}

import { parseAccept } from 'hono/utils/accept'
import { given } from '../../engine/reading/body.ts'
import type { Call, Handlers } from '../../engine/reading/call.ts'
import { list } from '../../engine/reading/read.ts'
import { find } from '../../engine/reading/visible.ts'
import type { Resource } from '../../engine/world/resource.ts'
import { LANGUAGES, type Language } from './notification-texts.ts'
import { inLanguage, type Notification } from './notifications.ts'

export const notificationHandlers: Handlers = {
  async 'GET /notifications'(call) {
    const reply = await list(call)
    return { ...reply, body: (reply.body as Resource[]).map((notification) => shown(call, notification)) }
  },
  'GET /notifications/{notification_id}': (call) => ({
    status: 200,
    body: shown(call, find(call, call.path)),
  }),
  'PATCH /notifications/{notification_id}'(call) {
    find(call, call.path)
    call.world.change(call.path, given(call.body, ['read_at']))
    return { status: 200, body: { Notification: shown(call, find(call, call.path)) } }
  },
}

function shown({ world, headers }: Call, notification: Resource): Notification {
  const language = preferred(headers.get('accept-language') ?? '')
  return inLanguage(world, notification as unknown as Notification, language)
}

/** The language that a reader likes best of those there are (RFC 9110, section 12.5.4). */
function preferred(header: string): Language {
  const [first] = parseAccept(header)
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q)
    .flatMap(({ type }) => LANGUAGES.filter((language) => language === type.split('-', 1)[0]?.toLowerCase()))
  return first ?? LANGUAGES[0]
}

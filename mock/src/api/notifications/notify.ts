import type { Schema } from '../../engine/world/schema.ts'
import { firstKeys } from '../../engine/world/source.ts'
import { instant } from '../../engine/world/timestamp.ts'
import { at, pathAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { A_CAR, MESSAGES } from './notification-texts.ts'
import { filled, type Notification } from './notifications.ts'
import { keepSubject, type Names } from './subjects.ts'

type MessageId = (typeof MESSAGES)[number]['id']

/** As many notifications of a user as are looked through for the one that is solved. */
const LATEST = 100
/** A title has no room for more. */
const LONGEST_CAR = 33 - 'Reconnectez : '.length

/** Lets a user know of something that happens now. */
export function notify(world: World, user: string, message: MessageId, names: Names): void {
  const words = MESSAGES.find(({ id }) => id === message)
  if (!words) return
  const id = world.newId('notf')
  const subject = { user, names }
  keepSubject(world, id, subject)
  world.create('/notifications', id, {
    id,
    url: at(`/notifications/${id}`),
    message_id: message,
    category: words.category,
    event_time: instant(world.now()),
    ...filled(words, 'en', names),
    external_link: words.link,
  } satisfies Notification)
}

/** Notes that what a user was let know of is solved. */
export function resolveNotifications(world: World, user: string, message: MessageId): void {
  const source = world.collection('/notifications')?.source.owned?.(user)
  for (const key of firstKeys(source, LATEST, true)) {
    const one = source?.get(key)
    if (one?.message_id === message && one.resolved_at === undefined)
      world.change(`/notifications/${key}`, { resolved_at: instant(world.now()) })
  }
}

/** What a vehicle is called in texts. */
export function namesOf(world: World, { trim }: Pick<Schema<'Vehicle'>, 'trim'>): Names {
  const model = world.get(pathAt(world.get(pathAt(trim) ?? '')?.model) ?? '')
  const make = world.get(pathAt(model?.make) ?? '')
  const [maker, name] = [String(make?.name ?? 'The maker'), String(model?.name ?? A_CAR.en)]
  const car = `${maker} ${name}`
  return { car: car.length > LONGEST_CAR ? A_CAR.en : car, maker, model: name }
}

/** For what is about no car. */
export const NO_CAR: Names = { car: A_CAR.en, maker: 'The maker', model: A_CAR.en }

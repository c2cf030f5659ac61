import { draw } from '../../engine/world/draw.ts'
import { userId } from '../../engine/world/people.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { DEFAULT_USER, ordinalOfId, type Pace, type Series, seriesSource } from '../../engine/world/series.ts'
import { HOUR, instant, MINUTE } from '../../engine/world/timestamp.ts'
import { timeOf } from '../../engine/world/ulid.ts'
import { at } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { A_CAR, type Language, MESSAGES, type Message } from './notification-texts.ts'
import { type Names, subjectOf } from './subjects.ts'

export type Notification = Schema<'Notification'>

/** How many notifications there are in the end for every user but the default one. */
const EACH = 2

/** The time in which they come, after those that the documentation shows: everybody gets one before anybody gets two. */
const [FIRST, LAST] = [Date.UTC(2024, 4, 1), Date.UTC(2026, 4, 1)]

const stepOf = ({ users }: World) => (LAST - FIRST) / Math.max(1, users * EACH)
const pace: Pace = {
  timeOf: (world, ordinal) => FIRST + Math.floor(ordinal * stepOf(world)) + 1,
  near: (world, time) => Math.floor((time - FIRST) / stepOf(world)),
}

/** Notifications of the default user: the one of the documentation, and what else an inbox may hold. */
const DOCUMENTED = [
  'notf01HTHKTXVB77901324BCQPF1RB',
  'notf01HTSF8K2M4Q6S8V0X2Z4A6C8E',
  'notf01HTW9N3P5R7T9W1Y3B5D7F9HJ',
  'notf01HV2E6G8J0M2P4R6T8W0Y2A4C',
] as const

const notifications: Series<Notification, 'notf'> = {
  prefix: 'notf',
  documented: DOCUMENTED,
  pace,
  // None has come that is still to come.
  count: (world) => Math.min(world.users * EACH, Math.max(0, pace.near(world, world.now()) + 1)),
  owned: (world, user) => {
    if (user === DEFAULT_USER) return DOCUMENTED.map((_, row) => -row - 1)
    const all = user < 0 ? [] : Array.from({ length: EACH }, (_, row) => row * world.users + user)
    return all.filter((ordinal) => ordinal < notifications.count(world))
  },
  derive(world, id, ordinal) {
    const { id: message_id, category, link } = messageOf(world, ordinal)
    const time = timeOf('notf', id) ?? 0
    const age = world.now() - time
    const seen = ordinal >= 0 && age >= 5 * MINUTE && draw(world.seed, 'seen', ordinal).chance(0.5)
    return {
      id,
      url: at(`/notifications/${id}`),
      message_id,
      category,
      event_time: ordinal === -1 ? '2024-04-03T08:15:22Z' : instant(time),
      ...textsOf(world, ordinal, 'en'),
      external_link: link,
      ...(seen && { read_at: instant(time + 5 * MINUTE) }),
      ...(seen && age >= HOUR && category === 'RETRY' && { resolved_at: instant(time + HOUR) }),
    }
  },
}

export const notificationType = resourceType<Notification>({
  path: '/notifications/{notification_id}',
  collection: (world) => seriesSource(notifications, world),
  newestFirst: true,
  owner({ id }, world) {
    const ordinal = ordinalOfId(notifications, world, id)
    if (ordinal === undefined) return subjectOf(world, id)?.user
    return userId(world, ordinal < 0 ? DEFAULT_USER : ordinal % world.users)
  },
})

/** A notification in another language. */
export function inLanguage(world: World, notification: Notification, language: Language): Notification {
  const ordinal = ordinalOfId(notifications, world, notification.id)
  if (ordinal !== undefined) return { ...notification, ...textsOf(world, ordinal, language) }
  const message = MESSAGES.find(({ id }) => id === notification.message_id)
  const names = subjectOf(world, notification.id)?.names
  return message && names ? { ...notification, ...filled(message, language, names) } : notification
}

function messageOf(world: World, ordinal: number): Message {
  if (ordinal < 0) return MESSAGES[(-ordinal - 1) % MESSAGES.length] ?? MESSAGES[0]
  return draw(world.seed, 'notification', ordinal).pick(MESSAGES)
}

function textsOf(world: World, ordinal: number, language: Language) {
  return filled(
    messageOf(world, ordinal),
    language,
    ordinal < 0
      ? { car: 'Volvo C40', maker: 'Volvo', model: 'C40' }
      : { car: A_CAR[language], maker: MAKER[language], model: A_CAR[language] },
  )
}

/** The texts of a message about a car. */
export function filled({ words }: Message, language: Language, { car, maker, model }: Names) {
  const { title, short, heading, text, button } = words[language]
  const fill = (words: string) =>
    words.replace('{car}', car).replace('{maker}', maker).replace('{model}', model)
  return {
    short_text_title: fill(title),
    short_text_body: short,
    detail_page_title: heading,
    detail_page_body: fill(text),
    external_button_label: button,
  }
}

const MAKER: Readonly<Record<Language, string>> = {
  en: 'The maker',
  de: 'Der Hersteller',
  fr: 'Le constructeur',
}

import { each, grouped, type Law, pairs, time } from './law.ts'

const DAY = 24 * 3_600_000
const ended = (url: unknown) => String(url).split('/').at(-1)
const documented = /^(user|notf)01H/

/** What holds of users and of what they own. */
export const OWNING: readonly Law[] = [
  each(
    'an e-mail address is that of one user',
    ({ users }) => grouped(users, ({ email }) => email),
    (all) => all.length === 1,
  ),
  each(
    'nobody joins before 2019 or in the future',
    ({ users }) => users,
    ({ joined_at }, { now }) => time(joined_at) >= Date.UTC(2019, 0, 1) && time(joined_at) <= now,
  ),
  each(
    'an id is as old as its user',
    ({ users }) => users.filter(({ id }) => !documented.test(id)),
    ({ id, joined_at }) => Math.abs(timeOfId(id) - time(joined_at)) <= 1000,
  ),
  each(
    'users join at least hours apart, and over years',
    ({ users }) => [
      users
        .filter(({ id }) => !documented.test(id))
        .map(({ joined_at }) => time(joined_at))
        .sort(),
    ],
    (joined) =>
      joined.length < 4 ||
      ((joined.at(-1) ?? 0) - (joined[0] ?? 0) > 700 * DAY && pairs(joined).every(([a, b]) => b > a)),
  ),
  each(
    'nobody consents before joining',
    ({ users }) => users,
    ({ joined_at, terms_consent_datetime: consent }) => !consent || time(consent) >= time(joined_at),
  ),
  each(
    'a user lists the vehicles that name the user',
    ({ users }) => users,
    ({ url, vehicles }, facts) =>
      same(
        vehicles,
        facts.vehicles.filter(({ user }) => user === url).map((one) => one.url),
      ),
  ),
  each(
    'a user lists the EVSEs that name the user',
    ({ users }) => users,
    ({ url, evses }, facts) =>
      same(
        evses,
        facts.evses.filter(({ user }) => user === url).map((one) => one.url),
      ),
  ),
  each(
    'a device is connected after its user joined',
    ({ vehicles, evses }) =>
      [...vehicles, ...evses].filter(({ user }) => !documented.test(String(ended(user)))),
    ({ id, user }, { users }) => timeOfId(id) >= time(users.find(({ url }) => url === user)?.joined_at),
  ),
  each(
    'a battery has shrunk, if anything',
    ({ vehicles }) => vehicles,
    ({ battery_size_watt_hours: size, effective_battery_size_watt_hours: effective }) =>
      Number(effective) > 0 && Number(effective) <= Number(size),
  ),
  each(
    'the vehicles of a user have names of their own',
    ({ vehicles }) => grouped(vehicles, ({ user, description }) => `${user} ${description}`),
    (all) => all.length === 1,
  ),
  each(
    'a charge limit is a part of the battery',
    ({ vehicles }) => vehicles,
    ({ maximum_charge_limit_percentage: limit }) =>
      limit === null || limit === undefined || (limit > 0 && limit <= 100),
  ),
  each(
    'a charge point id is that of one EVSE',
    ({ evses }) => grouped(evses, ({ cpid }) => cpid),
    (all) => all.length === 1,
  ),
  each(
    'no notification is from before its user joined, or from the future',
    ({ notifications }) => notifications,
    ({ owner, one }, { users, now }) =>
      time(one.event_time) >= time(users.find(({ id }) => id === owner)?.joined_at) &&
      time(one.event_time) <= now,
  ),
  each(
    'a notification is read after it came, and not in the future',
    ({ notifications }) => notifications.map(({ one }) => one),
    ({ event_time, read_at }, { now }) =>
      !read_at || (time(read_at) >= time(event_time) && time(read_at) <= now),
  ),
  each(
    'a notification is settled after it came, and not in the future',
    ({ notifications }) => notifications.map(({ one }) => one),
    ({ event_time, resolved_at }, { now }) =>
      !resolved_at || (time(resolved_at) >= time(event_time) && time(resolved_at) <= now),
  ),
  each(
    'notifications come on many days',
    ({ notifications }) => [notifications.filter(({ one }) => !documented.test(one.id))],
    (all) =>
      all.length < 6 || new Set(all.map(({ one }) => one.event_time?.slice(0, 10))).size > all.length / 2,
  ),
]

/** The time in an id: the first ten digits of its ULID, in Crockford's base 32. */
function timeOfId(id: string): number {
  const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  return [...id.slice(4, 14)].reduce((number, digit) => number * 32 + digits.indexOf(digit), 0)
}

function same(some: readonly unknown[] | undefined, others: readonly unknown[]): boolean {
  return JSON.stringify([...(some ?? [])].sort()) === JSON.stringify([...others].sort())
}

/** Ids of the API: what they begin with, and a ULID. */
const ID = /^\^([a-z]{4}|\[a-z\]\{4\})\[0-7\]\[0-9A-HJKMNP-TV-Z\]\{25\}\$$/
const ULID = '01HSH04KDEWF6Z4DB2J77J74K5'

/** What the other patterns of the documents ask for. */
const PATTERNS: ReadonlyMap<string, string> = new Map([
  ['^[A-Za-z]{2}$', 'must be a country of two letters (ISO 3166-1), as in GB'],
  [
    '^[-+]?([1-8]?\\d(\\.\\d+)?|90(\\.0+)?),\\s*[-+]?(180(\\.0+)?|((1[0-7]\\d)|([1-9]?\\d))(\\.\\d+)?)$',
    'must be a latitude and a longitude in degrees, as in 51.5,-0.12',
  ],
  ['^\\s*\\S[\\s\\S]*$', 'must be more than spaces, as in Wallbox'],
  ['^\\d+$', 'must be digits, as in 1754049600'],
  [
    '^https?://\\S+/users/user[0-7][0-9A-HJKMNP-TV-Z]{25}/?$',
    `must be the URL of a user, as in https://api.ev.energy/v2/users/user${ULID}`,
  ],
  ['^\\d\\d:\\d\\d:\\d\\d$', 'must be a time of the day with seconds, as in 07:30:00'],
  ['^fault_[0-9]+$', 'must be the id of a fault, as in fault_1; GET /_control/faults lists them'],
  ['^[!-~]+$', 'must be visible ASCII characters without spaces, as in my-application'],
  [
    '^ep_[0-9a-z]{27}$',
    'must be the id of an endpoint: ep_ and 27 digits or small letters; GET /_control/webhooks lists them',
  ],
  [
    '^dlv_[0-9a-z]{27}$',
    'must be the id of a delivery: dlv_ and 27 digits or small letters; GET /_control/webhooks/deliveries lists them',
  ],
  ['^/', 'must be a path that begins with a slash, as in /vehicles'],
  ['^[A-Za-z]{1,20}$', 'must be a method of HTTP, as in GET'],
  ['^[1-5]([0-9]{2}|xx)$', 'must be a status or a class of them, as in 404 or 4xx'],
  ['^[0-9]{1,15}$', 'must be the id of a request in the log, as in 42'],
  [
    '^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$',
    'must be a name of at most 64 letters, digits, - and _, the first a letter or a digit',
  ],
  [
    '^[a-z0-9][a-z0-9_-]{0,62}$',
    'must be the name of a world: at most 63 small letters, digits, - and _, the first a letter or a digit',
  ],
  [
    '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$',
    'must be a name of at most 100 letters, digits, dots, - and _, the first a letter or a digit',
  ],
  [
    '^[a-z0-9][a-z0-9-]{0,99}$',
    'must be the name of a scenario: at most 100 small letters, digits and -, the first no -; GET /_control/scenarios lists those there are',
  ],
  [
    '^whfault_[0-9]+$',
    'must be the id of a webhook fault, as in whfault_1; GET /_control/webhooks/faults lists them',
  ],
  ['^P', 'must be a duration (ISO 8601), as in P1DT12H'],
  [
    '^P(?=\\d|T\\d)(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?$',
    'must be a duration (ISO 8601) of weeks, days, hours, minutes and seconds, as in P1DT12H; years and months, whose length varies, cannot be told',
  ],
])

const FORMATS: ReadonlyMap<string, string> = new Map([
  ['date-time', 'must be a date and a time with an offset (RFC 3339), as in 2026-08-01T12:00:00Z'],
  ['date', 'must be a date, as in 2026-08-01'],
  ['uri', 'must be a URL with its scheme, as in https://example.com/'],
  ['uri-reference', 'must be a URL or a path'],
  ['email', 'must be an email address, as in sam@example.com'],
  ['uuid', 'must be a UUID, as in 123e4567-e89b-42d3-a456-426614174000'],
])

/**
 * Says what a pattern or a format asks for.
 *
 * @param message of the validator, which quotes it: `must match pattern "^P"`
 */
export function humanly(message: string): string {
  const [, keyword, quoted = ''] = /^must match (pattern|format) "(.*)"$/s.exec(message) ?? []
  if (keyword === 'format') return FORMATS.get(quoted) ?? message
  if (keyword !== 'pattern') return message
  const prefix = ID.exec(quoted)?.[1]
  if (prefix === undefined) return PATTERNS.get(quoted) ?? message
  if (prefix.startsWith('[')) return `must be an id: four small letters and a ULID, as in evse${ULID}`
  return `must be an id that begins with ${prefix}: it and a ULID, as in ${prefix}${ULID}`
}

import { draw } from '../../engine/world/draw.ts'
import { userSeries } from '../../engine/world/people.ts'
import { remembered } from '../../engine/world/remembered.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { instant, MINUTE } from '../../engine/world/timestamp.ts'
import { at } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { pricedTariff, TARIFFS } from '../tariffs/tariffs.ts'
import { FAMILY_NAMES, FIRST_NAMES, TOWNS, type Town } from './names.ts'

/** What is known of a user besides what they own. */
export type Person = Pick<
  Schema<'User'>,
  'email' | 'full_name' | 'joined_at' | 'terms_consent_datetime' | 'default_location'
>

/** The person behind the number of a user. */
export function personOf(world: World, ordinal: number): Person {
  return ordinal < 0 ? (DOCUMENTED[-ordinal - 1] ?? DOCUMENTED[0]) : invented(world, ordinal)
}

/** Number of the user whom an e-mail address in lower case was made up for, as it holds the number. */
export function ordinalOfEmail(world: World, email: string): number | undefined {
  const known = DOCUMENTED.findIndex((person) => person.email === email)
  if (known >= 0) return -known - 1
  const ordinal = Number(/\.(\d{1,12})@example\.com$/.exec(email)?.[1] ?? Number.NaN)
  return ordinal < world.users && personOf(world, ordinal).email === email ? ordinal : undefined
}

/** A place about which nothing is known. */
export const NOWHERE = {
  address_1: null,
  address_2: null,
  city: null,
  state: null,
  postal_code: null,
  country_code: null,
  coordinates: null,
  tariff: null,
  evse_site: null,
} satisfies Person['default_location']

/** Users are their suppliers' customers since before the records of charging begin. */
const SIGNED_UP = '2024-12-31'

/** Tariffs in each town that users may have signed up for by then, and still have. */
const ON_SALE = new Map(TOWNS.map((town) => [town.city, TARIFFS.filter(({ id }) => isOnSale(id, town))]))

function isOnSale(id: string, { country_code, state }: Town): boolean {
  const priced = pricedTariff(id)
  if (!priced || priced.tariff.valid_until !== null || priced.area.group !== undefined) return false
  if ((priced.tariff.valid_from ?? SIGNED_UP) > SIGNED_UP) return false
  const { country, states } = priced.area
  return country === country_code && (!states || (state !== null && states.includes(state)))
}

const invented = remembered((world, ordinal): Person => {
  const chance = draw(world.seed, 'user', ordinal)
  const first = chance.pick(FIRST_NAMES)
  const family = chance.pick(FAMILY_NAMES)
  const { latitude, longitude, ...town } = chance.pick(TOWNS)
  const tariffs = ON_SALE.get(town.city) ?? []
  const joined = userSeries.pace.timeOf(world, ordinal)
  return {
    email: `${first}.${family}.${ordinal}@example.com`.toLowerCase(),
    full_name: `${first} ${family}`,
    joined_at: instant(joined),
    terms_consent_datetime: instant(joined + chance.int(1, 30) * MINUTE),
    default_location: {
      address_1: `${chance.int(1, 199)} ${chance.pick(FAMILY_NAMES)} Road`,
      address_2: null,
      ...town,
      coordinates: {
        latitude: round(latitude + (chance.real() - 0.5) / 20),
        longitude: round(longitude + (chance.real() - 0.5) / 20),
      },
      // A few have not said yet what they pay.
      tariff: chance.chance(0.9) ? (tariffs[chance.int(0, tariffs.length - 1)]?.url ?? null) : null,
      evse_site: null,
    },
  }
})

const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5

const DOCUMENTED: readonly [Person, Person] = [
  {
    email: 'frodo@example.com',
    full_name: 'Frodo Baggins',
    joined_at: '2023-06-15T10:00:00Z',
    terms_consent_datetime: '2023-06-15T10:02:31Z',
    default_location: {
      address_1: '1 Bagshot Row',
      address_2: 'Flat 4',
      city: 'London',
      state: null,
      postal_code: 'EC2A 4NE',
      country_code: 'GB',
      coordinates: { latitude: 51.5257, longitude: -0.0837 },
      tariff: at('/tariffs/tari01HN2NJ9NMRZBXT1H6FT9N7735'),
      evse_site: null,
    },
  },
  {
    email: 'rosie.cotton@example.com',
    full_name: 'Rosie Cotton',
    joined_at: '2024-01-26T17:38:00Z',
    terms_consent_datetime: null,
    default_location: {
      address_1: '12 Spring Street',
      address_2: null,
      city: 'Boston',
      state: 'MA',
      postal_code: '02132',
      country_code: 'US',
      coordinates: { latitude: 42.2793, longitude: -71.1631 },
      tariff: null,
      evse_site: at('/evse_sites/site01JX2SZ0WAFTDYVYY0JRAYREY7'),
    },
  },
]

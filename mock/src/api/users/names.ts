/** First names of the people who live in a sandbox. */
export const FIRST_NAMES = [
  'Amara',
  'Ben',
  'Chloe',
  'Daniel',
  'Elif',
  'Femi',
  'Grace',
  'Hassan',
  'Isla',
  'Jakub',
  'Keira',
  'Liam',
  'Mei',
  'Noah',
  'Olivia',
  'Priya',
  'Quentin',
  'Rosa',
  'Sanjay',
  'Tomas',
  'Una',
  'Viktor',
  'Wren',
  'Ximena',
  'Yusuf',
  'Zara',
] as const

/** Family names of the people who live in a sandbox. */
export const FAMILY_NAMES = [
  'Adeyemi',
  'Barnes',
  'Clarke',
  'Dubois',
  'Evans',
  'Fischer',
  'Garcia',
  'Hughes',
  'Ivanova',
  'Jones',
  'Khan',
  'Larsen',
  'Murphy',
  'Nowak',
  'Okafor',
  'Patel',
  'Quinn',
  'Rossi',
  'Singh',
  'Taylor',
  'Ueda',
  'Vasquez',
  'Walker',
  'Xu',
  'Young',
  'Zielinski',
] as const

/** A place where people live. */
export interface Town {
  readonly city: string
  readonly state: string | null
  readonly postal_code: string
  readonly country_code: 'GB' | 'US'
  /** Degrees. */
  readonly latitude: number
  /** Degrees. */
  readonly longitude: number
}

const town = (
  country_code: Town['country_code'],
  city: string,
  state: string | null,
  postal_code: string,
  latitude: number,
  longitude: number,
): Town => ({ city, state, postal_code, country_code, latitude, longitude })

/** Where people live; the sandbox knows tariffs and grids of all these places. */
export const TOWNS: readonly [Town, ...Town[]] = [
  town('GB', 'London', null, 'SE1 9GF', 51.5045, -0.0865),
  town('GB', 'Bristol', null, 'BS1 4DJ', 51.4517, -2.5985),
  town('GB', 'Birmingham', null, 'B1 1BB', 52.4796, -1.9026),
  town('GB', 'Manchester', null, 'M2 5DB', 53.4796, -2.2452),
  town('GB', 'Leeds', null, 'LS1 5DL', 53.7974, -1.5437),
  town('GB', 'Norwich', null, 'NR2 1RH', 52.6286, 1.2923),
  town('GB', 'Cardiff', null, 'CF10 1EP', 51.4793, -3.1791),
  town('GB', 'Edinburgh', null, 'EH1 1YZ', 55.9503, -3.1883),
  town('GB', 'Glasgow', null, 'G1 2FF', 55.8609, -4.2514),
  town('US', 'Boston', 'MA', '02108', 42.3588, -71.0638),
  town('US', 'Worcester', 'MA', '01608', 42.2626, -71.8023),
  town('US', 'Sacramento', 'CA', '95814', 38.5816, -121.4944),
  town('US', 'Oakland', 'CA', '94612', 37.8044, -122.2712),
]

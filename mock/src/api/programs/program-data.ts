import { iconAt } from '../../engine/icons/icon.ts'
import type { Schema } from '../../engine/world/schema.ts'

type Tier = Schema<'ProgramTier'>
type Agreement = Schema<'ParticipationAgreementVersion'>

/** A program with all that belongs to it; what the documentation shows has the id that it has there. */
export interface ProgramRow extends Omit<Schema<'Program'>, 'url'> {
  /** Countries (ISO 3166-1) whose users may take part. */
  readonly countries: readonly string[]
  /** Only in these regions, whose postal codes begin like this. */
  readonly area?: { readonly regions: readonly string[]; readonly postal: RegExp }
  /** Id of the supplier whose customers its members have to be. */
  readonly supplier?: string
  /** Ids of the EVSE models that it can use; left out where it can use any. */
  readonly evseModels?: readonly string[]
  readonly tiers: readonly TierRow[]
  readonly agreements: readonly Omit<Agreement, 'url'>[]
  readonly verification: Verification
}

/** A tier of a program. */
export interface TierRow extends Omit<Tier, 'url' | 'eligible' | 'disable_changing_tariff'> {
  /** Whether it is the one that those who join are put into. */
  readonly default: boolean
  /** Name of the region that its users have to live in. */
  readonly region?: string
}

/** What a program asks for to find a user among the customers of a utility: one of the sets of members, well-formed. */
export interface Verification {
  readonly sets: readonly (readonly string[])[]
  readonly formats: Readonly<Record<string, RegExp>>
}

const byAccount: Verification = {
  sets: [['account_number']],
  formats: { account_number: /^\d{8,12}(-[A-Z])?$/ },
}

const standard = (id: TierRow['id'], program: string, short: string): TierRow => ({
  id,
  short_name: 'standard',
  name: 'Standard',
  logo_svg: iconAt(`${program} standard`),
  description_short: `<html>${short}</html>`,
  description_long: `<html><p>${short} We take care of the rest.</p></html>`,
  smart_charging_enabled: true,
  visible: true,
  default: true,
})

const agreement = (
  id: Schema<'ParticipationAgreementVersion'>['id'],
  created_at: string,
  content: string,
  published = true,
) => ({
  id,
  version_number: 1,
  published,
  content: `<p>${content}</p>`,
  created_at,
})

/** Programs in the order of their ids. */
export const PROGRAMS: readonly ProgramRow[] = [
  {
    id: 'prog01HRS4TSK26BPBV7127DH7E0HA',
    name: 'Night Saver',
    description: 'Let your car charge while the grid is quiet, and pay less for it.',
    logo: null,
    sponsor_name: 'Rivendell Renewables',
    external_url: 'https://www.example.com/night-saver',
    countries: ['GB'],
    supplier: 'supl01HN2NJ9NMRZBXT1H6FT9N7735',
    evseModels: [
      'emod01HN2NJHAJJAQD32QJ4QXTDSGW',
      'emod01HS9A004X5TB5JCMHENB5Z446',
      'emod01HS9A05HDZKZ5GCW92HH6GJYN',
    ],
    tiers: [
      standard('tier01HRS4TSK2A1B2C3D4E5F6G7H8', 'night-saver', 'Plug in by ten and be full by seven.'),
    ],
    agreements: [
      agreement(
        'pagv01HRS4TSK2A1B2C3D4E5F6G7H8',
        '2024-03-12T10:20:31.842000Z',
        'By joining Night Saver you let ev.energy charge your car between ten at night and seven in the morning.',
      ),
    ],
    verification: byAccount,
  },
  {
    id: 'prog01HW2C4E6G8J1K3N5P7R9T2V4X',
    name: 'Sun Hours',
    description: 'Charge around noon, when there is sun to spare, and earn a credit for each day.',
    logo: iconAt('sun-hours'),
    sponsor_name: 'Sacramento Municipal Utility District',
    external_url: 'https://www.example.com/sun-hours',
    countries: ['US'],
    area: { regions: ['SACRAMENTO COUNTY'], postal: /^95[678]/ },
    tiers: [standard('tier01HW2C4E6GA1B2C3D4E5F6G7H8', 'sun-hours', 'Plug in at work or at home by ten.')],
    agreements: [
      agreement(
        'pagv01HW2C4E6GA1B2C3D4E5F6G7H8',
        '2024-05-10T18:00:02.337000Z',
        'By joining Sun Hours you let ev.energy put off charging to the middle of the day.',
      ),
    ],
    verification: byAccount,
  },
  {
    id: 'prog01JCK1HPNAANB8WN253G27SFPC',
    name: 'CoolCharge',
    description: 'Charge your EV in the cool hours and earn a credit on your bill.',
    logo: iconAt('coolcharge'),
    sponsor_name: 'Cool Power',
    external_url: 'https://www.example.com/coolcharge',
    countries: ['US', 'CA', 'GB'],
    tiers: [
      {
        ...standard('tier01JCK1HPNAANB8WN253G27SFPC', 'coolcharge', ''),
        description_short: '<html>A credit for each night of off-peak charging.</html>',
        description_long:
          '<html><p>Plug in when you get home and we charge after midnight. Each night earns a credit on your bill.</p></html>',
      },
      {
        id: 'tier01JCK1HPNBC1D2E3F4G5H6J7K8',
        short_name: 'roxbury',
        name: 'Roxbury pilot',
        logo_svg: null,
        description_short: '<html>Twice the credit for those who help the grid of West Roxbury.</html>',
        description_long: null,
        smart_charging_enabled: true,
        visible: true,
        default: false,
        region: 'WEST ROXBURY',
      },
      {
        id: 'tier01JCK1HPNCD1E2F3G4H5J6K7M8',
        short_name: 'control-group',
        name: null,
        logo_svg: null,
        description_short: null,
        description_long: null,
        smart_charging_enabled: false,
        visible: false,
        default: false,
      },
    ],
    agreements: [
      {
        id: 'pagv01J5DCXX8DMJDJYGVR1DW4M001',
        version_number: 1,
        published: false,
        content: '<p>By joining CoolCharge you let us pause the charging of your car on hot days.</p>',
        created_at: '2024-08-16T11:27:45.101000Z',
      },
      {
        id: 'pagv01JCDYP6Z8MX9XWVAV0A7G3KPN',
        version_number: 2,
        published: true,
        content: '<p>By joining CoolCharge you let ev.energy decide when your car charges.</p>',
        created_at: '2024-11-11T16:04:10.372000Z',
      },
    ],
    verification: {
      sets: [['account_number'], ['pin']],
      formats: {
        account_number: /^\d{8,10}(-[A-Z])?$/,
        said: /^[A-Z]{3}-\d{8}$/,
        pin: /^[a-z]{5}-\d{5}$/,
      },
    },
  },
  {
    id: 'prog01JCK1HQ2A1B2C3D4E5F6G7H8J',
    name: 'Roxbury Connected',
    description: 'Help the grid of two towns through its busiest evenings, for a bonus every summer.',
    logo: iconAt('roxbury-connected'),
    sponsor_name: 'Eversource',
    external_url: 'https://www.example.com/roxbury-connected',
    countries: ['US'],
    area: { regions: ['WEST ROXBURY', 'DEDHAM'], postal: /^(02132|02026)/ },
    tiers: [standard('tier01JCK1HQ2BC3D4E5F6G7H8J9K0', 'roxbury-connected', 'A bonus at the end of summer.')],
    agreements: [
      agreement(
        'pagv01JCK1HQ2BC3D4E5F6G7H8J9K0',
        '2024-11-13T15:42:57.060000Z',
        'A draft: by joining you let ev.energy pause the charging of your car on summer evenings.',
        false,
      ),
    ],
    verification: byAccount,
  },
  {
    // Nobody can join it by themselves, as it has no default tier.
    id: 'prog01JQ7Z5X3V1T9R7P5N3M1K9H7F',
    name: 'London Fleet Trial',
    description: 'A trial with the drivers of company cars, who are invited by their employers.',
    logo: null,
    sponsor_name: 'Moria Power',
    external_url: 'https://www.example.com/london-fleet-trial',
    countries: ['GB'],
    area: { regions: ['GREATER LONDON'], postal: /^(E|EC|N|NW|SE|SW|W|WC)\d/ },
    tiers: [],
    agreements: [
      agreement(
        'pagv01JQ7Z5X3VA1B2C3D4E5F6G7H8',
        '2025-04-07T08:15:00.204000Z',
        'By taking part you let ev.energy charge your car whenever it is parked at work.',
      ),
    ],
    verification: byAccount,
  },
]

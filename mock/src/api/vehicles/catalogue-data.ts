import type { Schema } from '../../engine/world/schema.ts'

type Plug = 'CCS' | 'NACS' | 'CHADEMO'

/** A make of vehicles with its models and trims; what the documentation shows has the id that it has there. */
export interface MakeRow {
  readonly id?: Schema<'VehicleMake'>['id']
  readonly name: string
  /** What a user has to name at least before onboarding can begin. Left out where nothing can be connected. */
  readonly begins?: 'make' | 'model' | 'trim'
  /** Place among the makes to offer first, from 1 to 10. */
  readonly rank?: number
  /** Where it is sold and supported. */
  readonly countries: readonly string[]
  /** The telematics subscription that a connection takes, and which bundle of it. */
  readonly subscription?: readonly [name: string, bundle: string]
  readonly models: readonly ModelRow[]
}

interface ModelRow {
  readonly id?: Schema<'VehicleModel'>['id']
  readonly name: string
  /** Plug for direct current in Europe and in North America, as far as known. */
  readonly plugs: readonly [europe: Plug | null, northAmerica: Plug | null]
  readonly trims: readonly TrimRow[]
}

type TrimRow = readonly [name: string, batteryWattHours: number, id?: Schema<'VehicleTrim'>['id']]

const EUROPE = ['GB', 'IE', 'FR', 'DE', 'NL', 'BE', 'ES', 'IT', 'NO', 'SE', 'DK']
const AMERICA = ['US', 'CA']
const BOTH = [...EUROPE, ...AMERICA]

/** Vehicles that are sold, with the nominal sizes of their batteries. */
export const MAKES: readonly MakeRow[] = [
  {
    name: 'Audi',
    begins: 'make',
    rank: 6,
    countries: BOTH,
    subscription: ['Audi connect', 'Audi connect Navigation & Infotainment'],
    models: [
      {
        name: 'e-tron GT',
        plugs: ['CCS', 'CCS'],
        trims: [
          ['quattro', 93400],
          ['RS', 93400],
        ],
      },
      {
        name: 'Q4 e-tron',
        plugs: ['CCS', 'CCS'],
        trims: [
          ['35', 55000],
          ['40', 82000],
          ['50 quattro', 82000],
        ],
      },
    ],
  },
  {
    name: 'BMW',
    begins: 'make',
    rank: 3,
    countries: BOTH,
    models: [
      {
        name: 'i3',
        plugs: ['CCS', 'CCS'],
        trims: [
          ['120 Ah', 42200],
          ['94 Ah', 33200],
          ['60 Ah', 22000],
        ],
      },
      {
        name: 'i4',
        plugs: ['CCS', 'CCS'],
        trims: [
          ['eDrive35', 70200],
          ['eDrive40', 83900],
          ['M50', 83900],
        ],
      },
      { name: 'iX3', plugs: ['CCS', null], trims: [['M Sport', 80000]] },
    ],
  },
  {
    name: 'Chevrolet',
    begins: 'make',
    countries: AMERICA,
    subscription: ['OnStar', 'Remote Access'],
    models: [
      {
        name: 'Bolt EV',
        plugs: [null, 'CCS'],
        trims: [
          ['1LT', 65000],
          ['2LT', 65000],
        ],
      },
      {
        name: 'Equinox EV',
        plugs: [null, 'CCS'],
        trims: [
          ['LT', 85000],
          ['RS', 85000],
        ],
      },
    ],
  },
  {
    id: 'vmak01HN2P75GBNFRJPCZJXEFVXH5E',
    name: 'Ford',
    begins: 'make',
    rank: 4,
    countries: BOTH,
    models: [
      {
        name: 'F-150 Lightning',
        plugs: [null, 'CCS'],
        trims: [
          ['Standard Range', 98000],
          ['Extended Range', 131000],
        ],
      },
      {
        id: 'vmod01HN2P436099PEQ20B7TKPGTEJ',
        name: 'Mustang Mach-E',
        plugs: ['CCS', 'CCS'],
        trims: [
          ['Standard Range', 75700, 'trim01HN2NZ1040Y8E77CQGXADC2TZ'],
          ['Extended Range AWD', 98700],
        ],
      },
    ],
  },
  {
    name: 'Hyundai',
    begins: 'make',
    rank: 5,
    countries: BOTH,
    subscription: ['Hyundai Bluelink', 'Bluelink Connected Car Services'],
    models: [
      {
        name: 'IONIQ 5',
        plugs: ['CCS', 'NACS'],
        trims: [
          ['77 kWh RWD', 77400],
          ['77 kWh AWD', 77400],
          ['58 kWh', 58000],
        ],
      },
      {
        name: 'KONA Electric',
        plugs: ['CCS', 'CCS'],
        trims: [
          ['64 kWh', 64000],
          ['39 kWh', 39200],
        ],
      },
    ],
  },
  {
    name: 'Jaguar',
    begins: 'make',
    countries: BOTH,
    models: [{ name: 'I-PACE', plugs: ['CCS', 'CCS'], trims: [['EV400', 90000]] }],
  },
  {
    name: 'Kia',
    begins: 'make',
    rank: 7,
    countries: BOTH,
    models: [
      {
        name: 'EV6',
        plugs: ['CCS', 'CCS'],
        trims: [
          ['RWD', 77400],
          ['AWD', 77400],
          ['GT', 77400],
        ],
      },
      { name: 'Niro EV', plugs: ['CCS', 'CCS'], trims: [['64 kWh', 64800]] },
    ],
  },
  {
    name: 'MG',
    countries: EUROPE,
    models: [
      {
        id: 'vmod01HRS4TSK26BPBV7127DH7E0HA',
        name: 'MG4',
        plugs: ['CCS', null],
        trims: [
          ['SE Long Range', 64000],
          ['SE', 51000],
          ['Trophy Extended Range', 77000],
        ],
      },
      {
        name: 'ZS EV',
        plugs: ['CCS', null],
        trims: [
          ['Long Range', 72600],
          ['Standard Range', 51000],
        ],
      },
    ],
  },
  {
    name: 'Nissan',
    begins: 'trim',
    rank: 9,
    countries: BOTH,
    models: [
      {
        name: 'Ariya',
        plugs: ['CCS', 'CCS'],
        trims: [
          ['63 kWh', 66000],
          ['87 kWh', 91000],
        ],
      },
      {
        name: 'Leaf',
        plugs: ['CHADEMO', 'CHADEMO'],
        trims: [
          ['40 kWh', 40000],
          ['e+ 62 kWh', 62000],
          ['24 kWh', 24000],
        ],
      },
    ],
  },
  {
    name: 'Polestar',
    begins: 'model',
    rank: 10,
    countries: BOTH,
    models: [
      {
        name: '2',
        plugs: ['CCS', 'CCS'],
        trims: [
          ['Long Range Single Motor', 78000],
          ['Standard Range', 69000],
        ],
      },
    ],
  },
  {
    id: 'vmak01HN2NV5DY9C262PQKG75GHN8K',
    name: 'Renault',
    countries: EUROPE,
    models: [
      {
        id: 'vmod01HN2NV5DY9C262PQKG75GHN8K',
        name: 'Megane E-Tech',
        plugs: ['CCS', null],
        trims: [['EV60', 60000]],
      },
      {
        id: 'vmod01HV4M7P2K9QX3T5W8Y6ZB1CDE',
        name: 'Zoe',
        plugs: [null, null],
        trims: [
          ['R135 (52 kWh)', 52000, 'trim01HV4M8A7C2E4G6J8M0P3R5T7V'],
          ['Q210 (22 kWh)', 22000],
        ],
      },
    ],
  },
  {
    name: 'Rivian',
    countries: AMERICA,
    models: [
      {
        name: 'R1S',
        plugs: [null, 'CCS'],
        trims: [
          ['Large', 135000],
          ['Standard', 105000],
        ],
      },
    ],
  },
  {
    name: 'Tesla',
    begins: 'make',
    rank: 2,
    countries: BOTH,
    models: [
      {
        name: 'Model 3',
        plugs: ['CCS', 'NACS'],
        trims: [
          ['Long Range', 75000],
          ['Rear-Wheel Drive', 60000],
          ['Performance', 75000],
        ],
      },
      {
        name: 'Model S',
        plugs: ['CCS', 'NACS'],
        trims: [
          ['Long Range', 100000],
          ['Plaid', 100000],
        ],
      },
      {
        name: 'Model Y',
        plugs: ['CCS', 'NACS'],
        trims: [
          ['Long Range', 75000],
          ['Rear-Wheel Drive', 60000],
        ],
      },
    ],
  },
  {
    id: 'vmak01J443798BF893ZHFQVCS0FA23',
    name: 'Volkswagen',
    begins: 'make',
    rank: 8,
    countries: BOTH,
    subscription: ['Volkswagen We Connect ID', 'We Connect ID'],
    models: [
      { name: 'e-Golf', plugs: ['CCS', 'CCS'], trims: [['36 kWh', 35800]] },
      {
        name: 'ID.3',
        plugs: ['CCS', null],
        trims: [
          ['Pro', 62000],
          ['Pure', 55000],
          ['Pro S', 82000],
        ],
      },
      {
        name: 'ID.4',
        plugs: ['CCS', 'CCS'],
        trims: [
          ['Pure', 55000],
          ['Pro', 82000],
          ['GTX', 82000],
        ],
      },
    ],
  },
  {
    id: 'vmak01HRFHBCM7VBSWRPVYFBQMH2BR',
    name: 'Volvo',
    begins: 'make',
    rank: 1,
    countries: BOTH,
    models: [
      {
        id: 'vmod01HSBR8Z36GD7A46K7M4R12VG0',
        name: 'C40',
        plugs: ['CCS', 'CCS'],
        trims: [
          ['Recharge Core (69 kWh)', 69000, 'trim01HRFHBCM7VBSWRPVYFBQMH2BR'],
          ['Recharge Twin (82 kWh)', 82000, 'trim01HSBR9C4N8TZ2W6X0Y5A7B9DF'],
        ],
      },
      {
        id: 'vmod01HRFF3SEVSCRAV9B3CHVDFN0H',
        name: 'EX30',
        plugs: ['CCS', 'CCS'],
        trims: [
          ['Single Motor Extended Range', 69000],
          ['Single Motor', 51000],
        ],
      },
    ],
  },
]

import { iconAt } from '../engine/icons/icon.ts'

/** Where a person can start to connect what a make makes: with the make alone, with one of its models, or not at all. */
type Connects = 'make' | 'model' | 'never'

/** A make with its models; what the documentation shows has the id that it has there. */
interface MakeRow<Model> {
  readonly id?: string
  readonly name: string
  readonly icon: string | null
  readonly connects: Connects
  /** Where it is sold, as two letters of ISO 3166-1. Default: everywhere. */
  readonly countries?: readonly string[]
  readonly models: readonly Model[]
}

interface ModelRow {
  readonly id?: string
  readonly name: string
}

/** A battery with its usable capacity in watt-hours and the power in watts that it can take and give for long. */
interface BatteryRow extends ModelRow {
  readonly capacity: number
  readonly power: number
}

/** Solar inverters that are sold. */
export const INVERTER_MAKES: readonly MakeRow<ModelRow>[] = [
  {
    id: 'imak01HM690K803NNBDQ5DPB6K3TPV',
    name: 'Fronius',
    icon: iconAt('fronius'),
    connects: 'make',
    models: [
      { id: 'imod01HM690K80PAA7FRW53R8P4VXC', name: 'Symo 5.0' },
      { name: 'Primo GEN24 6.0 Plus' },
      { name: 'Symo GEN24 10.0 Plus' },
    ],
  },
  {
    id: 'imak01HSH04KDEWF6Z4DB2J77J74K5',
    name: 'SolarEdge',
    icon: iconAt('solaredge'),
    connects: 'make',
    models: [
      { name: 'SE3680H' },
      { id: 'imod01HSH04KDEWF6Z4DB2J77J74K5', name: 'SE5000H' },
      { name: 'SE10K' },
    ],
  },
  {
    name: 'SMA',
    icon: iconAt('sma'),
    connects: 'make',
    models: [{ name: 'Sunny Boy 3.6' }, { name: 'Sunny Boy 5.0' }, { name: 'Sunny Tripower 8.0' }],
  },
  {
    name: 'Enphase',
    icon: iconAt('enphase'),
    connects: 'model',
    models: [{ name: 'IQ7+' }, { name: 'IQ8M' }, { name: 'IQ8HC' }],
  },
  {
    name: 'GivEnergy',
    icon: iconAt('givenergy'),
    connects: 'make',
    countries: ['GB', 'IE'],
    models: [{ name: 'Gen3 Hybrid 3.6' }, { name: 'Gen3 Hybrid 5.0' }],
  },
  {
    name: 'Solis',
    icon: null,
    connects: 'model',
    countries: ['GB', 'IE', 'DE', 'FR', 'NL', 'ES', 'IT'],
    models: [{ name: 'S6-GR1P5K' }, { name: 'RHI-5K-48ES-5G' }],
  },
  {
    name: 'Tesla',
    icon: iconAt('tesla'),
    connects: 'make',
    countries: ['US', 'CA'],
    models: [{ name: 'Solar Inverter 3.8 kW' }, { name: 'Solar Inverter 7.6 kW' }],
  },
]

/** Home batteries that are sold. */
export const HOME_BATTERY_MAKES: readonly MakeRow<BatteryRow>[] = [
  {
    id: 'bmak01HSH04KDEWF6Z4DB2J77J74K5',
    name: 'GivEnergy',
    icon: iconAt('givenergy'),
    connects: 'make',
    countries: ['GB', 'IE'],
    models: [
      { id: 'bmod01HSH04KDEWF6Z4DB2J77J74K5', name: 'All-in-One', capacity: 13_500, power: 6_000 },
      { name: 'Giv-Bat 9.5', capacity: 9_500, power: 3_600 },
    ],
  },
  {
    id: 'bmak01HSH0EHTK3NYJ2T6RCQW5VDXA',
    name: 'Enphase',
    icon: null,
    connects: 'model',
    models: [
      { id: 'bmod01HSH0F4M8QZ7C1V9XKAE6RT2B', name: 'IQ Battery 5P', capacity: 5_000, power: 3_840 },
      { name: 'IQ Battery 10T', capacity: 10_080, power: 3_840 },
    ],
  },
  {
    name: 'Tesla',
    icon: iconAt('tesla'),
    connects: 'make',
    models: [
      { name: 'Powerwall 2', capacity: 13_500, power: 5_000 },
      { name: 'Powerwall 3', capacity: 13_500, power: 11_000 },
    ],
  },
  {
    name: 'SolarEdge',
    icon: iconAt('solaredge'),
    connects: 'make',
    models: [{ name: 'Home Battery 400V', capacity: 9_700, power: 5_000 }],
  },
  {
    name: 'Huawei',
    icon: null,
    connects: 'never',
    countries: ['GB', 'IE', 'DE', 'FR', 'NL', 'ES', 'IT'],
    models: [
      { name: 'LUNA2000-5-S0', capacity: 5_000, power: 2_500 },
      { name: 'LUNA2000-10-S0', capacity: 10_000, power: 5_000 },
    ],
  },
]

/** Boundary meters that are sold. */
export const BOUNDARY_METER_MAKES: readonly Pick<MakeRow<ModelRow>, 'id' | 'name' | 'models'>[] = [
  {
    id: 'bmma01J5DCXX8DMJDJYGVR1DW4M001',
    name: 'Eastron',
    models: [
      { id: 'bmmo01J5DCXX8DMJDJYGVR1DW4D001', name: 'SDM230' },
      { name: 'SDM120' },
      { name: 'SDM630' },
    ],
  },
  {
    id: 'bmma01J5DCY8M2HT6R3E9QWNVKZ0XA',
    name: 'Carlo Gavazzi',
    models: [{ id: 'bmmo01J5DCYD7K4S9A1P5XTGJM3WBR', name: 'EM112' }, { name: 'EM24' }, { name: 'ET340' }],
  },
  { name: 'Fronius', models: [{ name: 'Smart Meter TS 100A-1' }, { name: 'Smart Meter TS 65A-3' }] },
  { name: 'Shelly', models: [{ name: 'EM' }, { name: 'Pro 3EM' }] },
]

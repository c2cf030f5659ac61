import type { Schema } from '../../engine/world/schema.ts'

/** A make of EVSEs with its models and firmware; what the documentation shows has the id that it has there. */
export interface EvseMakeRow {
  readonly id?: Schema<'EVSEMake'>['id']
  readonly name: string
  readonly displayName?: string
  readonly icon: boolean
  readonly beta?: boolean
  /** What a user has to name at least before onboarding can begin. Left out where nothing can be connected. */
  readonly begins?: 'make' | 'model'
  /** Name of the provider at which its EVSEs are found by serial number. */
  readonly provider?: string
  /** What chargepoint ids of the make begin with; a number of at least six digits follows. */
  readonly cpid: string
  readonly network: 'mobile' | 'Wi-Fi'
  /** Place among the makes to offer first, from 1 to 10. */
  readonly rank?: number
  readonly countries: readonly string[]
  readonly models: readonly EvseModelRow[]
  readonly firmware: readonly FirmwareRow[]
  /** Versions that are no production releases; the API's catalogue does not have them. */
  readonly trials?: readonly (FirmwareRow & { readonly id: FirmwareId })[]
}

interface EvseModelRow {
  readonly id?: Schema<'EVSEModel'>['id']
  readonly name: string
  readonly displayName?: string
  /** Whether it can give energy of the vehicle back to the grid. */
  readonly exports?: boolean
}

type FirmwareId = Schema<'EVSEFirmwareVersion'>['id']

export interface FirmwareRow {
  readonly id?: FirmwareId
  readonly version: string
  readonly publicVersion?: string
  readonly changeLog?: string
}

const EUROPE = ['GB', 'IE', 'FR', 'DE', 'NL', 'BE', 'ES', 'IT', 'NO', 'SE', 'DK']
const AMERICA = ['US', 'CA']
const BRITAIN = ['GB', 'IE']

/** Chargers that are sold for homes, and those of sites. */
export const EVSE_MAKES: readonly EvseMakeRow[] = [
  {
    id: 'emak01HN2NJQRGDQP0GBE1F7R6PB3D',
    name: 'Wallbox',
    icon: true,
    begins: 'model',
    provider: 'Wallbox',
    cpid: '',
    network: 'Wi-Fi',
    rank: 2,
    countries: [...EUROPE, ...AMERICA],
    models: [
      { id: 'emod01HN2NJHAJJAQD32QJ4QXTDSGW', name: 'Pulsar Plus' },
      { name: 'Pulsar Max' },
      { name: 'Copper SB' },
      { name: 'Quasar 2', exports: true },
    ],
    firmware: [
      { version: '5.17.67', changeLog: 'Updates in the background; solar charging reacts sooner.' },
      { version: '6.1.24', changeLog: 'Shows the signal strength in the app.' },
    ],
  },
  {
    id: 'emak01HS8FRXKJD5JZZ7ZN6W8H21P8',
    name: 'BG SyncEV',
    displayName: 'BG SyncEV',
    icon: true,
    begins: 'make',
    provider: 'SyncEV',
    cpid: 'SHIR',
    network: 'mobile',
    rank: 1,
    countries: BRITAIN,
    models: [
      { id: 'emod01HS9A004X5TB5JCMHENB5Z446', name: 'EVWC2S22', displayName: 'EVWC2S22' },
      { id: 'emod01HS9A05HDZKZ5GCW92HH6GJYN', name: 'EVWC2T7G', displayName: 'Wall Charger 2' },
    ],
    firmware: [
      {
        id: 'evsf01HSH04KDEWF6Z4DB2J77J74K5',
        version: '1.2.3',
        publicVersion: '1.2',
        changeLog: 'Reconnects faster after a loss of power.',
      },
      { id: 'evsf01HV5M3J8Q6ZC2RKX4T9W7BNEG', version: '1.3.0' },
    ],
  },
  {
    id: 'emak01HS8FRMXGE3566EDXCMWGW5W4',
    name: 'Easee',
    icon: true,
    begins: 'make',
    provider: 'Easee',
    cpid: 'EH',
    network: 'mobile',
    rank: 3,
    countries: EUROPE,
    models: [{ name: 'Home' }, { name: 'One' }, { name: 'Charge' }],
    firmware: [{ version: '314', publicVersion: '3.14', changeLog: 'Balances three phases better.' }],
    trials: [
      {
        id: 'evsf01HV5M3J8Q6ZC2RKX4T9W7BNEH',
        version: '315-rc.2',
        changeLog: 'Meters what goes back to the grid.',
      },
    ],
  },
  {
    id: 'emak01HSB50J37V3Q5BKXSXTM64K7K',
    name: 'EO',
    displayName: 'EO Charging',
    icon: true,
    begins: 'model',
    provider: 'EO',
    cpid: 'EO-',
    network: 'Wi-Fi',
    rank: 5,
    countries: BRITAIN,
    models: [
      { name: 'Mini Pro 2', displayName: 'EO Mini Pro 2' },
      { name: 'Mini Pro 3', displayName: 'EO Mini Pro 3' },
    ],
    firmware: [{ version: '2.9.4' }],
  },
  {
    name: 'ChargePoint',
    icon: true,
    begins: 'make',
    provider: 'ChargePoint',
    cpid: '0024B1',
    network: 'Wi-Fi',
    rank: 1,
    countries: AMERICA,
    models: [{ name: 'CPH50', displayName: 'Home Flex' }],
    firmware: [
      { version: '1.4.0.2', publicVersion: '1.4', changeLog: 'Fixes a fault light after a cold start.' },
    ],
  },
  {
    name: 'Enel X Way',
    displayName: 'JuiceBox',
    icon: false,
    begins: 'make',
    provider: 'EnelX',
    cpid: '0910042',
    network: 'Wi-Fi',
    rank: 4,
    countries: AMERICA,
    models: [
      { name: 'JB2.0-32', displayName: 'JuiceBox 32' },
      { name: 'JB2.0-40', displayName: 'JuiceBox 40' },
    ],
    firmware: [{ version: '1.1.15' }],
  },
  {
    name: 'Zaptec',
    icon: true,
    begins: 'make',
    beta: true,
    provider: 'Zaptec',
    cpid: 'ZAP',
    network: 'mobile',
    countries: EUROPE,
    models: [{ name: 'Go' }, { name: 'Pro' }],
    firmware: [{ version: '2.4.3.1', publicVersion: '2.4' }],
  },
  {
    name: 'Emporia',
    icon: true,
    begins: 'make',
    beta: true,
    cpid: 'EMP-',
    network: 'Wi-Fi',
    countries: AMERICA,
    models: [{ name: 'EMEVC48', displayName: 'Level 2 EV Charger' }],
    firmware: [{ version: '1.8.2' }],
  },
  {
    name: 'Ohme',
    icon: true,
    cpid: 'OHM',
    network: 'mobile',
    countries: BRITAIN,
    models: [{ id: 'emod01HRS4TSK26BPBV7127DH7E0HA', name: 'Home Pro' }, { name: 'ePod' }],
    firmware: [],
  },
]

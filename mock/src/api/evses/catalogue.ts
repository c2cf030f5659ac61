import { iconAt } from '../../engine/icons/icon.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { byId } from '../../engine/world/source.ts'
import { rowId } from '../../engine/world/ulid.ts'
import { at, idAt, onboardingAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { marketOfUser } from '../vehicles/market.ts'
import { EVSE_MAKES, type EvseMakeRow, type FirmwareRow } from './catalogue-data.ts'

type Make = Schema<'EVSEMake'>
type Model = Schema<'EVSEModel'>
type Firmware = Schema<'EVSEFirmwareVersion'>

/** What the catalogue knows of a model besides what it answers. */
export interface EvseModelFacts {
  readonly id: string
  readonly make: EvseMakeRow
  readonly makeId: string
  /** Whether it can give energy of the vehicle back to the grid. */
  readonly exports: boolean
}

// The catalogue is the same in every world.
const START = Date.UTC(2024, 1, 1)

const makes: Make[] = []
const models: Model[] = []
const versions: Firmware[] = []
const trials: Firmware[] = []
const facts = new Map<string, EvseModelFacts>()
for (const make of EVSE_MAKES) addMake(make)

function addMake(row: EvseMakeRow): void {
  const id = row.id ?? rowId('emak', START, makes.length)
  makes.push({
    id,
    url: at(`/evse_makes/${id}`),
    name: row.name,
    display_name: row.displayName ?? null,
    icon: row.icon ? iconAt(row.name) : null,
    onboarding_url: row.begins === 'make' ? onboardingAt('/evse_onboarding', 'make_id', id) : null,
    is_beta: row.beta ?? false,
    evse_models: at(`/evse_models?make_id=${id}`),
  })
  for (const model of row.models) {
    const modelId = model.id ?? rowId('emod', START, models.length)
    facts.set(modelId, { id: modelId, make: row, makeId: id, exports: model.exports ?? false })
    models.push({
      id: modelId,
      url: at(`/evse_models/${modelId}`),
      name: model.name,
      make: at(`/evse_makes/${id}`),
      display_name: model.displayName ?? null,
      onboarding_url: row.begins ? onboardingAt('/evse_onboarding', 'model_id', modelId) : null,
    })
  }
  for (const firmware of row.firmware)
    versions.push(firmwareVersion(firmware.id ?? rowId('evsf', START, versions.length), firmware))
  for (const firmware of row.trials ?? []) trials.push(firmwareVersion(firmware.id, firmware))
}

function firmwareVersion(id: Firmware['id'], { version, publicVersion, changeLog }: FirmwareRow): Firmware {
  return {
    id,
    url: at(`/evse_firmware_versions/${id}/`),
    version,
    public_version: publicVersion ?? null,
    change_log: changeLog ?? null,
    support_url: publicVersion ? `https://example.com/firmware/${publicVersion}` : null,
  }
}

/** What the catalogue knows of every model. */
export const EVSE_MODELS: readonly EvseModelFacts[] = [...facts.values()]

/** Every version of firmware that there is, and whether it is a production release: only those are in the API's list. */
export const FIRMWARE_VERSIONS = [
  ...versions.map(({ id, version }) => ({ id, version, production: true })),
  ...trials.map(({ id, version }) => ({ id, version, production: false })),
]

/** What the catalogue knows of a model. */
export function evseModelFacts(model: string): EvseModelFacts | undefined {
  return facts.get(model)
}

/** Whether chargers of a make can be connected in a country. */
export function isConnectable({ begins, countries }: EvseMakeRow, country: string | undefined): boolean {
  return begins !== undefined && country !== undefined && countries.includes(country)
}

const tables = { makes: byId(makes), models: byId(models), versions: byId(versions) }

const anyone = () => undefined

function isAvailable(matches: (model: EvseModelFacts) => boolean, user: string, world: World): boolean {
  const country = marketOfUser(world, user)
  return EVSE_MODELS.some((model) => matches(model) && isConnectable(model.make, country))
}

export const evseMakeType = resourceType<Make>({
  path: '/evse_makes/{evse_make_id}',
  collection: () => tables.makes,
  owner: anyone,
  filters: {
    available_for_user_id: ({ id }, user, world) => isAvailable(({ makeId }) => makeId === id, user, world),
  },
})

export const evseModelType = resourceType<Model>({
  path: '/evse_models/{evse_model_id}',
  collection: () => tables.models,
  owner: anyone,
  filters: {
    make_id: ({ make }, value) => idAt(make) === value,
    available_for_user_id: ({ id }, user, world) => isAvailable((model) => model.id === id, user, world),
  },
})

export const evseFirmwareType = resourceType<Firmware>({
  path: '/evse_firmware_versions/{evse_firmware_version_id}',
  collection: () => tables.versions,
  owner: anyone,
})

export const evseCatalogueTypes = [evseMakeType, evseModelType, evseFirmwareType]

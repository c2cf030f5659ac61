import { iconAt } from '../../engine/icons/icon.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { byId } from '../../engine/world/source.ts'
import { rowId } from '../../engine/world/ulid.ts'
import { at, idAt, onboardingAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { MAKES, type MakeRow } from './catalogue-data.ts'
import { marketOfUser } from './market.ts'

type Make = Schema<'VehicleMake'>
type Model = Schema<'VehicleModel'>
type Trim = Schema<'VehicleTrim'>
type Level = NonNullable<MakeRow['begins']>

/** What the catalogue knows of a model besides what it answers. */
export interface VehicleModelFacts {
  readonly make: string
  /** Countries where it is sold and can be connected. */
  readonly supported: readonly string[]
  /** Countries where it is sold. */
  readonly sold: readonly string[]
  /** Place of its make among those to offer first. */
  readonly rank: number | null
  readonly plugs: MakeRow['models'][number]['plugs']
}

// The catalogue is the same in every world.
const START = Date.UTC(2024, 0, 1)
const LEVELS: readonly Level[] = ['make', 'model', 'trim']
const AMERICA = ['US', 'CA']

const makes: Make[] = []
const models: Model[] = []
const trims: Trim[] = []
const facts = new Map<string, VehicleModelFacts>()
for (const make of MAKES) addMake(make)

function addMake(row: MakeRow): void {
  const id = row.id ?? rowId('vmak', START, makes.length)
  makes.push({
    id,
    url: at(`/vehicle_makes/${id}`),
    name: row.name,
    icon: iconAt(row.name),
    onboarding_url: onboardingUrl(row, 'make', id),
    models: at(`/vehicle_models?make_id=${id}`),
    subscription_name: row.subscription?.[0] ?? null,
    subscription_package: row.subscription?.[1] ?? null,
  })
  for (const model of row.models) addModel(row, id, model)
}

function addModel(make: MakeRow, makeId: string, row: MakeRow['models'][number]): void {
  const id = row.id ?? rowId('vmod', START, models.length)
  const [europe, northAmerica] = row.plugs
  const sold = make.countries.filter(
    (country) => europe === northAmerica || (AMERICA.includes(country) ? northAmerica : europe) !== null,
  )
  facts.set(id, {
    make: makeId,
    supported: make.begins ? sold : [],
    sold,
    rank: make.rank ?? null,
    plugs: row.plugs,
  })
  models.push({
    id,
    url: at(`/vehicle_models/${id}`),
    name: row.name,
    make: at(`/vehicle_makes/${makeId}`),
    onboarding_url: onboardingUrl(make, 'model', id),
    vehicle_trims: at(`/vehicle_trims?model_id=${id}`),
    default_battery_size_watt_hours: commonest(row.trims.map(([, battery]) => battery)),
    default_connector_type: europe ?? northAmerica,
  })
  for (const [name, battery, documented] of row.trims) {
    const trimId = documented ?? rowId('trim', START, trims.length)
    trims.push({
      id: trimId,
      url: at(`/vehicle_trims/${trimId}`),
      name,
      model: at(`/vehicle_models/${id}`),
      battery_size_watt_hours: battery,
      onboarding_url: onboardingUrl(make, 'trim', trimId),
    })
  }
}

function onboardingUrl({ begins }: MakeRow, level: Level, id: string): string | null {
  if (!begins || LEVELS.indexOf(level) < LEVELS.indexOf(begins)) return null
  return onboardingAt('/vehicle_onboarding', `${level}_id`, id)
}

/** The number that comes most often; the first of several. */
function commonest(numbers: readonly number[]): number {
  const times = (number: number) => numbers.filter((other) => other === number).length
  return [...numbers].sort((a, b) => times(b) - times(a))[0] ?? 0
}

/** Makes of the catalogue. */
export const VEHICLE_MAKES: readonly Make[] = makes

/** Trims of the catalogue. */
export const TRIMS: readonly Trim[] = trims

/** Models of the catalogue. */
export const VEHICLE_MODELS: readonly Model[] = models

/** What the catalogue knows of a model; nothing of one that an application added. */
export function vehicleModelFacts(model: string): VehicleModelFacts | undefined {
  return facts.get(model)
}

/** Those of some countries in which a model is supported: it is sold there and can be connected. */
export function supportOf(model: string, countries: readonly string[]): string[] {
  const supported = facts.get(model)?.supported ?? []
  return countries.filter((country) => supported.includes(country))
}

const tables = { makes: byId(makes), models: byId(models), trims: byId(trims) }

function isSupported(model: string, user: string, world: World): boolean {
  const country = marketOfUser(world, user)
  return country !== undefined && facts.get(model)?.supported.includes(country) === true
}

const anyone = () => undefined
const orderings = { name: ({ name }: { name: string }) => name }

export const vehicleMakeType = resourceType<Make>({
  path: '/vehicle_makes/{vehicle_make_id}',
  collection: () => tables.makes,
  owner: anyone,
  filters: {
    available_for_user_id: ({ id }, user, world) =>
      [...facts].some(([model, { make }]) => make === id && isSupported(model, user, world)),
  },
  orderings,
})

export const vehicleModelType = resourceType<Model>({
  path: '/vehicle_models/{vehicle_model_id}',
  collection: () => tables.models,
  hidesCreated: true,
  owner: anyone,
  filters: {
    make_id: ({ make }, value) => idAt(make) === value,
    available_for_user_id: ({ id }, user, world) => isSupported(id, user, world),
  },
  orderings,
})

export const vehicleTrimType = resourceType<Trim>({
  path: '/vehicle_trims/{vehicle_trim_id}',
  collection: () => tables.trims,
  hidesCreated: true,
  owner: anyone,
  filters: { model_id: ({ model }, value) => idAt(model) === value },
  orderings,
})

export const vehicleCatalogueTypes = [vehicleMakeType, vehicleModelType, vehicleTrimType]

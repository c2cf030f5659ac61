import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { byId } from '../../engine/world/source.ts'
import { at } from '../../engine/world/url.ts'
import { byMake, catalogueOf, startOf } from '../catalogue.ts'
import { HOME_BATTERY_MAKES } from '../catalogue-data.ts'

type Make = Schema<'HomeBatteryMake'>
type Model = Schema<'HomeBatteryModel'>

/** What a battery of a model can do. */
export interface BatteryKind {
  readonly url: string
  /** Usable, in watt-hours. */
  readonly capacity: number
  /** That it can take and give for long, in watts. */
  readonly power: number
  /** Where it is sold; undefined for everywhere. */
  readonly countries: readonly string[] | undefined
}

const catalogue = catalogueOf(HOME_BATTERY_MAKES, { path: '/home_battery', make: 'bmak', model: 'bmod' })
const ONBOARDING = '/home_battery_onboarding'

const makes = catalogue.makes.map(
  ({ resource, row }): Make => ({
    ...resource,
    icon: row.icon,
    onboarding_url: startOf(ONBOARDING, row.connects === 'make', 'make_id', resource.id),
    models: at(`/home_battery_models?make_id=${resource.id}`),
  }),
)

const models = catalogue.models.map(
  ({ resource, makeRow }): Model => ({
    ...resource,
    onboarding_url: startOf(ONBOARDING, makeRow.connects !== 'never', 'model_id', resource.id),
  }),
)

/** Every model, the one that the documentation shows first. */
export const BATTERY_KINDS: readonly BatteryKind[] = catalogue.models.map(({ resource, row, makeRow }) => ({
  url: resource.url,
  capacity: row.capacity,
  power: row.power,
  countries: makeRow.countries,
}))

const table = {
  makes: byId(makes),
  models: byId(models),
}

export const homeBatteryCatalogueTypes = [
  resourceType<Make>({
    path: '/home_battery_makes/{home_battery_make_id}',
    collection: () => table.makes,
    owner: () => undefined,
  }),
  resourceType<Model>({
    path: '/home_battery_models/{home_battery_model_id}',
    collection: () => table.models,
    owner: () => undefined,
    filters: byMake,
  }),
]

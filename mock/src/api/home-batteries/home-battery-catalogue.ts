import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { byId } from '../../engine/world/source.ts'
import { at, onboardingAt } from '../../engine/world/url.ts'
import { byMake, entriesOf } from '../catalogue.ts'
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

const entries = entriesOf(HOME_BATTERY_MAKES, 'bmak', 'bmod')

const makes = entries.map(
  ({ id, row }): Make => ({
    id: id as Make['id'],
    url: at(`/home_battery_makes/${id}`),
    name: row.name,
    icon: row.icon,
    onboarding_url: row.connects === 'make' ? onboardingAt('/home_battery_onboarding', 'make_id', id) : null,
    models: at(`/home_battery_models?make_id=${id}`),
  }),
)

const models = entries.flatMap((make) =>
  make.models.map(
    ({ id, row }): Model => ({
      id: id as Model['id'],
      url: at(`/home_battery_models/${id}`),
      name: row.name,
      make: at(`/home_battery_makes/${make.id}`),
      onboarding_url:
        make.row.connects === 'never' ? null : onboardingAt('/home_battery_onboarding', 'model_id', id),
    }),
  ),
)

/** Every model, the one that the documentation shows first. */
export const BATTERY_KINDS: readonly BatteryKind[] = entries.flatMap((make) =>
  make.models.map(({ id, row: { capacity, power } }) => ({
    url: at(`/home_battery_models/${id}`),
    capacity,
    power,
    countries: make.row.countries,
  })),
)

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

import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { byId } from '../../engine/world/source.ts'
import { at, onboardingAt } from '../../engine/world/url.ts'
import { byMake, entriesOf, isSoldTo } from '../catalogue.ts'
import { INVERTER_MAKES } from '../catalogue-data.ts'

type Make = Schema<'InverterMake'>
type Model = Schema<'InverterModel'>

const entries = entriesOf(INVERTER_MAKES, 'imak', 'imod')
const countries = new Map(entries.map(({ id, row }) => [id, row.countries]))

const makes = entries.map(
  ({ id, row }): Make => ({
    id: id as Make['id'],
    url: at(`/inverter_makes/${id}`),
    name: row.name,
    icon: row.icon,
    onboarding_url: row.connects === 'make' ? onboardingAt('/inverter_onboarding', 'make_id', id) : null,
    inverter_models: at(`/inverter_models?make_id=${id}`),
  }),
)

const models = entries.flatMap((make) =>
  make.models.map(
    ({ id, row }): Model => ({
      id: id as Model['id'],
      url: at(`/inverter_models/${id}`),
      name: row.name,
      make: at(`/inverter_makes/${make.id}`),
      onboarding_url:
        make.row.connects === 'never' ? null : onboardingAt('/inverter_onboarding', 'model_id', id),
    }),
  ),
)

/** Inverter models that are sold in a country. */
export function inverterModelsIn(country: string): readonly Model[] {
  const sold = new Set<string>(
    entries
      .filter(({ row }) => row.countries?.includes(country) ?? true)
      .flatMap((make) => make.models.map(({ id }) => id)),
  )
  return models.filter(({ id }) => sold.has(id))
}

const table = {
  makes: byId(makes),
  models: byId(models),
}

export const inverterMakeType = resourceType<Make>({
  path: '/inverter_makes/{inverter_make_id}',
  collection: () => table.makes,
  owner: () => undefined,
  filters: {
    available_for_user_id: ({ id }, user, world) => isSoldTo(world, user, countries.get(id)),
  },
})

export const inverterModelType = resourceType<Model>({
  path: '/inverter_models/{inverter_model_id}',
  collection: () => table.models,
  owner: () => undefined,
  filters: byMake,
})

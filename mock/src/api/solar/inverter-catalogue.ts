import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { byId } from '../../engine/world/source.ts'
import { at } from '../../engine/world/url.ts'
import { byMake, catalogueOf, isSoldTo, startOf } from '../catalogue.ts'
import { INVERTER_MAKES } from '../catalogue-data.ts'

type Make = Schema<'InverterMake'>
type Model = Schema<'InverterModel'>

const catalogue = catalogueOf(INVERTER_MAKES, { path: '/inverter', make: 'imak', model: 'imod' })
const countries = new Map(catalogue.makes.map(({ resource, row }) => [resource.id, row.countries]))
const ONBOARDING = '/inverter_onboarding'

const makes = catalogue.makes.map(
  ({ resource, row }): Make => ({
    ...resource,
    icon: row.icon,
    onboarding_url: startOf(ONBOARDING, row.connects === 'make', 'make_id', resource.id),
    inverter_models: at(`/inverter_models?make_id=${resource.id}`),
  }),
)

const models = catalogue.models.map(
  ({ resource, makeRow }): Model => ({
    ...resource,
    onboarding_url: startOf(ONBOARDING, makeRow.connects !== 'never', 'model_id', resource.id),
  }),
)

/** Inverter models that are sold in a country. */
export function inverterModelsIn(country: string): readonly Model[] {
  return models.filter((_, i) => catalogue.models[i]?.makeRow.countries?.includes(country) ?? true)
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

import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { byId } from '../../engine/world/source.ts'
import { byMake, catalogueOf } from '../catalogue.ts'
import { BOUNDARY_METER_MAKES } from '../catalogue-data.ts'

type Make = Schema<'BoundaryMeterMake'>
type Model = Schema<'BoundaryMeterModel'>

const catalogue = catalogueOf(BOUNDARY_METER_MAKES, { path: '/boundary_meter', make: 'bmma', model: 'bmmo' })

const makes: readonly Make[] = catalogue.makes.map(({ resource }) => resource)

/** Every model, the one that the documentation shows first. */
export const METER_MODELS: readonly Model[] = catalogue.models.map(({ resource }) => resource)

const table = {
  makes: byId(makes),
  models: byId(METER_MODELS),
}

export const boundaryMeterCatalogueTypes = [
  resourceType<Make>({
    path: '/boundary_meter_makes/{boundary_meter_make_id}',
    collection: () => table.makes,
    owner: () => undefined,
  }),
  resourceType<Model>({
    path: '/boundary_meter_models/{boundary_meter_model_id}',
    collection: () => table.models,
    owner: () => undefined,
    filters: byMake,
  }),
]

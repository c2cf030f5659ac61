import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { byId } from '../../engine/world/source.ts'
import { at } from '../../engine/world/url.ts'
import { byMake, entriesOf } from '../catalogue.ts'
import { BOUNDARY_METER_MAKES } from '../catalogue-data.ts'

type Make = Schema<'BoundaryMeterMake'>
type Model = Schema<'BoundaryMeterModel'>

const entries = entriesOf(BOUNDARY_METER_MAKES, 'bmma', 'bmmo')

const makes = entries.map(
  ({ id, row }): Make => ({
    id: id as Make['id'],
    url: at(`/boundary_meter_makes/${id}`),
    name: row.name,
  }),
)

/** Every model, the one that the documentation shows first. */
export const METER_MODELS: readonly Model[] = entries.flatMap((make) =>
  make.models.map(({ id, row }) => ({
    id: id as Model['id'],
    url: at(`/boundary_meter_models/${id}`),
    name: row.name,
    make: at(`/boundary_meter_makes/${make.id}`),
  })),
)

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

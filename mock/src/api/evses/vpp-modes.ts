import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { idAt } from '../../engine/world/url.ts'
import { evseModelFacts } from './catalogue.ts'

/** What a power plant can do with an EVSE depends on its model alone. */
export const evseVppModesType = resourceType<Schema<'VPPModes'>>({
  path: '/evses/{evse_id}/vpp_modes',
  single(world, { evse_id: id = '' }) {
    const model = evseModelFacts(idAt(world.get(`/evses/${id}`)?.model) ?? '')
    const controllable = model?.make.begins !== undefined
    return {
      target_power: controllable,
      import_max_power: controllable,
      export_max_power: controllable && model.exports,
      charge_mode: controllable,
    }
  },
})

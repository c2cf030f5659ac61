import type { CallOf, Handlers } from '../../engine/reading/call.ts'
import type { ReplyOf } from '../../engine/reading/declared.ts'
import { find } from '../../engine/reading/visible.ts'
import { draw } from '../../engine/world/draw.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { itemsOf } from '../../engine/world/source.ts'
import { supportOf, vehicleModelType } from '../vehicles/catalogue.ts'
import { programRow, programType } from './programs.ts'

type Model = Schema<'VehicleModel'>

type List = 'GET /programs/{program_id}/vehicle_compatibility'

export const compatibilityHandlers: Handlers = {
  'GET /programs/{program_id}/vehicle_compatibility': listModels,
}

function listModels(call: CallOf<List>): ReplyOf<List> {
  const { world, params } = call
  const program = programRow(find(call, programType, `/programs/${params.program_id}`).id)
  const models = itemsOf(world.all(vehicleModelType, '/vehicle_models'))
  return {
    status: 200,
    body: models.flatMap((model) => {
      const countries = supportOf(model.id, program?.countries ?? [])
      return countries.length === 0 ? [] : [compatibility(model, countries)]
    }),
  }
}

/** A battery of less than this is that of a plug-in hybrid, in watt-hours. */
const HYBRID = 20_000

function compatibility(model: Model, countries: readonly string[]): Schema<'ProgramVehicleCompatibility'> {
  const { url, default_battery_size_watt_hours: battery } = model
  return {
    can_control_charge: true,
    model: url,
    type: battery == null ? null : battery < HYBRID ? 'PHEV' : 'BEV',
    supported_countries: [...countries],
    start_year: DOCUMENTED_YEARS[model.id] ?? draw('model year', model.id).int(2017, 2022),
    end_year: null,
  }
}

const DOCUMENTED_YEARS: Readonly<Record<string, number>> = { vmod01HSBR8Z36GD7A46K7M4R12VG0: 2022 }

import type { CallOf, Handlers } from '../../engine/reading/call.ts'
import type { ReplyOf } from '../../engine/reading/declared.ts'
import { PROBLEM_TYPES, Rejection } from '../../http/problem.ts'
import { supportOf, vehicleModelFacts } from './catalogue.ts'
import { marketOf } from './market-of-caller.ts'

type Check = 'GET /vehicle_compatibility/check'

export const vehicleCompatibilityHandlers: Handlers = { 'GET /vehicle_compatibility/check': check }

function check(call: CallOf<Check>): ReplyOf<Check> {
  const { world, query } = call
  const { vehicle_model_id: model, program_id: program } = query
  if (!world.get(`/vehicle_models/${model}`))
    throw new Rejection({
      type: `${PROBLEM_TYPES}vehicle-model-not-found/`,
      status: 404,
      title: 'Vehicle model not found',
      detail: `There is no vehicle model with the id ${model}.`,
    })
  const market = marketOf(call, program)
  if (market === null)
    throw new Rejection({
      type: `${PROBLEM_TYPES}program-not-found-vehicle-compatibility/`,
      status: 404,
      title: 'Program not found',
      detail: `There is no program with the id ${program}.`,
    })
  return {
    status: 200,
    body: {
      compatible: supportOf(model, market).length > 0,
      recommendation_rank: vehicleModelFacts(model)?.rank ?? null,
    },
  }
}

import type { CallOf, Handlers } from '../../engine/reading/call.ts'
import type { ReplyOf } from '../../engine/reading/declared.ts'
import { PROBLEM_TYPES, Rejection } from '../../http/problem.ts'
import { programRow } from '../programs/programs.ts'
import { marketOf } from '../vehicles/market-of-caller.ts'
import { evseModelFacts, isConnectable } from './catalogue.ts'

type Check = 'GET /evse_compatibility/check'

export const evseCompatibilityHandlers: Handlers = { 'GET /evse_compatibility/check': check }

function check(call: CallOf<Check>): ReplyOf<Check> {
  const { evse_model_id: model, program_id: program } = call.query
  const facts = evseModelFacts(model)
  if (!facts)
    throw new Rejection({
      type: `${PROBLEM_TYPES}evse-model-not-found/`,
      status: 404,
      title: 'EVSE model not found',
      detail: `No EVSE model has the id ${model}.`,
    })
  const market = marketOf(call, program)
  if (market === null)
    throw new Rejection({
      type: `${PROBLEM_TYPES}program-not-found/`,
      status: 404,
      title: 'Program not found',
      detail: `No program has the id ${program}.`,
    })
  const usable = programRow(String(program))?.evseModels?.includes(facts.id) ?? true
  const compatible = usable && market.some((country) => isConnectable(facts.make, country))
  return {
    status: 200,
    body: {
      compatible,
      beta: compatible && (facts.make.beta ?? false),
      recommendation_rank: facts.make.rank ?? null,
    },
  }
}

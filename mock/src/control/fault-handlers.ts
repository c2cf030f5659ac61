import type { FaultInput } from '../engine/faults/fault.ts'
import { type ControlHandlers, notFound, unprocessable } from './handler.ts'
import { done, json } from './response.ts'

const EFFECTS = ['status', 'latency_ms', 'timeout', 'broken_body'] as const

export const faultHandlers: ControlHandlers = {
  listFaults: ({ sandbox }) => json(200, sandbox.faults.list()),
  createFault({ sandbox, body }) {
    const input = body as FaultInput
    if (!EFFECTS.some((effect) => input[effect] !== undefined))
      throw unprocessable('body', `A fault needs at least one of ${EFFECTS.join(', ')}.`)
    if (input.operation !== undefined && !sandbox.operations.has(input.operation))
      throw unprocessable(
        'operation',
        `There is no operation ${input.operation}; the API's document has them, as in GET /vehicles/{vehicle_id}.`,
      )
    return json(201, sandbox.faults.add(input))
  },
  deleteFaults({ sandbox }) {
    sandbox.faults.clear()
    return done
  },
  deleteFault({ sandbox, params: { fault_id = '' } }) {
    if (sandbox.faults.remove(fault_id)) return done
    throw notFound(`There is no fault ${fault_id}; it may have happened as often as it was to.`)
  },
}

import type { FaultInput } from '../engine/faults/fault.ts'
import { type ControlHandlers, notFound, unprocessable } from './handler.ts'
import { done, json } from './response.ts'

const EFFECTS = [
  'status',
  'answer',
  'latency_ms',
  'timeout',
  'broken_body',
  'reset',
  'slow_body_ms',
  'wrong_length',
] as const

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
    if (input.status !== undefined && input.answer !== undefined)
      throw unprocessable('answer', 'A fault has a status or an answer of its own, not both.')
    if (input.answer) checkHeaders(input.answer.headers)
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

/** What only the connection can say, or what cannot be said in HTTP at all, is refused before it is to be sent. */
function checkHeaders(headers: Readonly<Record<string, string>> = {}): void {
  for (const [name, value] of Object.entries(headers)) {
    if (/^(content-length|transfer-encoding|connection|keep-alive|upgrade|trailer)$/i.test(name))
      throw unprocessable(
        'answer',
        `The header ${name} is the connection's; wrong_length and reset are for that.`,
      )
    try {
      new Headers([[name, value]])
    } catch {
      throw unprocessable('answer', `${JSON.stringify(name)} with ${JSON.stringify(value)} is no header.`)
    }
  }
}

import type { Context } from 'hono'
import type { Answer } from '../http/answer.ts'
import { Rejection } from '../http/problem.ts'
import type { Query } from '../http/request-parts.ts'
import type { ControlledSandbox, ControlledWorlds } from './controlled-sandbox.ts'

/** A request to the control API that its document allows. */
export interface ControlCall {
  readonly sandbox: ControlledSandbox
  /** All there are, of which the sandbox is one. */
  readonly worlds: ControlledWorlds
  readonly context: Context
  readonly params: Readonly<Record<string, string>>
  readonly query: Query
  /** Valid by the schema of the operation; undefined when there is none. */
  readonly body: unknown
}

/** Does what an operation of the control API stands for. */
export type ControlHandler = (call: ControlCall) => Answer | Response | Promise<Answer | Response>

/** Handlers by the `operationId` of their operation. */
export type ControlHandlers = Readonly<Record<string, ControlHandler>>

export function notFound(detail: string): Rejection {
  return new Rejection({ status: 404, title: 'Not found', detail })
}

/** For what only the sandbox can tell; all else is in the schemas. */
export function unprocessable(field: string, message: string): Rejection {
  return new Rejection({
    status: 422,
    title: 'Request failed validation.',
    detail: `Error on fields: ${field}`,
    field_errors: { [field]: [message] },
  })
}

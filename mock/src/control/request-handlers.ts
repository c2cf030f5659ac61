import type { RequestFilter } from '../engine/requests/filter.ts'
import { negotiate } from '../http/accept.ts'
import type { Query } from '../http/request-parts.ts'
import { type ControlHandlers, unprocessable } from './handler.ts'
import { streamRequests } from './request-stream.ts'
import { json } from './response.ts'

export const requestHandlers: ControlHandlers = {
  listRequests({ sandbox, context, query }) {
    const { operation } = query
    if (typeof operation === 'string' && !sandbox.operations.has(operation))
      throw unprocessable(
        'operation',
        `There is no operation ${operation}; one is GET /vehicles/{vehicle_id}.`,
      )
    const filter = filterOf(query)
    const accept = context.req.header('accept')
    const type = negotiate(accept, ['application/json', 'text/event-stream'])
    return type === 'text/event-stream' && context.req.method === 'GET'
      ? streamRequests(context, sandbox.requestLog, filter)
      : json(200, sandbox.requestLog.list(filter))
  },
}

/** The filter that a query stands for, which the document has allowed. */
function filterOf(query: Query): RequestFilter {
  const { limit, after, status, matched, ...others } = query
  return {
    ...others,
    ...(limit !== undefined && { limit: Number(limit) }),
    ...(after !== undefined && { after: Number(after) }),
    ...(matched !== undefined && { matched: matched === 'true' }),
    ...(status !== undefined && { status: Number.isNaN(Number(status)) ? status : Number(status) }),
  } as RequestFilter
}

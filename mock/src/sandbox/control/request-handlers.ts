import { negotiate } from '../../accept.ts'
import type { ControlHandlers } from './handler.ts'
import { streamRequests } from './request-stream.ts'
import { json } from './response.ts'

export const requestHandlers: ControlHandlers = {
  listRequests({ sandbox, context }) {
    const accept = context.req.header('accept')
    const type = negotiate(accept, ['application/json', 'text/event-stream'])
    return type === 'text/event-stream' && context.req.method === 'GET'
      ? streamRequests(context, sandbox.requestLog)
      : json(200, sandbox.requestLog.list())
  },
}

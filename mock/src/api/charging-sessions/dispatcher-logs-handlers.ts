import type { CallOf, Handlers } from '../../engine/reading/call.ts'
import type { ReplyOf } from '../../engine/reading/declared.ts'
import { look } from '../../engine/reading/visible.ts'
import { dispatcherLogs } from './dispatcher-logs.ts'
import { subSessionOf } from './sub-sessions.ts'

/** Lists what was sent to devices, and what was not. */
export const dispatcherLogHandlers: Handlers = { 'GET /dispatcher_logs': logs }

function logs(call: CallOf<'GET /dispatcher_logs'>): ReplyOf<'GET /dispatcher_logs'> {
  const { world, query } = call
  const id = query.charging_sub_session_id
  const visible = look(call, `/charging_sub_sessions/${id}`)
  const subSession = visible && subSessionOf(world, id)
  const [first, last] = [query.logged_at__gte, query.logged_at__lte].map((value) =>
    value === undefined ? undefined : Date.parse(value),
  )
  const passing = (subSession ? dispatcherLogs(world, subSession) : []).filter(({ logged_at = '' }) => {
    const time = Date.parse(logged_at)
    return (first === undefined || time >= first) && (last === undefined || time <= last)
  })
  return { status: 200, body: passing }
}

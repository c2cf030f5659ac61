import type { Mode } from '../../charging/stay.ts'
import type { CallOf, Handlers } from '../../engine/reading/call.ts'
import { find } from '../../engine/reading/visible.ts'
import { changeMode } from './controls.ts'
import { sessionType, stayOfSession } from './sessions.ts'

/** Starts and ends a boost, which takes effect at once. */
export const boostHandlers: Handlers = {
  'POST /charging_sessions/{charging_session_id}/boost_start': (call) => change(call, 'SMART', 'BOOST'),
  'POST /charging_sessions/{charging_session_id}/boost_end': (call) => change(call, 'BOOST', 'SMART'),
}

type Boost =
  | 'POST /charging_sessions/{charging_session_id}/boost_start'
  | 'POST /charging_sessions/{charging_session_id}/boost_end'

function change(call: CallOf<Boost>, from: Mode, to: Mode) {
  const id = call.params.charging_session_id
  const path = `/charging_sessions/${id}`
  find(call, sessionType, path)
  const stay = stayOfSession(call.world, id)
  if (stay) changeMode(call.world, stay, from, to)
  return { status: 200 as const, body: find(call, sessionType, path) }
}

import { dispatchesOf } from '../../charging/dispatches.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { instant } from '../../engine/world/timestamp.ts'
import { at } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import type { SubSession } from './sub-sessions.ts'

type DispatcherLog = Schema<'DispatcherLog'>

/** The attempts to send a command in a sub-session, newest first. */
export function dispatcherLogs(world: World, { stay, flow }: SubSession): DispatcherLog[] {
  return dispatchesOf(world, stay, flow, world.now())
    .map(({ instruction, key, command, device, sent }) => ({
      logged_at: key,
      charging_sub_session: at(`/charging_sub_sessions/${flow.stretch.id}`),
      schedule_valid_period_start: instant(instruction.slot),
      schedule_created_at: instant(instruction.created),
      internal_command_id: command,
      device_type: device,
      reason_not_sent: sent
        ? null
        : `The ${device === 'EVSE' ? 'EVSE' : 'vehicle'} already charges at this current.`,
    }))
    .reverse()
}

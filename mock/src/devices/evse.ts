import { pauseFlow } from '../api/charging-sessions/controls.ts'
import { reportEvse, reportVehicle } from '../api/charging-sessions/report-now.ts'
import { type EvseFailure, logEvseFailure } from '../api/evses/evse-errors.ts'
import type { EVSE } from '../api/evses/evses.ts'
import { ocppEntry } from '../api/evses/ocpp-logs.ts'
import { reconnectEvse } from '../api/evses/reconnect.ts'
import { NO_CAR, notify } from '../api/notifications/notify.ts'
import { conditionOfEvse } from '../charging/condition.ts'
import { breakDown, faultAt, repair } from '../charging/device-faults.ts'
import { meterAt } from '../charging/meter.ts'
import { fallSilent, silenceAt } from '../charging/silence.ts'
import { freshKey } from '../engine/world/log.ts'
import { idAt } from '../engine/world/url.ts'
import type { World } from '../engine/world/world.ts'
import { conflict, missing } from './refusal.ts'

/** How an EVSE is, whether or not anybody is told. */
export interface EvseAtHand {
  /** Path of the EVSE, below `/v2`, as the others. */
  readonly evse: string
  readonly connection: 'online' | 'offline' | 'disconnected'
  /** Code of the fault that it has, as OCPP names it. */
  readonly fault_code: string | null
  readonly firmware_version: string | null
  readonly is_plugged_in: boolean
  readonly is_charging: boolean
  readonly vehicle: string | null
  readonly meter_reading_watt_hours: number
}

/** What can be changed of an EVSE at hand. */
export interface EvseChange {
  readonly connection?: 'online' | 'offline'
  readonly fault_code?: string | null
  readonly firmware_version?: string
}

/** @throws {Rejection} 404 for an EVSE that does not exist, here and below */
export function evseAtHand(world: World, id: string): EvseAtHand {
  known(world, id)
  const now = world.now()
  const condition = conditionOfEvse(world, id, now)
  return {
    evse: `/evses/${id}`,
    connection: connectionOf(world, id),
    fault_code: faultAt(world, id, now) ?? null,
    firmware_version: (world.get(`/evses/${id}/connectivity`)?.firmware_version ?? null) as string | null,
    is_plugged_in: condition !== undefined,
    is_charging: condition?.charging ?? false,
    vehicle: condition ? `/vehicles/${condition.profile.vehicle}` : null,
    meter_reading_watt_hours: meterAt(world, id, now),
  }
}

/** @throws {Rejection} 409 for new firmware on an EVSE that nobody reaches */
export function updateEvse(world: World, id: string, change: EvseChange): EvseAtHand {
  const evse = known(world, id)
  const { connection = connectionOf(world, id), fault_code, firmware_version } = change
  if (firmware_version !== undefined && connection !== 'online')
    throw conflict(`Nobody reaches the EVSE ${id} to install firmware. Set it online first.`)
  if (connection !== connectionOf(world, id)) connect(world, evse, connection)
  if (fault_code !== undefined) setFault(world, id, fault_code)
  if (firmware_version !== undefined) install(world, id, firmware_version)
  return evseAtHand(world, id)
}

/**
 * Puts on record that the hardware API failed to do something with an EVSE.
 *
 * @returns path of the error log
 */
export function failEvse(world: World, id: string, failure: Partial<EvseFailure>): string {
  known(world, id)
  return logEvseFailure(world, id, failure)
}

function known(world: World, id: string): EVSE {
  const evse = world.get(`/evses/${id}`) as EVSE | undefined
  if (!evse) throw missing('EVSE', id)
  return evse
}

function connectionOf(world: World, id: string): EvseAtHand['connection'] {
  const silence = silenceAt(world, id, world.now())
  if (!silence) return 'online'
  return silence.kind === 'offline' ? 'offline' : 'disconnected'
}

function connect(world: World, { id, user }: EVSE, next: EvseAtHand['connection']): void {
  if (next === 'online') {
    reconnectEvse(world, id)
    reportEvse(world, id)
    return
  }
  fallSilent(world, id, 'offline')
  logEvseFailure(world, id)
  const owner = idAt(user)
  if (owner !== undefined) notify(world, owner, 'RTY0042', NO_CAR)
}

function setFault(world: World, id: string, code: string | null): void {
  if ((faultAt(world, id, world.now()) ?? null) === code) return
  const vehicle = conditionOfEvse(world, id, world.now())?.profile.vehicle
  if (code === null) repair(world, id)
  else {
    breakDown(world, id, code)
    logEvseFailure(world, id, {
      error_code: code,
      error_type: 'HardwareFault',
      error_detail: 'The EVSE reports a fault and gives no energy.',
    })
  }
  if (vehicle !== undefined) pauseFlow(world, vehicle, code !== null)
  if (vehicle !== undefined) reportVehicle(world, vehicle)
  reportEvse(world, id)
}

/** The EVSE says that it is done, starts again, and says what it is now. */
function install(world: World, id: string, firmwareVersion: string): void {
  world.change(`/evses/${id}/connectivity`, { firmware_version: firmwareVersion })
  const messages = [
    { action: 'FirmwareStatusNotification', payload: { status: 'Installed' } },
    {
      action: 'BootNotification',
      payload: { chargePointVendor: 'ev-energy-mock', chargePointModel: id.slice(-20), firmwareVersion },
    },
  ] as const
  const log = `/evses/${id}/ocpp_logs`
  for (const message of messages) {
    const key = freshKey(world, log)
    world.create(log, key, ocppEntry(world, id, key, message))
  }
  reportEvse(world, id)
}

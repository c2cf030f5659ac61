import {
  levelOfHomeBattery,
  reportHomeBattery,
  setHomeBatteryLevel,
} from '../api/home-batteries/home-battery-type.ts'
import { reportInverter } from '../api/solar/inverter-type.ts'
import { breakDown, faultAt, repair } from '../charging/device-faults.ts'
import { fallSilent, silenceAt, speakAgain } from '../charging/silence.ts'
import type { World } from '../engine/world/world.ts'
import { missing } from './refusal.ts'

/** How an inverter or a home battery is. */
export interface HomeDeviceAtHand {
  /** Path of the device, below `/v2`. */
  readonly device: string
  /** `revoked`: its user's login at the provider is good no more; they have to connect it again. */
  readonly connection: 'online' | 'offline' | 'revoked'
  /** Whether it is broken. */
  readonly fault: boolean
}

/** How a home battery is. */
export interface HomeBatteryAtHand extends HomeDeviceAtHand {
  /** That of all batteries of its home, which share what they hold. */
  readonly state_of_charge_percentage: number
}

/** What can be changed of an inverter. */
export interface InverterChange {
  readonly connection?: HomeDeviceAtHand['connection']
  readonly fault?: boolean
}

/** What can be changed of a home battery. */
export interface HomeBatteryChange extends InverterChange {
  readonly state_of_charge_percentage?: number
}

/** @throws {Rejection} 404 for an inverter that does not exist, here and below */
export const inverterAtHand = (world: World, id: string) => atHand(world, '/inverters', id)

/** Takes it offline or online, revokes its login, or breaks it or has it repaired. What it yields does not change. */
export function updateInverter(world: World, id: string, change: InverterChange): HomeDeviceAtHand {
  update(world, inverterAtHand(world, id), id, change)
  reportInverter(world, id)
  return inverterAtHand(world, id)
}

/** @throws {Rejection} 404 for a battery that does not exist, here and below */
export function homeBatteryAtHand(world: World, id: string): HomeBatteryAtHand {
  const device = atHand(world, '/home_batteries', id)
  return { ...device, state_of_charge_percentage: levelOfHomeBattery(world, id) }
}

/**
 * Sets its level, takes it offline or online, revokes its login, or breaks it or has it repaired; broken, it does what
 * it did and knows nothing of itself.
 */
export function updateHomeBattery(world: World, id: string, change: HomeBatteryChange): HomeBatteryAtHand {
  update(world, homeBatteryAtHand(world, id), id, change)
  const { state_of_charge_percentage: level } = change
  if (level !== undefined) setHomeBatteryLevel(world, id, level)
  reportHomeBattery(world, id)
  return homeBatteryAtHand(world, id)
}

function atHand(world: World, collection: string, id: string): HomeDeviceAtHand {
  const device = `${collection}/${id}`
  if (!world.get(device)) throw missing(collection === '/inverters' ? 'inverter' : 'home battery', id)
  const now = world.now()
  const silence = silenceAt(world, id, now)
  const connection = !silence ? 'online' : silence.kind === 'revoked' ? 'revoked' : 'offline'
  return { device, connection, fault: faultAt(world, id, now) !== undefined }
}

function update(world: World, before: HomeDeviceAtHand, id: string, change: InverterChange): void {
  const { connection = before.connection, fault = before.fault } = change
  if (connection === 'online' && before.connection !== 'online') speakAgain(world, id)
  if (connection !== 'online') fallSilent(world, id, connection)
  if (fault && !before.fault) breakDown(world, id, 'FAULT')
  if (!fault && before.fault) repair(world, id)
}

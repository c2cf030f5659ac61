import { breakDown, faultAt, repair } from '../charging/device-faults.ts'
import { fallSilent, isSilent, speakAgain } from '../charging/silence.ts'
import type { World } from '../engine/world/world.ts'
import { missing } from './refusal.ts'

/** How an inverter or a home battery is. */
export interface HomeDeviceAtHand {
  /** Path of the device, below `/v2`. */
  readonly device: string
  readonly connection: 'online' | 'offline'
  /** Whether it is broken. */
  readonly fault: boolean
}

/** What can be changed of an inverter. */
export interface InverterChange {
  readonly connection: HomeDeviceAtHand['connection']
}

/** What can be changed of a home battery. */
export interface HomeBatteryChange {
  readonly connection?: HomeDeviceAtHand['connection']
  readonly fault?: boolean
}

/** @throws {Rejection} 404 for an inverter that does not exist, here and below */
export const inverterAtHand = (world: World, id: string) => atHand(world, '/inverters', id)

/** Takes it offline or online. Offline, it makes no reports. */
export function updateInverter(world: World, id: string, { connection }: InverterChange): HomeDeviceAtHand {
  inverterAtHand(world, id)
  connect(world, id, connection)
  return inverterAtHand(world, id)
}

/** @throws {Rejection} 404 for a battery that does not exist, here and below */
export const homeBatteryAtHand = (world: World, id: string) => atHand(world, '/home_batteries', id)

/** Takes it offline or online, or breaks it or has it repaired. What it does then does not change. */
export function updateHomeBattery(world: World, id: string, change: HomeBatteryChange): HomeDeviceAtHand {
  const { fault } = homeBatteryAtHand(world, id)
  if (change.connection !== undefined) connect(world, id, change.connection)
  if (change.fault === true && !fault) breakDown(world, id, 'FAULT')
  if (change.fault === false && fault) repair(world, id)
  return homeBatteryAtHand(world, id)
}

function atHand(world: World, collection: string, id: string): HomeDeviceAtHand {
  const device = `${collection}/${id}`
  if (!world.get(device)) throw missing(collection === '/inverters' ? 'inverter' : 'home battery', id)
  const now = world.now()
  const connection = isSilent(world, id, now) ? 'offline' : 'online'
  return { device, connection, fault: faultAt(world, id, now) !== undefined }
}

function connect(world: World, id: string, connection: HomeDeviceAtHand['connection']): void {
  if (connection === 'offline') fallSilent(world, id, 'offline')
  else speakAgain(world, id)
}

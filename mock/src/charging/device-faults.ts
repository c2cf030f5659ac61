import type { World } from '../engine/world/world.ts'
import { createSpans } from './spans.ts'

const faults = createSpans('device_faults')

/** Where it is kept that a device was broken. */
export const deviceFaultStore = faults.store

/** The code of the fault that a device has at a time; undefined where it works. */
export const faultAt = (world: World, device: string, time: number) => faults.at(world, device, time)?.kind

/** Notes that a device is broken from now on. */
export const breakDown = (world: World, device: string, code: string) => faults.begin(world, device, code)

/** Notes that it works again. */
export const repair = faults.end

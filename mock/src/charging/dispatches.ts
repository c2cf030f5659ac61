import { draw } from '../engine/world/draw.ts'
import { canonical, SECOND, timeAt, timestamp } from '../engine/world/timestamp.ts'
import { uuidOf } from '../engine/world/uuid.ts'
import type { World } from '../engine/world/world.ts'
import { type Instruction, instructionsOf } from './plans.ts'
import { SLOT } from './slot.ts'
import type { Flow, Stay } from './stay.ts'

/** An attempt to tell a device what an instruction says. */
export interface Dispatch {
  readonly instruction: Instruction
  /** When, as the key of a log. */
  readonly key: string
  readonly command: string
  readonly device: 'EVSE' | 'VEHICLE'
  /** Whether the device was told; it need not be when it does so already. */
  readonly sent: boolean
  readonly boost: boolean
}

/** The attempts of a stretch up to a time, in order: at each half hour that charges, and when charging is to stop. */
export function dispatchesOf(world: World, stay: Stay, flow: Flow, until: number): Dispatch[] {
  const { id, mode } = flow.stretch
  const device = stay.evse === null ? 'VEHICLE' : 'EVSE'
  const dispatches: Dispatch[] = []
  // Without an instruction a device charges as soon as it can.
  let before = Number.POSITIVE_INFINITY
  for (const instruction of instructionsOf(world, stay, flow, until)) {
    if (instruction.superseded) continue
    const { slot, milliamps, created } = instruction
    const sent = milliamps !== before
    before = milliamps
    if (milliamps === 0 && !sent) continue
    const documented = DOCUMENTED[`${id} ${slot}`]
    const chance = draw(world.seed, 'dispatch', id, slot)
    const time = Math.max(slot, created) + chance.int(2 * SECOND, 20 * SECOND)
    const key = documented?.key ?? timestamp(time, chance.int(0, 999))
    if (timeAt(key) > until || timeAt(key) >= flow.end) continue
    const command = documented?.command ?? uuidOf(world.seed, 'command', id, slot)
    dispatches.push({ instruction, key, command, device, sent, boost: mode === 'BOOST' })
  }
  return dispatches.sort((a, b) => (a.key < b.key ? -1 : 1))
}

interface Documented {
  readonly key: string | undefined
  readonly command?: string
}

const NIGHT = Date.parse('2024-03-22T00:30:00Z')
const named = (slot: number) => `csub01HSH04KDEWF6Z4DB2J77J74K5 ${slot}`
const DOCUMENTED: Readonly<Record<string, Documented>> = {
  [named(NIGHT)]: {
    key: canonical('2024-03-22T00:30:15Z'),
    command: '2b9e47d1-35c8-4f06-9d2a-81f7c06be354',
  },
  [named(NIGHT + SLOT)]: {
    key: canonical('2024-03-22T01:00:14.845307Z'),
    command: '7c1d9a52-60e4-4b8f-a3d7-2f5b8e914c06',
  },
  [named(NIGHT + 9 * SLOT)]: { key: canonical('2024-03-22T05:00:09Z') },
}

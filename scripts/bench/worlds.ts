import { type Running, start } from './contestant.ts'
import { sandbox } from './contestants.ts'
import { newVehicle, vehicle } from './requests.ts'

/** What many worlds in one process take. */
export interface WorldsCost {
  /** To make one, in microseconds: through the control API, less what a request to it takes that does next to nothing. */
  readonly creation: number
  /** Resident memory of the process with all of them idle, in megabytes. */
  readonly idle: number
  /** The same after a write to each. */
  readonly written: number
  /** How many a gigabyte holds, by what the idle ones added. */
  readonly perGigabyte: number
}

/** Makes worlds in a mock, one after another, and then writes to each. */
export async function measureWorlds(count: number): Promise<WorldsCost> {
  const mock = await start(sandbox(10), vehicle('any'))
  try {
    const before = mock.memory()
    let creation = 0
    for (let i = 0; i < count; i++) {
      const begun = performance.now()
      await make(mock, i)
      const made = performance.now()
      await look(mock)
      creation += made - begun - (performance.now() - made)
    }
    const idle = mock.memory()
    for (let i = 0; i < count; i++) await write(mock, i)
    const perGigabyte = (count * 1024) / (idle - before)
    return { creation: (creation / count) * 1000, idle, written: mock.memory(), perGigabyte }
  } finally {
    await mock.stop()
  }
}

async function make({ base }: Running, index: number): Promise<void> {
  const response = await fetch(new URL('/_control/worlds', base), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name: `world-${index}`, seed: String(index) }),
  })
  await response.body?.cancel()
  if (response.status !== 201) throw new Error(`world ${index} was answered with ${response.status}`)
}

async function look({ base }: Running): Promise<void> {
  const response = await fetch(new URL('/_control/clock', base))
  await response.body?.cancel()
}

async function write({ base }: Running, index: number): Promise<void> {
  const { method, path, headers, body } = newVehicle('any', 'user01HN2NJ9NMRZBXT1H6FT9N7735')
  const place = new URL(`/w/world-${index}/v2${path}`, base)
  const response = await fetch(place, { method, headers, ...(body !== undefined && { body }) })
  await response.body?.cancel()
  if (!response.ok) throw new Error(`a write to world ${index} was answered with ${response.status}`)
}

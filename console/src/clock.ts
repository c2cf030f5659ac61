import { signal } from '@preact/signals'
import { control, type Schemas, told } from './control.ts'
import { act } from './notices.ts'

type Clock = Schemas['Clock']

interface Reading {
  readonly clock: Clock
  /** When it was read, on the clock of this browser. */
  readonly at: number
}

/** The clock as it was read last. */
export const reading = signal<Reading | undefined>(undefined)

const note = (clock: Clock) => {
  reading.value = { clock, at: performance.now() }
}

/** Sandbox time, in milliseconds since 1970; undefined before the clock was read. */
export function sandboxNow(): number | undefined {
  const { value } = reading
  return value && Date.parse(value.clock.now) + (performance.now() - value.at) * value.clock.speed
}

export const readClock = async (signal?: AbortSignal): Promise<Clock> => {
  const clock = await told(control.GET('/clock', signal ? { signal } : {}))
  note(clock)
  return clock
}

export const setClock = (body: Schemas['ClockUpdate']): Promise<boolean> =>
  act(async () => note(await told(control.PATCH('/clock', { body }))))

export const advance = (body: Schemas['Advance']): Promise<boolean> =>
  act(async () => note(await told(control.POST('/clock/advance', { body }))))

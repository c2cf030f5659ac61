import { useEffect, useState } from 'preact/hooks'
import { advance, reading, sandboxNow, setClock } from '../clock.ts'
import { dateAndTime } from '../moments.ts'

/** How many times as fast as real time it can be let run here. */
const SPEEDS = [1, 60, 600, 3600]
/** How often the time is drawn again, in milliseconds. */
const EVERY = 250

/** The time of the sandbox, and what makes it pass. */
export function ClockBar() {
  const [, draw] = useState(0)
  const clock = reading.value?.clock
  const speed = clock?.speed ?? 0
  useEffect(() => {
    if (speed === 0) return
    const timer = setInterval(() => draw(performance.now()), EVERY)
    return () => clearInterval(timer)
  }, [speed])
  const now = sandboxNow()
  const stands = speed === 0
  const choices = SPEEDS.includes(speed) || stands ? SPEEDS : [...SPEEDS, speed]
  return (
    <section class="clock" aria-label="Time of the sandbox">
      <time dateTime={clock?.now}>{now === undefined ? '\u00a0' : dateAndTime(now)}</time>
      <button type="button" disabled={!clock} onClick={() => setClock({ speed: stands ? 1 : 0 })}>
        {stands ? 'Play' : 'Pause'}
      </button>
      <Step body={{ duration: 'PT1H' }} ready={clock !== undefined}>
        + 1 hour
      </Step>
      <Step body={{ to: 'next_event' }} ready={clock !== undefined}>
        Next event
      </Step>
      <Step body={{ duration: 'P1D' }} ready={clock !== undefined}>
        + 1 day
      </Step>
      <label class="row">
        <span class="quiet small">Speed</span>
        <select
          value={stands ? '' : String(speed)}
          disabled={!clock}
          onChange={({ currentTarget: { value } }) => setClock({ speed: Number(value) })}
        >
          {stands && <option value="">stands still</option>}
          {choices.map((choice) => (
            <option key={choice} value={String(choice)}>
              {choice} ×
            </option>
          ))}
        </select>
      </label>
    </section>
  )
}

interface StepProperties {
  readonly body: Parameters<typeof advance>[0]
  readonly ready: boolean
  readonly children: string
}

function Step({ body, ready, children }: StepProperties) {
  return (
    <button type="button" disabled={!ready} onClick={() => advance(body)}>
      {children}
    </button>
  )
}

import { transitions } from '../charging/transitions.ts'
import type { Clock } from '../engine/clock/clock.ts'
import { parseDuration } from '../engine/clock/duration.ts'
import type { Part } from '../engine/part.ts'
import { DAY } from '../engine/world/timestamp.ts'
import type { World } from '../engine/world/world.ts'
import { Rejection } from '../http/problem.ts'
import { perform, type Stage } from './actions.ts'
import { findScenario } from './library/index.ts'
import type { Scenario, Step } from './scenario.ts'

/** How far a scenario has come. */
export interface Run {
  readonly scenario: string
  /** `failed`: a step could not be done, and the rest waits; `error` says why. */
  readonly status: 'running' | 'paused' | 'done' | 'failed'
  /** Steps that are done, and all there are. */
  readonly step: number
  readonly steps: number
  readonly started_at: string
  /** Sandbox time of the next step; null where there is none, or where it waits for what is not in sight. */
  readonly next_at: string | null
  readonly error: string | null
}

/** Runs scenarios, one at a time. */
export interface Scenarios {
  /**
   * Starts a scenario: resets the sandbox, and sets its clock.
   *
   * @param scenario or the name of one that comes with the mock
   * @throws {Rejection} 409 while another one runs, 422 for steps that are not in order
   */
  start(scenario: Scenario | string): Run
  /** The one that was started last; undefined where none was, or it was ended. */
  current(): Run | undefined
  /** Keeps steps from happening, however the time goes on. */
  pause(): Run
  /** Lets them happen again; those that are late do at once. */
  resume(): Run
  /**
   * Goes to the next step, and does it.
   *
   * @throws {Rejection} 409 where there is none, here and below, and where what it waits for is not in sight
   */
  step(): Run
  /** Goes on to the end. */
  finish(): Run
  /** Ends it where it is. The sandbox stays as it is. */
  end(): boolean
}

/** The scenarios of a sandbox that several processes may share. */
export interface SharedScenarios extends Scenarios, Part<RunState> {}

/** What processes that share a sandbox know of the scenario that was started. */
export interface RunState {
  readonly run: Readonly<Running> | null
}

export interface ScenarioParts extends Stage {
  readonly world: World
  readonly clock: Clock
  reset(start: { readonly seed?: string; readonly users?: number }): void
}

/** An event that steps wait for is looked for so far ahead. */
const HORIZON = 31 * DAY

interface Running {
  readonly scenario: Scenario
  readonly start: number
  step: number
  /** When the last step was done, in milliseconds since 1970, or the start. */
  last: number
  status: Run['status']
  error: string | null
  /** When what the next step waits for came about by hand. */
  heard?: number | undefined
}

export function createScenarios(parts: ScenarioParts): SharedScenarios {
  const { world, clock } = parts
  let run: Running | undefined

  clock.stopAt((until) => {
    if (run?.status !== 'running') return undefined
    const due = dueOf(run, until)
    return due === undefined || due > until ? undefined : { time: due, act: next }
  })
  clock.onReturn((to) => {
    if (run && isOpen(run) && to < run.start)
      throw new RangeError(
        `The clock cannot go back to ${new Date(to).toISOString()}: the scenario ${run.scenario.name} started at ${new Date(run.start).toISOString()}. End it first.`,
      )
  })
  world.events.subscribe(({ type, timestamp }) => {
    if (run && run.scenario.timeline[run.step]?.after === type) run.heard ??= Date.parse(timestamp)
  })

  return {
    start(named) {
      const scenario = typeof named === 'string' ? findScenario(named) : named
      if (run && isOpen(run))
        throw conflict(
          `The scenario ${run.scenario.name} runs in this world. End it first, or use another world.`,
        )
      checkOrder(scenario)
      const { now, ...start } = scenario.start
      run = undefined
      parts.reset(start)
      clock.set(Date.parse(now), 0)
      run = {
        scenario,
        start: clock.now(),
        step: 0,
        last: clock.now(),
        status: 'running',
        error: null,
      }
      if (scenario.timeline.length === 0) run.status = 'done'
      clock.settle()
      return view(run)
    },
    current: () => run && view(run),
    pause() {
      const open = opened()
      if (open.status === 'running') open.status = 'paused'
      return view(open)
    },
    resume() {
      const open = opened()
      open.status = 'running'
      open.error = null
      clock.settle()
      return view(open)
    },
    step: () => view(advance(opened())),
    finish() {
      const open = opened()
      open.status = 'running'
      while (open.status === 'running') advance(open)
      return view(open)
    },
    end() {
      const there = run !== undefined
      run = undefined
      return there
    },
    save: () => ({ run: run ? { ...run } : null }),
    load(state) {
      run = state.run ? { ...state.run } : undefined
    },
    reset() {
      run = undefined
    },
  }

  function opened(): Running {
    if (run && isOpen(run)) return run
    throw conflict('No scenario runs in this world. Start one first.')
  }

  /** Goes to the next step, and does it. */
  function advance(open: Running): Running {
    const due = dueOf(open, clock.now() + HORIZON)
    if (due === undefined)
      throw conflict(
        `The next step waits for ${open.scenario.timeline[open.step]?.after}, which does not come within ${HORIZON / DAY} days.`,
      )
    const { status } = open
    // One step and no more, also where the next one is due at the same time.
    open.status = 'paused'
    clock.advance(Math.max(0, due - clock.now()))
    open.status = status
    next()
    return open
  }

  function next(): void {
    const step = run?.scenario.timeline[run.step]
    if (!run || !step) return
    try {
      // What the step itself brings about is not what it waited for.
      run.heard = undefined
      run.step++
      run.last = clock.now()
      perform(parts, step)
      run.error = null
      if (run.status === 'failed') run.status = 'running'
      if (run.step === run.scenario.timeline.length) run.status = 'done'
    } catch (error) {
      if (!(error instanceof Rejection)) throw error
      run.step--
      run.status = 'failed'
      run.error = `Step ${run.step + 1}: ${error.message}`
    }
  }

  /** When the next step is due, if that is before a time; what is late is due now. */
  function dueOf({ scenario, start, step, last, heard }: Running, until: number): number | undefined {
    const { at, after } = scenario.timeline[step] ?? {}
    const due =
      after === undefined ? start + durationOf(at) : (heard ?? eventAfter(world, last, until, after))
    return due === undefined ? undefined : Math.max(due, last)
  }

  function view(open: Running): Run {
    const { scenario, status, step, start, error } = open
    const due = isOpen(open) ? dueOf(open, clock.now() + HORIZON) : undefined
    return {
      scenario: scenario.name,
      status,
      step,
      steps: scenario.timeline.length,
      started_at: new Date(start).toISOString(),
      next_at: due === undefined ? null : new Date(due).toISOString(),
      error,
    }
  }
}

const isOpen = ({ status }: Running) => status !== 'done'

const conflict = (detail: string) => new Rejection({ status: 409, title: 'Conflict', detail })

const durationOf = (text: string | undefined) => (text === undefined ? 0 : (parseDuration(text) ?? 0))

/** The time of the first event of a type that comes with time alone. */
function eventAfter(world: World, from: number, until: number, type: string): number | undefined {
  for (let begin = from; begin < Math.min(until, from + HORIZON); begin += DAY) {
    const found = transitions(world, begin, Math.min(until, begin + DAY)).find((one) => one.type === type)
    if (found) return Date.parse(found.timestamp)
  }
  return undefined
}

/** @throws {Rejection} 422 for a step that comes before the one before it, and for a duration that is none */
function checkOrder({ timeline }: Scenario): void {
  let last = 0
  timeline.forEach((step: Step, index) => {
    if (step.at === undefined) return
    const time = parseDuration(step.at)
    const message =
      time === undefined
        ? `${step.at} is no duration such as PT1H30M.`
        : step.after !== undefined
          ? 'A step is at a time or after an event, not both.'
          : time < last
            ? `It comes before the step before it.`
            : undefined
    last = time ?? last
    if (message === undefined) return
    const field = `timeline.${index}.at`
    throw new Rejection({
      status: 422,
      title: 'Request failed validation.',
      detail: `Error on fields: ${field}`,
      field_errors: { [field]: [message] },
    })
  })
}

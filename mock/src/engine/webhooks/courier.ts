import { unheld } from '../timer.ts'
import { attempt, type Outcome, type Shipment } from './attempt.ts'

/** Sends messages, and gives up on receivers that take too long. */
export interface Courier {
  /** Whether a message with this key is on its way. */
  carries(key: string): boolean
  /** How many messages are on their way to a receiver. */
  load(receiver: string): number
  /** How many messages are on their way in all. */
  readonly total: number
  /** Sends a message; `done` is called with the outcome, unless the courier was stopped meanwhile. */
  send(key: string, receiver: string, shipment: Shipment, done: (outcome: Outcome) => void): void
  /** Resolves once nothing is on its way, what `done` has sent on included. */
  idle(): Promise<void>
  /** Drops what is on its way. */
  stop(): void
}

interface Journey {
  readonly controller: AbortController
  readonly end: Promise<void>
}

/** @param timeout how long a receiver may take to answer, in milliseconds of real time */
export function createCourier(fetch: typeof globalThis.fetch, timeout: number): Courier {
  const journeys = new Map<string, Journey>()
  const loads = new Map<string, number>()
  const loadOf = (receiver: string) => loads.get(receiver) ?? 0

  function unload(receiver: string): void {
    const left = loadOf(receiver) - 1
    if (left > 0) loads.set(receiver, left)
    else loads.delete(receiver)
  }

  return {
    carries: (key) => journeys.has(key),
    load: loadOf,
    get total() {
      return journeys.size
    },
    send(key, receiver, shipment, done) {
      const controller = new AbortController()
      const late = () => controller.abort(new Error(`no answer within ${timeout / 1000} s`))
      const timer = unheld(setTimeout(late, timeout))
      const end = attempt(fetch, shipment, controller.signal).then((outcome) => {
        clearTimeout(timer)
        if (journeys.get(key)?.controller !== controller) return
        journeys.delete(key)
        unload(receiver)
        done(outcome)
      })
      journeys.set(key, { controller, end })
      loads.set(receiver, loadOf(receiver) + 1)
    },
    async idle() {
      while (journeys.size > 0) await Promise.all([...journeys.values()].map(({ end }) => end))
    },
    stop() {
      const stopped = [...journeys.values()]
      journeys.clear()
      loads.clear()
      for (const { controller } of stopped) controller.abort(new Error('the sandbox was stopped'))
    },
  }
}

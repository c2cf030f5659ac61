import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { LIFE, type Outcome, type Range } from './run.ts'

/** As many faults are enough to look into. */
const MOST_FAULTS = 50

/**
 * Fires shots in several threads, each of which takes one world after another.
 *
 * @param onWorld told of each that has ended, with all shots so far
 */
export async function fuzzInThreads(
  { seed, from, to }: Range,
  threads: number,
  onWorld: (shots: number) => void,
): Promise<Outcome> {
  const classes: Record<string, number> = {}
  const faults: Outcome['faults'][number][] = []
  let shots = 0
  let next = from

  async function work(): Promise<void> {
    const worker = new Worker(new URL('job.ts', import.meta.url))
    while (next < to && faults.length < MOST_FAULTS) {
      const range: Range = { seed, from: next, to: Math.min(to, next + LIFE) }
      next = range.to
      const answered = once(worker, 'message')
      worker.postMessage(range)
      const [outcome]: Outcome[] = await answered
      if (!outcome) break
      for (const [name, count] of Object.entries(outcome.classes))
        classes[name] = (classes[name] ?? 0) + count
      faults.push(...outcome.faults)
      shots += outcome.shots
      onWorld(shots)
    }
    await worker.terminate()
  }

  await Promise.all(Array.from({ length: threads }, work))
  return { shots, classes, faults: faults.sort((a, b) => a.index - b.index) }
}

import { execFileSync } from 'node:child_process'
import { type Contestant, start } from './contestant.ts'
import { vehicle } from './requests.ts'
import { median } from './verdict.ts'

/** What it takes to start. */
export interface Start {
  /** Until the first answer, in milliseconds. */
  readonly boot: number
  /** Resident memory then, in megabytes. */
  readonly memory: number
}

/** How long Node takes to start and to end, with nothing to do: the median of a number of times, in milliseconds. */
export function measureNode(times: number): number {
  const taken = Array.from({ length: times }, () => {
    const begun = performance.now()
    execFileSync(process.execPath, ['-e', '0'])
    return performance.now() - begun
  })
  return median(taken)
}

/** Starts contestants several times, in turn. */
export async function measureStarts<const List extends readonly Contestant[]>(
  contestants: List,
  times: number,
): Promise<{ [Index in keyof List]: Start }> {
  const starts: Start[][] = contestants.map(() => [])
  for (let n = 0; n < times; n++)
    for (const [index, contestant] of contestants.entries()) {
      const running = await start(contestant, vehicle('any'))
      starts[index]?.push({ boot: running.boot, memory: running.memory() })
      await running.stop()
    }
  return starts.map((all) => ({
    boot: median(all.map(({ boot }) => boot)),
    memory: median(all.map(({ memory }) => memory)),
  })) as { [Index in keyof List]: Start }
}

import type { Asking } from './asking.ts'

/** A request, or a few that belong together, and what is wrong with their answers. */
export interface Shot {
  fire(asking: Asking): Promise<string[]>
}

import { signal } from '@preact/signals'
import { reasonOf } from './reason.ts'

/** Something that was done, or was not. */
export interface Notice {
  readonly id: number
  readonly text: string
  readonly bad: boolean
}

/** No more than these at a time; the oldest go first. */
const MOST = 3
/** How long one stays that asks nothing of the reader, in milliseconds. */
const STAY = 6000

export const notices = signal<readonly Notice[]>([])
/** How many actions are under way. */
export const busy = signal(0)
/** Counts what was done, so that what is shown can be read again. */
export const changes = signal(0)

let count = 0

export function dismiss(id: number): void {
  notices.value = notices.value.filter((notice) => notice.id !== id)
}

export function notify(text: string, bad = false): void {
  const notice = { id: ++count, text, bad }
  notices.value = [...notices.value, notice].slice(-MOST)
  if (!bad) setTimeout(() => dismiss(notice.id), STAY)
}

/**
 * Does something that changes the sandbox, and says what came of it.
 *
 * @param done what to say of a success; nothing where the page shows it anyway
 * @returns whether it was done
 */
export async function act(action: () => Promise<unknown>, done?: string): Promise<boolean> {
  busy.value++
  try {
    await action()
    if (done !== undefined) notify(done)
    return true
  } catch (error) {
    notify(reasonOf(error), true)
    return false
  } finally {
    busy.value--
    changes.value++
  }
}

import { sandbox } from './api.ts'
import { EVENING } from './charging-fixture.ts'
import { checked } from './control-document.ts'

const HOUR = 3_600_000

/** A sandbox whose time stands still at noon, and its control API, whose answers are held against their document. */
export function noon() {
  const one = sandbox({ clock: { start: EVENING - 10 * HOUR, speed: 0 }, rateLimit: false })
  const control = async (method: string, path: string, body?: object) => {
    const answer = await one.mock.fetch(`http://localhost/_control${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    })
    return checked(method, path, answer)
  }
  return { ...one, control }
}

import { sandbox } from './api.ts'
import { EVENING } from './charging-fixture.ts'
import { checked } from './control-document.ts'

const HOUR = 3_600_000

/** A sandbox whose time stands still at noon, and its control API. */
export const noon = () => withControl({ clock: { start: EVENING - 10 * HOUR, speed: 0 } })

/** A sandbox, and its control API, whose answers are held against their document. */
export function withControl(options: Parameters<typeof sandbox>[0] = {}) {
  const one = sandbox({ rateLimit: false, ...options })
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

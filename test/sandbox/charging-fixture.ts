import { createApp } from '../../mock/src/app.ts'
import { sandbox } from './api.ts'

export const VEHICLE = 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'
export const EVSE = 'evse01HSH04KDEWF6Z4DB2J77J74K5'

/** An evening on which the default user's vehicles are at home, or on their way. */
export const EVENING = Date.UTC(2026, 9, 14, 22)

/** A sandbox whose time stands still on an evening, unless it is told to start at another time. */
export function evening(start = EVENING, users = 10) {
  const app = createApp({ quiet: true, clock: { start, speed: 0 }, rateLimit: false, users })
  return { ...sandbox({}, {}, app.mock), world: app.sandbox.world }
}

/** Everything in a collection, page by page. */
// biome-ignore lint/suspicious/noExplicitAny: items of every shape, which are validated before.
export async function all(get: ReturnType<typeof sandbox>['get'], path: string): Promise<any[]> {
  const items = []
  for (let next: string | null | undefined = path; next; ) {
    const page = await get(next)
    items.push(...page.body)
    next = page.links.next
  }
  return items
}

/** Headers of an application that stands for no single user. */
export async function application({ mock }: ReturnType<typeof sandbox>): Promise<Record<string, string>> {
  const response = await mock.fetch('https://sandbox.test/o/token', {
    method: 'POST',
    headers: { authorization: `Basic ${btoa('sandbox-cc-id:sandbox-cc-secret')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  })
  const { access_token } = (await response.json()) as { access_token: string }
  return { authorization: `Bearer ${access_token}` }
}

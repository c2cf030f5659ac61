/** A server component of Next.js (`app/evses/page.tsx`), read anew at most once a minute. */
import { bearer, createClient, unwrap } from 'ev-energy'

const ev = createClient({
  auth: bearer(() => process.env.EV_ENERGY_TOKEN ?? ''),
  // Next.js answers equal requests of a rendering once, but not those that come with a signal, such as the one for the
  // client's time limit. The client still stops waiting when the time is up.
  fetch: (url, { signal, ...init }) => fetch(url, init),
})

export default async function Page() {
  const evses = await unwrap(
    ev.GET('/evses', {
      params: { query: { page_size: 10 } },
      cache: 'force-cache',
      next: { revalidate: 60, tags: ['evses'] },
    }),
  )
  return (
    <ul>
      {evses.map(({ id, cpid, lifecycle_state }) => (
        <li key={id}>{`${cpid ?? id}: ${lifecycle_state}`}</li>
      ))}
    </ul>
  )
}

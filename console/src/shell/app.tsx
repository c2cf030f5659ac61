import type { ComponentType } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { Applications } from '../applications/applications.tsx'
import { readClock } from '../clock.ts'
import { Devices } from '../devices/devices.tsx'
import { Faults } from '../faults/faults.tsx'
import { useLoaded } from '../load.ts'
import { Overview } from '../overview/overview.tsx'
import { Reference } from '../reference/reference.tsx'
import { Requests } from '../requests/requests.tsx'
import { hrefOf, route } from '../route.ts'
import { Scenarios } from '../scenarios/scenarios.tsx'
import { Snapshots } from '../snapshots/snapshots.tsx'
import { Webhooks } from '../webhooks/webhooks.tsx'
import { Worlds } from '../worlds/worlds.tsx'
import { Access } from './access.tsx'
import { ClockBar } from './clock-bar.tsx'
import { Notices } from './notices.tsx'

interface Page {
  readonly name: string
  readonly title: string
  readonly Content: ComponentType<{ readonly rest: string }>
}

const PAGES: readonly Page[] = [
  { name: '', title: 'Overview', Content: Overview },
  { name: 'devices', title: 'Devices', Content: Devices },
  { name: 'requests', title: 'Requests', Content: Requests },
  { name: 'webhooks', title: 'Webhooks', Content: Webhooks },
  { name: 'faults', title: 'Faults', Content: Faults },
  { name: 'scenarios', title: 'Scenarios', Content: Scenarios },
  { name: 'snapshots', title: 'Snapshots', Content: Snapshots },
  { name: 'worlds', title: 'Worlds', Content: Worlds },
  { name: 'applications', title: 'Applications', Content: Applications },
  { name: 'api', title: 'API', Content: Reference },
]

/** The console: one page at a time, with the time of the sandbox above all of them. */
export function App() {
  const { page, rest } = route.value
  const shown = PAGES.find(({ name }) => name === page)
  const title = shown?.title ?? 'Nothing is here'
  const clock = useLoaded('clock', readClock)
  const main = useRef<HTMLElement>(null)
  const nav = useRef<HTMLElement>(null)
  const first = useRef(true)
  useEffect(() => {
    document.title = `${title} · ev-energy-mock`
    if (!first.current) {
      main.current?.focus()
      scrollTo(0, 0)
    }
    first.current = false
  }, [page])
  useLayoutEffect(() => {
    const current = nav.current?.querySelector<HTMLElement>('[aria-current]')
    // Narrow screens have the pages in a row that is longer than they are.
    if (nav.current && current)
      nav.current.scrollLeft = current.offsetLeft - (nav.current.clientWidth - current.offsetWidth) / 2
  }, [page])
  return (
    <div class="shell">
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        Skip to the page
      </button>
      <header class="brand">ev-energy-mock</header>
      <ClockBar />
      <nav class="nav" aria-label="Pages" ref={nav}>
        <ul>
          {PAGES.map(({ name, title }) => (
            <li key={name}>
              <a href={hrefOf(name)} aria-current={name === page ? 'page' : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main id="main" tabIndex={-1} ref={main}>
        <Access error={clock.error}>
          {shown ? (
            <shown.Content rest={rest} />
          ) : (
            <div class="page">
              <h1>Nothing is here</h1>
              <p class="empty">The console has no page “{page}”. The list of pages has all that there are.</p>
            </div>
          )}
        </Access>
      </main>
      <Notices />
    </div>
  )
}

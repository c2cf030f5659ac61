import type { ComponentType } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { readClock } from '../clock.ts'
import { useLoaded } from '../load.ts'
import { Overview } from '../overview/overview.tsx'
import { hrefOf, route } from '../route.ts'
import { Access } from './access.tsx'
import { ClockBar } from './clock-bar.tsx'
import { Notices } from './notices.tsx'

interface Page {
  readonly name: string
  readonly title: string
  readonly Content: ComponentType<{ readonly rest: string }>
}

const PAGES: readonly Page[] = [{ name: '', title: 'Overview', Content: Overview }]

/** The console: one page at a time, with the time of the sandbox above all of them. */
export function App() {
  const { page, rest } = route.value
  const shown = PAGES.find(({ name }) => name === page)
  const title = shown?.title ?? 'Nothing is here'
  const clock = useLoaded('clock', readClock)
  const main = useRef<HTMLElement>(null)
  const first = useRef(true)
  useEffect(() => {
    document.title = `${title} · ev-energy-mock`
    if (!first.current) {
      main.current?.focus()
      scrollTo(0, 0)
    }
    first.current = false
  }, [page])
  return (
    <div class="shell">
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        Skip to the page
      </button>
      <header class="brand">ev-energy-mock</header>
      <ClockBar />
      <nav class="nav" aria-label="Pages">
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

import { signal } from '@preact/signals'

/** What the page shows: `#/requests/12` is the page `requests` with the rest `12`. */
export interface Route {
  readonly page: string
  /** What of the page, decoded; empty for all of it. */
  readonly rest: string
}

const read = (): Route => {
  const [page = '', ...rest] = location.hash.replace(/^#\/?/, '').split('/')
  return { page, rest: decoded(rest.join('/')) }
}

/** Whoever types an address may type anything. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

export const route = signal(read())
addEventListener('hashchange', () => {
  route.value = read()
})

/** The address of a page, and of what is on it. */
export const hrefOf = (page: string, rest = ''): string =>
  rest === '' ? `#/${page}` : `#/${page}/${encodeURIComponent(rest)}`

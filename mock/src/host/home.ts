import { html } from 'hono/html'
import { page, pageHeaders } from '../engine/page.ts'
import { negotiate } from '../http/accept.ts'
import type { Answer } from '../http/answer.ts'
import { originOf } from '../http/location.ts'
import { problemAnswer, Rejection } from '../http/problem.ts'
import type { Place } from './places.ts'

/**
 * What the mock says at `/`: where to go from here, as JSON or for a browser as HTML.
 *
 * @param mount what the paths of the world begin with
 * @param show gives the console; undefined where there is none for who asks
 */
export async function indexAnswer(
  request: Request,
  mount: string,
  places: readonly Place[],
  show: () => Promise<Answer | undefined>,
): Promise<Answer> {
  const allow = 'GET, HEAD, OPTIONS'
  if (request.method === 'OPTIONS') return { status: 204, headers: { Allow: allow } }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    throw new Rejection({ status: 405, detail: `/ supports ${allow}.` }, { Allow: allow })
  }
  const origin = originOf(new URL(request.url), request.headers) + mount
  const found = places.map(({ base, ...place }) => ({ ...place, url: origin + base }))
  const accept = request.headers.get('accept') ?? undefined
  if (negotiate(accept, ['application/json', 'text/html']) === 'text/html') {
    const headers = { 'Content-Type': 'text/html; charset=utf-8', ...pageHeaders("'none'") }
    return (await show()) ?? { status: 200, headers, body: String(await startPage(found)) }
  }
  const index = {
    name: 'ev-energy-mock',
    places: found.map(({ name, url, description }) => ({ name, url, description })),
  }
  return { status: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(index) }
}

/** What it says where nothing is. */
export function nothingAnswer(places: readonly Place[]): Answer {
  const bases = places.map(({ base }) => base).join(', ')
  return problemAnswer({
    status: 404,
    title: 'Not found',
    detail: `Nothing is here. The mock answers under ${bases}; / says what each of them is.`,
  })
}

interface Found {
  readonly name: string
  readonly url: string
  readonly description: string
  readonly opens: boolean
}

/** For browsers without the console. */
function startPage(found: readonly Found[]) {
  const items = found.map(
    ({ url, description, opens }) =>
      html`<dt>${opens ? html`<a href="${url}">${url}</a>` : url}</dt><dd>${description}</dd>`,
  )
  const content = html`<p>A mock of the ev.energy API. Base URLs for clients come first.</p>
<dl>${items}</dl>`
  return page('ev-energy-mock', content)
}

import { negotiate } from '../http/accept.ts'
import type { Answer } from '../http/answer.ts'
import { originOf } from '../http/location.ts'
import { problemAnswer, Rejection } from '../http/problem.ts'
import type { Place } from './places.ts'

/**
 * What the mock says at `/`: where to go from here, as JSON or for a browser as HTML.
 *
 * @param mount what the paths of the world begin with
 */
export function indexAnswer(request: Request, mount: string, places: readonly Place[]): Answer {
  const allow = 'GET, HEAD, OPTIONS'
  if (request.method === 'OPTIONS') return { status: 204, headers: { Allow: allow } }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    throw new Rejection({ status: 405, detail: `/ supports ${allow}.` }, { Allow: allow })
  }
  const origin = originOf(new URL(request.url), request.headers) + mount
  const found = places.map(({ base, ...place }) => ({ ...place, url: origin + base }))
  const accept = request.headers.get('accept') ?? undefined
  if (negotiate(accept, ['application/json', 'text/html']) === 'text/html') {
    return { status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: page(found) }
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

function page(found: readonly Found[]): string {
  const items = found.map(({ url, description, opens }) => {
    const address = escapeHtml(url)
    const place = opens ? `<a href="${address}">${address}</a>` : address
    return `<dt>${place}</dt><dd>${escapeHtml(description)}</dd>`
  })
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>ev-energy-mock</title>
<body style="font:1rem/1.5 system-ui;max-width:45rem;margin:3rem auto;padding:0 1rem">
<h1>ev-energy-mock</h1>
<p>A mock of the ev.energy API. Base URLs for clients come first.</p>
<dl>${items.join('')}</dl>
`
}

/** The origin comes from the request's Host header. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

import { negotiate } from './accept.ts'
import type { Answer } from './answer.ts'
import { originOf } from './location.ts'
import { places } from './places.ts'
import { Rejection } from './problem.ts'

/** What the mock says at `/`: where to go from here, as JSON or for a browser as HTML. */
export function indexAnswer(request: Request): Answer {
  const allow = 'GET, HEAD, OPTIONS'
  if (request.method === 'OPTIONS') return { status: 204, headers: { Allow: allow } }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    throw new Rejection({ status: 405, detail: `/ supports ${allow}.` }, { Allow: allow })
  }
  const origin = originOf(new URL(request.url), request.headers)
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
<p>A mock of the ev.energy API. The first two are base URLs for clients.</p>
<dl>${items.join('')}</dl>
`
}

/** The origin comes from the request's Host header. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

import { negotiate } from './accept.ts'
import type { Answer } from './answer.ts'
import { faces } from './faces.ts'
import { Rejection } from './problem.ts'

/** What the mock says at `/`: where to go from here, as JSON or for a browser as HTML. */
export function indexAnswer(request: Request): Answer {
  const allow = 'GET, HEAD, OPTIONS'
  if (request.method === 'OPTIONS') return { status: 204, headers: { Allow: allow } }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    throw new Rejection({ status: 405, detail: `/ supports ${allow}.` }, { Allow: allow })
  }
  const { origin } = new URL(request.url)
  const places = faces.map(({ name, base, description }) => ({ name, url: `${origin}${base}`, description }))
  const accept = request.headers.get('accept') ?? undefined
  if (negotiate(accept, ['application/json', 'text/html']) === 'text/html') {
    return { status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: page(places) }
  }
  const index = { name: 'ev-energy-mock', faces: places, docs: `${origin}/docs` }
  return { status: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(index) }
}

interface Place {
  readonly name: string
  readonly url: string
  readonly description: string
}

function page(places: readonly Place[]): string {
  const items = places.map(({ url, description }) => {
    const address = escapeHtml(url)
    return `<dt><a href="${address}/">${address}</a></dt><dd>${escapeHtml(description)}</dd>`
  })
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>ev-energy-mock</title>
<body style="font:1rem/1.5 system-ui;max-width:45rem;margin:3rem auto;padding:0 1rem">
<h1>ev-energy-mock</h1>
<p>A mock of the ev.energy API. Use one of these as the base URL:</p>
<dl>${items.join('')}</dl>
<p><a href="/docs">Reference of the API</a></p>
`
}

/** The origin comes from the request's Host header. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

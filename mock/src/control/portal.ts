import { html } from 'hono/html'
import { type Markup, page, pageHeaders } from '../engine/page.ts'
import type { Attempt, Delivery } from '../engine/webhooks/delivery.ts'
import type { Endpoint } from '../engine/webhooks/endpoint.ts'
import type { Webhooks } from '../engine/webhooks/webhooks.ts'

const SHOWN = 100

/** The page where `GET /v2/webhook_portal` leads: endpoints with their secrets, and the latest deliveries. */
export async function portalResponse(webhooks: Webhooks): Promise<Response> {
  const endpoints = webhooks.endpoints()
  const deliveries = webhooks.deliveries().slice(0, SHOWN)
  const content = html`
<p>This is where the sandbox sends webhooks to. <code>POST /_control/webhooks</code> registers an endpoint.</p>
<h2>Endpoints</h2>
${endpoints.length === 0 ? html`<p>None is registered.</p>` : html`<ul>${endpoints.map(endpointItem)}</ul>`}
<h2>Deliveries</h2>
${deliveries.length === 0 ? html`<p>Nothing was sent yet.</p>` : html`<ol>${deliveries.map(deliveryItem)}</ol>`}`
  const markup = await page('Webhooks of the sandbox', content)
  return new Response(String(markup), {
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...pageHeaders("'none'") },
  })
}

function endpointItem({ id, url, secret, event_types, disabled }: Endpoint): Markup {
  return html`<li><code>${url}</code>${disabled ? ' (disabled)' : ''}<br>
Id: <code>${id}</code><br>
Signing secret: <code>${secret}</code><br>
Events: ${event_types?.join(', ') ?? 'all'}</li>`
}

function deliveryItem({ id, event_type, created_at, status, attempts, endpoint_id, due }: Delivery): Markup {
  return html`<li><strong>${event_type}</strong>, ${status}<br>
<time datetime="${created_at}">${created_at}</time> to <code>${endpoint_id}</code>, delivery <code>${id}</code>
${attempts.length === 0 ? '' : html`<ul>${attempts.map(attemptItem)}</ul>`}
${due === null ? '' : html`<br>Next attempt: ${new Date(due).toISOString()}`}</li>`
}

function attemptItem({ attempted_at, status, error, duration_ms }: Attempt): Markup {
  return html`<li>${attempted_at}: ${status ?? error} after ${duration_ms} ms</li>`
}

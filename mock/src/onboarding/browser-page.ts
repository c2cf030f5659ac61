import { html } from 'hono/html'
import { page, pageHeaders } from '../engine/page.ts'
import { negotiate } from '../http/accept.ts'

/** What a person begins in a browser, by the names of their operations. */
const BEGINNINGS = /^GET \/(vehicle|evse|inverter|home_battery)_onboarding$/

/**
 * Shows a person what went wrong with a link that an application has made: to a browser that loads it, a problem in JSON
 * says nothing. Who asks for JSON gets the problem.
 *
 * @param answer with a status of 400 or more
 * @param operation as in `GET /vehicle_onboarding`
 */
export async function forBrowsers(operation: string, request: Request, answer: Response): Promise<Response> {
  if (!BEGINNINGS.test(operation) || !wantsPage(request)) return answer
  const problem = await answer.json()
  const { title, detail, field_errors = {} } = problem as Problem
  const markup = page(
    'This link does not work',
    html`<p role="alert">${sentence(title)} ${sentence(detail)}</p>
<ul>${Object.entries(field_errors).map(([field, messages]) => html`<li><code>${field}</code>: ${messages.join(' ')}</li>`)}</ul>
<p>Go back to the application and start again; if this page returns, its developer has to put the link right.</p>`,
  )
  const headers = new Headers(answer.headers)
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.append('Vary', 'Accept')
  for (const [name, value] of Object.entries(pageHeaders("'none'"))) headers.set(name, value)
  return new Response(String(await markup), { status: answer.status, headers })
}

/** Titles end with a full stop or not, as the API has them. */
const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)

interface Problem {
  readonly title: string
  readonly detail: string
  readonly field_errors?: Readonly<Record<string, readonly string[]>>
}

/** Whether a client prefers a page over a problem. */
function wantsPage({ headers }: Request): boolean {
  const accept = headers.get('accept') ?? undefined
  return negotiate(accept, ['application/problem+json', 'application/json', 'text/html']) === 'text/html'
}

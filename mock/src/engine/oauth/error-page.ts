import { html } from 'hono/html'
import { type Markup, page } from '../page.ts'

/** Tells the user what the application cannot be told. */
export function errorPage(message: string): Markup {
  return page(
    'This sign-in cannot go on',
    html`<p role="alert">${message}</p>
<p>Nothing was shared with anybody. Go back to the application and start again; if this page returns, its developer has
to put the request right.</p>`,
  )
}

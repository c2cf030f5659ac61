import { html } from 'hono/html'
import { type Markup, page } from '../engine/page.ts'
import type { Resource } from '../engine/world/resource.ts'
import { pathAt } from '../engine/world/url.ts'
import type { Authorization } from './authorization.ts'
import { DEVICE_NAMES, type Step } from './step.ts'

/** Where a page is on the way. */
export interface Way {
  /** Address of the page before; undefined on the first one. */
  readonly back: string | undefined
}

/** Asks for a make, a model or a trim. */
export function choicePage(step: Step, options: readonly Resource[], way: Way, error?: string): Markup {
  return page(
    step.question,
    html`${alert(error)}<form method="post">
${options.map(
  ({
    id,
    name,
    icon,
  }) => html`<button name="${step.field}" value="${String(id)}">${picture(icon)}${String(name)}</button>
`,
)}
</form>
${options.length === 0 ? html`<p role="alert">There is nothing to choose from.</p>` : ''}${ways(way)}`,
  )
}

/** The page of a provider: a pretence, with a choice of how it ends. */
export function signInPage(provider: string, way: Way, error?: string): Markup {
  return page(
    `Simulated ${provider} sign-in`,
    html`<p>A pretence of the page that ${provider} would show. Nothing that you type here is kept.</p>
${alert(error)}<form method="post">
<label for="email">E-mail address</label>
<input id="email" name="email" autocomplete="off"${error === undefined ? '' : html` aria-invalid="true" aria-describedby="error"`}>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="off">
<h2>What happens next</h2>
<button class="primary" name="outcome" value="success">Sign in</button>
<button name="outcome" value="wrong-password">Simulate a wrong password</button>
<button name="outcome" value="out-of-order">Simulate an outage</button>
</form>${ways(way)}`,
  )
}

/** What the account of the user holds. Two vehicles, so that an app can be tried out with more than one. */
export function selectPage(
  { device }: Authorization,
  names: readonly string[],
  way: Way,
  error?: string,
): Markup {
  return page(
    `Connect your ${DEVICE_NAMES[device]}`,
    html`${alert(error)}<form method="post">
<fieldset>
<legend>Found in your account</legend>
${names.map(
  (
    name,
    index,
  ) => html`<div class="choice"><input type="checkbox" id="device-${index}" name="device" value="${index}"${
    index === 0 && error === undefined ? html` checked` : ''
  }>
<label for="device-${index}">${name}</label></div>`,
)}
</fieldset>
<button class="primary">Connect</button>
</form>${ways(way)}`,
  )
}

/** The provider is out of order. */
export function outagePage(provider: string, again: string): Markup {
  return page(
    `${provider} is not available`,
    html`<p role="alert">${provider} did not answer. Nothing was connected.</p>
<p><a href="${again}">Try again</a></p>
<form method="post"><button class="primary" name="outcome" value="give-up">Return to the application</button></form>`,
  )
}

/** Where the browser ends up when the application has named no other place. */
export function endPage({ device }: Authorization, parameters: URLSearchParams): Markup {
  const what = DEVICE_NAMES[device]
  return page(
    parameters.has('error') ? `Your ${what} is not connected` : `Your ${what} is connected`,
    html`<p>The application has no <code>onboarding_redirect_url</code> and sent no <code>redirect_uri</code>, so this is
where it ends. The application would receive:</p>
<dl>${[...parameters].map(([name, value]) => html`<dt><code>${name}</code></dt><dd><code>${value}</code></dd>`)}</dl>`,
  )
}

/** An onboarding that cannot go on. */
export function stoppedPage(reason: string): Markup {
  return page('This link does not work', html`<p role="alert">${reason}</p>`)
}

function ways({ back }: Way): Markup {
  return html`
<nav>${back === undefined ? '' : html`<a href="${back}">Back</a>`}
<form method="post"><button class="plain" name="outcome" value="cancel">Cancel</button></form></nav>`
}

const alert = (error: string | undefined) =>
  error === undefined
    ? ''
    : html`<p role="alert" id="error">${error}</p>
`

/** The picture of a make, from where the page is; the name beside it says what it is. */
function picture(icon: unknown): Markup | '' {
  const path = pathAt(icon)
  return path === undefined ? '' : html`<img src="/v2${path}" alt="">`
}

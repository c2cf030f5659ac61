import { html } from 'hono/html'
import { type Markup, page } from '../page.ts'
import type { Resource } from '../world/resource-type.ts'
import type { Authorization } from './authorization.ts'
import { DEVICE_NAMES, type Step } from './step.ts'

/** Asks for a make, a model or a trim. */
export function choicePage(step: Step, options: readonly Resource[]): Markup {
  return page(
    step.question,
    html`<form method="post">
${options.map(
  ({ id, name }) => html`<button name="${step.field}" value="${String(id)}">${String(name)}</button>
`,
)}
</form>
${options.length === 0 ? html`<p role="alert">There is nothing to choose from.</p>` : ''}`,
  )
}

/** The page of a provider: a pretence, with a choice of how it ends. */
export function signInPage(provider: string, error?: string): Markup {
  return page(
    `Sign in to ${provider}`,
    html`<p>A pretence of the page that ${provider} would show. Nothing that you type here is kept.</p>
${error === undefined ? '' : html`<p role="alert" id="error">${error}</p>`}
<form method="post">
<label for="email">E-mail address</label>
<input id="email" name="email" autocomplete="off"${error === undefined ? '' : html` aria-invalid="true" aria-describedby="error"`}>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="off">
<h2>What ${provider} does</h2>
<button class="primary" name="outcome" value="success">Sign in</button>
<button name="outcome" value="wrong-password">Refuse the password</button>
<button name="outcome" value="out-of-order">Be out of order</button>
</form>`,
  )
}

/** What the account of the user holds. Two vehicles, so that an app can be tried out with more than one. */
export function selectPage({ device }: Authorization, names: readonly string[]): Markup {
  const what = DEVICE_NAMES[device]
  return page(
    `Connect your ${what}`,
    html`<form method="post">
<fieldset>
<legend>Found in your account</legend>
${names.map(
  (
    name,
    index,
  ) => html`<p><input type="checkbox" id="device-${index}" name="device" value="${index}"${index === 0 ? html` checked` : ''}>
<label for="device-${index}">${name}</label></p>`,
)}
</fieldset>
<button class="primary">Connect</button>
</form>`,
  )
}

/** The provider is out of order. */
export function failurePage(provider: string): Markup {
  return page(
    `${provider} is not available`,
    html`<p role="alert">${provider} did not answer. Nothing was connected.</p>
<form method="get"><button class="primary">Try again</button></form>`,
  )
}

/** Where the browser ends up when the application has named no other place. */
export function donePage({ device }: Authorization, parameters: URLSearchParams): Markup {
  return page(
    `Your ${DEVICE_NAMES[device]} is connected`,
    html`<p>The application has no <code>onboarding_redirect_url</code> and sent no <code>redirect_uri</code>, so this is
where it ends. The application would receive:</p>
<dl>${[...parameters].map(([name, value]) => html`<dt><code>${name}</code></dt><dd><code>${value}</code></dd>`)}</dl>`,
  )
}

/** An onboarding that cannot go on. */
export function stoppedPage(reason: string): Markup {
  return page('This link does not work', html`<p role="alert">${reason}</p>`)
}

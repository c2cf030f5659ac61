import { html } from 'hono/html'
import type { Profile } from '../directory.ts'
import { type Markup, page } from '../page.ts'

/** What the login page shows. */
export interface LoginView {
  /** Path that its forms are posted to. */
  readonly action: string
  readonly login: string
  /** What the application is called. */
  readonly application: string
  /** Users to sign in as with one click. */
  readonly users: readonly Profile[]
  /** What the e-mail field holds. */
  readonly email: string
  readonly error?: string
}

/** Asks who the user is. No password is wrong: nothing here is worth one. */
export function loginPage({ action, login, application, users, email, error }: LoginView): Markup {
  const hidden = html`<input type="hidden" name="login" value="${login}">`
  return page(
    `Sign in to ${application}`,
    html`<p>This is a sandbox: any password will do.</p>
${error === undefined ? '' : html`<p role="alert" id="error">${error}</p>`}
<h2>As a user of the sandbox</h2>
<form method="post" action="${action}">
${hidden}
${users.map(({ id, name, email }) => html`<button name="user" value="${id}">${name} (${email})</button>`)}
</form>
<h2>With an e-mail address</h2>
<form method="post" action="${action}">
${hidden}
<label for="email">E-mail address</label>
<input id="email" name="email" type="email" value="${email}" autocomplete="username" required${
      error === undefined ? '' : html` aria-invalid="true" aria-describedby="error"`
    }>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password">
<button class="primary">Sign in</button>
</form>`,
  )
}

import { html } from 'hono/html'
import type { Profile } from '../directory.ts'
import { type Markup, page } from '../page.ts'

/** What the consent page shows. */
export interface ConsentView {
  /** Path that its form is posted to. */
  readonly action: string
  readonly login: string
  /** What the application is called. */
  readonly application: string
  readonly user: Profile
  readonly redirectUri: string
  readonly scopes: readonly string[]
  /** What a scope permits, in words, where there are any. */
  readonly words: Readonly<Record<string, string>>
}

/** Asks whether the application may have what it asks for. */
export function consentPage(view: ConsentView): Markup {
  const { action, login, application, user, redirectUri, scopes, words } = view
  return page(
    `Allow ${application}?`,
    html`<p>You are signed in as ${user.name} (${user.email}).</p>
<h2>The application will be able to</h2>
<ul>
${scopes.map((scope) => html`<li>${describe(scope, words)} <code>${scope}</code></li>\n`)}
</ul>
<p>Afterwards you return to <code>${redirectUri}</code>.</p>
<form method="post" action="${action}">
<input type="hidden" name="login" value="${login}">
<button class="primary" name="decision" value="allow">Allow</button>
<button name="decision" value="deny">Deny</button>
</form>`,
  )
}

/** `tariff:prices:read` is at least readable as "Read tariff prices". */
function describe(scope: string, words: Readonly<Record<string, string>>): string {
  const [action = '', ...subject] = scope.split(':').reverse()
  const fallback = `${action.charAt(0).toUpperCase()}${action.slice(1)} ${subject.reverse().join(' ').replaceAll('_', ' ')}`
  return words[scope] ?? fallback
}

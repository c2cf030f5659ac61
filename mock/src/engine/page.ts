import { sha256 } from '@noble/hashes/sha2.js'
import { html, raw } from 'hono/html'
import { encodeBase64 } from 'hono/utils/encode'

/** HTML in which every value is escaped. */
export type Markup = ReturnType<typeof html>

const STYLE = `
:root { color-scheme: light dark; --brand: #0b5d3b; --alarm: #8c1d18 }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 28rem; margin: 3rem auto; padding: 0 1rem; color: #1a1a1a }
h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin-top: 2rem }
code { overflow-wrap: anywhere } li { margin: .25rem 0 }
label { display: block; margin-top: 1rem }
input { font: inherit; padding: .5rem; border: 1px solid #767676; border-radius: .25rem }
input:not([type=checkbox]) { width: 100%; box-sizing: border-box }
.choice { display: flex; gap: .5rem; align-items: center; margin: .5rem 0 } .choice label { margin: 0 }
fieldset { border: 1px solid #767676; border-radius: .25rem } nav { display: flex; gap: 1rem; margin-top: 2rem }
button { font: inherit; padding: .5rem 1rem; margin: 1rem .5rem 0 0; border: 1px solid var(--brand); border-radius: .25rem; background: none; color: var(--brand); cursor: pointer }
button img { width: 1.5rem; height: 1.5rem; vertical-align: middle; margin-right: .5rem }
button.plain { border: none; padding: 0; margin: 0; text-decoration: underline } a { color: var(--brand) }
:focus-visible { outline: .2rem solid currentColor; outline-offset: .15rem }
button.primary { background: #0b5d3b; border-color: #0b5d3b; color: #fff }
[role=alert] { border-left: .25rem solid #b3261e; padding-left: .75rem; color: var(--alarm) }
@media (prefers-color-scheme: dark) {
:root { --brand: #7fdcb0; --alarm: #ffb4ab } body { background: #161616; color: #f0f0f0 }
}
`

const STYLE_HASH = encodeBase64(Uint8Array.from(sha256(new TextEncoder().encode(STYLE))).buffer)

/** A page of the sandbox: no scripts, nothing from elsewhere. */
export function page(title: string, content: Markup): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="icon" href="/v2/icons/ev-energy.svg">
<style>${raw(STYLE)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`
}

/** @param formAction where forms of the page may lead to, in the words of a content security policy */
export function pageHeaders(formAction: string): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${STYLE_HASH}'`,
    "img-src 'self'",
    `form-action ${formAction}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]
  return {
    'Cache-Control': 'no-store',
    'Content-Security-Policy': policy.join('; '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  }
}

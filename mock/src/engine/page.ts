import { sha256 } from '@noble/hashes/sha2.js'
import { html, raw } from 'hono/html'
import { encodeBase64 } from 'hono/utils/encode'

/** HTML in which every value is escaped. */
export type Markup = ReturnType<typeof html>

/** In the colours and measures of the console; a test holds them to be the same. */
const STYLE = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#f5f6f4, #121513); --surface: light-dark(#ffffff, #1a1e1b); --sunken: light-dark(#eef0ed, #0d100e);
  --line: light-dark(#d9ddd7, #323833); --edge: light-dark(#7d857e, #7f8981);
  --ink: light-dark(#17201a, #e8ece8); --quiet: light-dark(#545e57, #a5afa7);
  --accent: light-dark(#0b5d3b, #7fdcb0); --on-accent: light-dark(#ffffff, #08231a); --tint: light-dark(#e2f0e8, #1c3327);
  --bad: light-dark(#a1211b, #ffb4ab); --bad-tint: light-dark(#fbeae8, #3b1d1b);
  --mono: ui-monospace, "SF Mono", "Cascadia Code", "Liberation Mono", monospace; --radius: 8px;
}
* { box-sizing: border-box }
html { font: 0.9375rem / 1.5 system-ui, "Liberation Sans", sans-serif; background: var(--ground); color: var(--ink) }
body { margin: 0; padding: 1rem }
main { max-width: 30rem; margin: clamp(0rem, 4vw, 2rem) auto; padding: 1.5rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface) }
main::before { content: "ev-energy-mock"; display: block; margin-bottom: 1.25rem; padding-bottom: .75rem; border-bottom: 1px solid var(--line); color: var(--quiet); font-weight: 650 }
h1 { margin: 0 0 1rem; font-size: 1.375rem; line-height: 1.25; letter-spacing: -0.01em }
h2 { margin: 1.5rem 0 .5rem; font-size: 1.0625rem }
h1, p, dd, li { overflow-wrap: anywhere } li { margin: .25rem 0 }
dt { margin-top: .75rem; color: var(--quiet) } dd { margin: 0 }
code { font-family: var(--mono); font-size: .8125rem; overflow-wrap: anywhere }
label { display: block; margin-top: .75rem; color: var(--quiet); font-size: .8125rem }
input { font: inherit; color: inherit; min-height: 2.25rem; padding: .25rem .5rem; border: 1px solid var(--edge); border-radius: 6px; background: var(--surface) }
input:not([type=checkbox]) { width: 100% }
input[type=checkbox] { width: 1rem; min-height: 1rem; accent-color: var(--accent) }
.choice { display: flex; gap: .5rem; align-items: center; margin: .5rem 0 }
.choice label { margin: 0; color: inherit; font-size: inherit }
fieldset { min-width: 0; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: var(--radius) }
legend { padding: 0 .25rem; color: var(--quiet); font-size: .8125rem }
nav { display: flex; gap: 1rem; align-items: center; margin-top: 1.5rem; padding-top: 1rem; border-top: 1px solid var(--line) }
button { font: inherit; min-height: 2.25rem; padding: .25rem .75rem; margin: .5rem .5rem 0 0; border: 1px solid var(--edge); border-radius: 6px; background: var(--surface); color: var(--ink); cursor: pointer }
button:hover { background: var(--tint) }
button img { width: 1.5rem; height: 1.5rem; vertical-align: middle; margin-right: .5rem }
button.plain { min-height: 0; margin: 0; padding: 0; border: none; background: none; color: var(--accent); text-decoration: underline }
button[name=user] { display: block; width: 100%; margin-right: 0; text-align: start }
button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600 }
a { color: var(--accent); text-underline-offset: .15em }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
[role=alert] { padding: .75rem 1rem; border-left: 4px solid var(--bad); border-radius: 4px; background: var(--bad-tint) }
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

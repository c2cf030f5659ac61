import { useState } from 'preact/hooks'
import { notify } from '../notices.ts'

interface Properties {
  readonly text: string
  /** What it copies, for those who do not see where the button is. */
  readonly label: string
  /** What the button says. Default: Copy. */
  readonly children?: string
}

/** Puts a text on the clipboard. */
export function Copy({ text, label, children = 'Copy' }: Properties) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
      setTimeout(() => setCopied(false), 2000)
    } catch {
      notify(
        'This browser lets no page write to its clipboard here. Select the text and copy it by hand.',
        true,
      )
    }
  }
  return (
    <button type="button" onClick={copy} aria-label={copied ? 'Copied' : label}>
      {copied ? 'Copied' : children}
    </button>
  )
}

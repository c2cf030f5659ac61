import { useState } from 'preact/hooks'
import { notify } from '../notices.ts'

/** Puts a text on the clipboard. */
export function Copy({ text, label }: { readonly text: string; readonly label: string }) {
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
    <button type="button" onClick={copy} aria-label={label}>
      {copied ? 'Copied' : 'Copy'}
    </button>
  )
}

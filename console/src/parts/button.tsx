import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { act } from '../notices.ts'

interface Properties {
  readonly does: () => Promise<unknown>
  /** What to say once it is done. */
  readonly done?: string
  readonly kind?: 'primary' | 'danger'
  /** What it is called where its text alone does not say of what it is. */
  readonly label?: string
  readonly disabled?: boolean
  readonly children: ComponentChildren
}

/** A button that does something to the sandbox, one time at a time. */
export function Button({ does, done, kind, label, disabled = false, children }: Properties) {
  const [doing, setDoing] = useState(false)
  const run = async () => {
    if (doing) return
    setDoing(true)
    await act(does, done)
    setDoing(false)
  }
  return (
    <button
      type="button"
      class={kind}
      aria-label={label}
      aria-disabled={doing}
      disabled={disabled}
      onClick={run}
    >
      {children}
    </button>
  )
}

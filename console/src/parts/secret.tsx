import { useState } from 'preact/hooks'
import { Copy } from './copy.tsx'

interface Properties {
  readonly text: string
  /** Whose secret it is. */
  readonly of: string
}

/** A secret that is shown when asked for, so that it gets into no screenshot by chance. */
export function Secret({ text, of }: Properties) {
  const [shown, setShown] = useState(false)
  return (
    <span class="row">
      <code>{shown ? text : '••••••••'}</code>
      <button
        type="button"
        aria-label={`${shown ? 'Hide' : 'Show'} the secret of ${of}`}
        onClick={() => setShown(!shown)}
      >
        {shown ? 'Hide' : 'Show'}
      </button>
      <Copy text={text} label={`Copy the secret of ${of}`} />
    </span>
  )
}

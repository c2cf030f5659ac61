import { useEffect, useState } from 'preact/hooks'
import { busy, dismiss, notices } from '../notices.ts'

/** After how long it is shown that something takes its time, in milliseconds. */
const PATIENCE = 1000

/** What was done and what went wrong, and whether something is under way. */
export function Notices() {
  const working = busy.value > 0
  const [long, setLong] = useState(false)
  useEffect(() => {
    if (!working) return setLong(false)
    const timer = setTimeout(() => setLong(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [working])
  return (
    <div class="notices" role="status">
      {long && (
        <>
          <span class="progress" />
          <p class="notice">The mock is at work …</p>
        </>
      )}
      {notices.value.map(({ id, text, bad }) => (
        <p class={bad ? 'notice bad' : 'notice'} key={id}>
          <span>{text}</span>
          <button type="button" onClick={() => dismiss(id)} aria-label="Dismiss this message">
            Dismiss
          </button>
        </p>
      ))}
    </div>
  )
}

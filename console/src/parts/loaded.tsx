import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Loaded } from '../load.ts'
import { reasonOf } from '../reason.ts'

/** After how long it is said that something takes its time, in milliseconds. */
const PATIENCE = 1000

interface Properties<T> {
  readonly of: Loaded<T>
  readonly children: (data: T) => ComponentChildren
}

/** What was read, or that it is being read, or why it could not be. */
export function Show<T>({ of: { data, error }, children }: Properties<T>) {
  return (
    <>
      {error !== undefined && <Failure error={error} />}
      {data !== undefined ? children(data) : error === undefined && <Waiting />}
    </>
  )
}

export function Failure({ error }: { readonly error: unknown }) {
  return (
    <p class="failure" role="alert">
      {reasonOf(error)}
    </p>
  )
}

function Waiting() {
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p class="quiet waiting" role="status">
      {long ? 'Still reading …' : '\u00a0'}
      {long && <span class="progress" />}
    </p>
  )
}

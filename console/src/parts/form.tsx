import type { ComponentChildren } from 'preact'
import { act } from '../notices.ts'

interface Properties {
  readonly label: string
  readonly submit: string
  readonly does: (values: FormData) => Promise<unknown>
  readonly done?: string
  readonly children: ComponentChildren
}

/** A form whose values go to the sandbox; it empties itself once they are there. */
export function Form({ label, submit, does, done, children }: Properties) {
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const values = new FormData(form)
    // A field may be called reset, and would be found in the place of the method.
    if (await act(() => does(values), done)) HTMLFormElement.prototype.reset.call(form)
  }
  return (
    <form class="panel" aria-label={label} onSubmit={send}>
      <h2>{label}</h2>
      {children}
      <div class="row">
        <button type="submit" class="primary">
          {submit}
        </button>
      </div>
    </form>
  )
}

/** The text of a field; undefined for one that was left empty. */
export function textOf(values: FormData, name: string): string | undefined {
  const value = values.get(name)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** The number of a field; undefined for one that was left empty. */
export function numberOf(values: FormData, name: string): number | undefined {
  const text = textOf(values, name)
  return text === undefined ? undefined : Number(text)
}

import type { ComponentChildren } from 'preact'
import { keepToken, Refusal } from '../control.ts'
import { changes } from '../notices.ts'
import { Form, textOf } from '../parts/form.tsx'
import { Failure } from '../parts/loaded.tsx'

interface Properties {
  /** Why the mock did not answer what everybody may ask who is let in at all. */
  readonly error: unknown
  readonly children: ComponentChildren
}

/** Asks for the token that other machines need; shows what it is there for as soon as the mock lets this browser in. */
export function Access({ error, children }: Properties) {
  if (!(error instanceof Refusal)) return children
  const { status } = error.problem
  if (status !== 401 && status !== 403) return children
  return (
    <div class="page">
      <h1>Not from here</h1>
      <Failure error={error} />
      {status === 401 && (
        <Form label="Use the token" submit="Go on" does={use}>
          <label class="field">
            <span>What the mock was started with as --control-token</span>
            <input type="password" name="token" required autocomplete="off" />
          </label>
        </Form>
      )}
    </div>
  )

  async function use(values: FormData): Promise<void> {
    keepToken(textOf(values, 'token') ?? '')
    changes.value++
  }
}

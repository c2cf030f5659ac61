import type { ComponentChildren } from 'preact'
import { forgetClient } from '../api.ts'
import { control, type Schemas, told } from '../control.ts'
import { useLoaded } from '../load.ts'
import { dateAndTime } from '../moments.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { Form, textOf } from '../parts/form.tsx'
import { Json } from '../parts/json.tsx'
import { Show } from '../parts/loaded.tsx'

/** Places to come back to, and what has changed; with what belongs below them, which they would otherwise move. */
export function Checkpoints({ children }: { readonly children: ComponentChildren }) {
  const read = useLoaded('checkpoints', async (signal) => {
    const [checkpoints, changes] = await Promise.all([
      told(control.GET('/checkpoints', { signal })),
      told(control.GET('/changes', { signal })),
    ])
    return { checkpoints, changes }
  })
  return (
    <Show of={read}>
      {({ checkpoints, changes: { changes, complete } }) => (
        <>
          <div class="columns">
            <div class="page">
              <Form label="Set a checkpoint" submit="Set" does={set} done="The checkpoint is set.">
                <p class="quiet">A snapshot that the mock keeps itself, to go back to with one click.</p>
                <Field label="Name of the checkpoint">
                  <input
                    name="name"
                    required
                    maxLength={100}
                    placeholder="before-checkout"
                    autocomplete="off"
                  />
                </Field>
              </Form>
              <section class="panel" aria-labelledby="checkpoints">
                <h2 id="checkpoints">Checkpoints</h2>
                {checkpoints.length === 0 && <p class="empty">There is none to go back to. Set one above.</p>}
                <ul class="list">
                  {checkpoints.map((checkpoint) => (
                    <CheckpointItem key={checkpoint.name} checkpoint={checkpoint} />
                  ))}
                </ul>
              </section>
            </div>
            <section class="panel" aria-labelledby="changes">
              <h2 id="changes">What was changed</h2>
              {changes.length === 0 && (
                <p class="empty">Nothing was written yet. What time alone brings about is no change.</p>
              )}
              <ul class="list">
                {changes.map((change) => (
                  <ChangeItem key={change.path} change={change} />
                ))}
                {!complete && <li class="quiet small">There are more.</li>}
              </ul>
            </section>
          </div>
          {children}
        </>
      )}
    </Show>
  )
}

function ChangeItem({ change }: { readonly change: Schemas['Changes']['changes'][number] }) {
  const { path, kind, before, after } = change
  return (
    <li>
      <details>
        <summary>
          <span class="badge">{kind}</span> <span class="mono">{path}</span>
        </summary>
        <Json value={{ before, after }} />
      </details>
    </li>
  )
}

function CheckpointItem({ checkpoint: { name, at } }: { readonly checkpoint: Schemas['Checkpoint'] }) {
  const params = { path: { checkpoint: name } }
  const rewind = async () => {
    await told(control.POST('/checkpoints/{checkpoint}/rewind', { params }))
    forgetClient()
  }
  return (
    <li class="row spread">
      <span>
        {name} <span class="quiet small">{dateAndTime(at)}</span>
      </span>
      <span class="row">
        <Button does={rewind} done={`The sandbox is as it was at ${name}.`} label={`Go back to ${name}`}>
          Go back
        </Button>
        <Button
          does={() => told(control.DELETE('/checkpoints/{checkpoint}', { params }))}
          label={`Remove ${name}`}
          kind="danger"
        >
          Remove
        </Button>
      </span>
    </li>
  )
}

const set = (values: FormData) =>
  told(control.POST('/checkpoints', { body: { name: textOf(values, 'name') ?? '' } }))

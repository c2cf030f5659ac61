import { forgetClient } from '../api.ts'
import { control, type Schemas, told } from '../control.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { Form, numberOf, textOf } from '../parts/form.tsx'
import { forgetRequests } from '../requests/log.ts'
import { Checkpoints } from './checkpoints.tsx'
import { save } from './save.ts'

/** What the sandbox remembers: to keep, to go back to, to start over. */
export function Snapshots() {
  return (
    <div class="page">
      <h1>Snapshots</h1>
      <p class="lead">
        A snapshot is all that the sandbox remembers, with its time, its tokens and its secrets. Take one
        before a test, and go back to it after.
      </p>
      <Checkpoints>
        <div class="columns">
          <section class="panel" aria-labelledby="download">
            <h2 id="download">Take one</h2>
            <p class="quiet">Downloads a file. It holds secrets of the sandbox.</p>
            <div class="row">
              <Button does={download} kind="primary">
                Download
              </Button>
            </div>
          </section>
          <Form label="Restore one" submit="Restore" does={upload} done="The sandbox is as it was then.">
            <Field label="File of a snapshot">
              <input type="file" name="file" accept="application/json,.json" required />
            </Field>
          </Form>
          <Form label="Keep one beside the state file" submit="Keep" does={keep} done="It is kept.">
            <p class="quiet">For mocks that were started with --state FILE.</p>
            <Field label="Name">
              <input name="file" required maxLength={64} placeholder="charging" autocomplete="off" />
            </Field>
          </Form>
          <Form
            label="Restore a kept one"
            submit="Restore"
            does={restoreKept}
            done="The sandbox is as it was then."
          >
            <p class="quiet">By the name that it was kept under.</p>
            <Field label="Name">
              <input name="file" required maxLength={64} placeholder="charging" autocomplete="off" />
            </Field>
          </Form>
          <Form
            label="Start over"
            submit="Start over"
            does={reset}
            done="The sandbox is as it was at the start."
          >
            <p class="quiet">
              Forgets what was written, tokens, faults, webhooks on their way and the request log.
            </p>
            <div class="fields">
              <Field label="Seed; as before when left empty">
                <input name="seed" maxLength={100} autocomplete="off" />
              </Field>
              <Field label="Users; as before when left empty">
                <input name="users" type="number" min={0} max={10_000_000} />
              </Field>
            </div>
          </Form>
        </div>
      </Checkpoints>
    </div>
  )
}

async function download(): Promise<void> {
  const snapshot = await told(control.GET('/snapshot'))
  save('ev-energy-snapshot.json', JSON.stringify(snapshot))
}

async function upload(values: FormData): Promise<void> {
  const file = values.get('file')
  if (!(file instanceof File)) throw new Error('Choose the file of a snapshot first.')
  await restore(parsed(await file.text(), file.name))
}

/** The mock looks at what is in it: all that a file has to be is JSON. */
function parsed(text: string, name: string): Schemas['Snapshot'] {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`${name} is not JSON, so it is no snapshot. Choose a file that was downloaded here.`)
  }
}

const named = (values: FormData) => ({ file: textOf(values, 'file') ?? '' })
const keep = (values: FormData) => told(control.POST('/snapshot', { body: named(values) }))
const restoreKept = (values: FormData) => restore(named(values))

async function restore(body: Schemas['Snapshot'] | Schemas['SnapshotFile']): Promise<void> {
  await told(control.PUT('/snapshot', { body }))
  forgetClient()
}

async function reset(values: FormData): Promise<void> {
  const seed = textOf(values, 'seed')
  const users = numberOf(values, 'users')
  const body = { ...(seed !== undefined && { seed }), ...(users !== undefined && { users }) }
  await told(control.POST('/reset', { body }))
  forgetClient()
  forgetRequests()
}

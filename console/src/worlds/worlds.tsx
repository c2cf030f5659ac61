import { control, type Schemas, told } from '../control.ts'
import { useLoaded } from '../load.ts'
import { dateAndTime } from '../moments.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { Form, numberOf, textOf } from '../parts/form.tsx'
import { Show } from '../parts/loaded.tsx'
import { at } from '../place.ts'

/** The sandboxes of this mock, each with users, a time and a console of its own. */
export function Worlds() {
  const read = useLoaded('worlds', (signal) => told(control.GET('/worlds', { signal })))
  return (
    <div class="page">
      <h1>Worlds</h1>
      <p class="lead">
        Sandboxes beside each other in one mock, for tests that run at the same time. Each has its own users,
        time, tokens, faults, webhooks and requests.
      </p>
      <Show of={read}>
        {(worlds) => (
          <>
            <ul class="cards">
              {worlds.map((world) => (
                <WorldItem key={world.name} world={world} />
              ))}
            </ul>
            <Form label="Make a world" submit="Make" does={make} done="The world is there.">
              <div class="fields">
                <Field label="Name">
                  <input
                    name="name"
                    required
                    maxLength={63}
                    pattern="[a-z0-9][a-z0-9_\-]*"
                    placeholder="checkout"
                    autocomplete="off"
                  />
                </Field>
                <Field label="Copy of; new when left empty">
                  <select name="from">
                    <option value="">–</option>
                    {worlds.map(({ name }) => (
                      <option key={name}>{name}</option>
                    ))}
                  </select>
                </Field>
                <Field label="Seed">
                  <input name="seed" maxLength={100} autocomplete="off" />
                </Field>
                <Field label="Users">
                  <input name="users" type="number" min={0} max={10_000_000} />
                </Field>
              </div>
            </Form>
          </>
        )}
      </Show>
    </div>
  )
}

function WorldItem({ world: { name, path, seed, users, clock, ttl } }: { readonly world: Schemas['World'] }) {
  const address = new URL(`${path}/`, at('.')).href
  return (
    <li class="panel">
      <h2>
        <a href={address}>{name}</a>
      </h2>
      <dl>
        <dt>Base URL</dt>
        <dd class="mono">{address}v2</dd>
        <dt>Grown from</dt>
        <dd>
          {seed}, {users} users
        </dd>
        <dt>Time</dt>
        <dd>{dateAndTime(clock.now)}</dd>
        <dt>Stays</dt>
        <dd>{ttl === null ? 'until it is dropped' : `until nobody asks for ${ttl} s`}</dd>
      </dl>
      {path !== '' && (
        <div>
          <Button
            does={() => told(control.DELETE('/worlds/{world}', { params: { path: { world: name } } }))}
            done={`${name} is gone.`}
            label={`Drop ${name}`}
            kind="danger"
          >
            Drop
          </Button>
        </div>
      )}
    </li>
  )
}

function make(values: FormData) {
  const from = textOf(values, 'from')
  const seed = textOf(values, 'seed')
  const users = numberOf(values, 'users')
  const body = {
    name: textOf(values, 'name') ?? '',
    ...(from !== undefined && { from }),
    ...(seed !== undefined && { seed }),
    ...(users !== undefined && { users }),
  }
  return told(control.POST('/worlds', { body }))
}

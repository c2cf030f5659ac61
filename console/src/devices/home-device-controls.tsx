import type { Schemas } from '../control.ts'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/choice.tsx'
import { Field } from '../parts/field.tsx'
import { Form, numberOf } from '../parts/form.tsx'

const CONNECTIONS = ['online', 'offline', 'revoked'] as const

interface Properties {
  /** How it is, whoever has been told; a battery has a level as well. */
  readonly hand: Schemas['HomeDeviceAtHand'] | Schemas['HomeBatteryAtHand']
  readonly change: (body: Schemas['InverterChange']) => Promise<unknown>
  /** Sets the level of a battery; undefined for what has none. */
  readonly setLevel?: ((percent: number) => Promise<unknown>) | undefined
}

/** What can happen to an inverter or a home battery. */
export function HomeDeviceControls({ hand: { connection, fault }, change, setLevel }: Properties) {
  return (
    <div class="columns">
      <section class="panel" aria-labelledby="happens">
        <h2 id="happens">What happens to it</h2>
        <Choice
          label="Connection"
          value={connection}
          options={CONNECTIONS}
          choose={(option) => change({ connection: option })}
        />
        <p class="quiet small">
          Offline, or with the login at its provider revoked, it makes no reports.
          {connection === 'revoked' && ' Its user has to connect it again; choosing online stands for that.'}
        </p>
        <div class="row">
          <Button
            does={() => change({ fault: !fault })}
            done={fault ? 'It works again.' : 'It is broken.'}
            kind={fault ? 'primary' : 'danger'}
          >
            {fault ? 'Repair' : 'Break'}
          </Button>
        </div>
      </section>
      {setLevel && (
        <Form
          label="Set the level"
          submit="Set level"
          does={(values) => setLevel(numberOf(values, 'level') ?? 0)}
          done="The level is set."
        >
          <Field label="Of all batteries of its home, in percent">
            <input name="level" type="number" min={0} max={100} step="any" required />
          </Field>
        </Form>
      )}
    </div>
  )
}

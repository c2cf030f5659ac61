import { control, type Schemas, told } from '../control.ts'
import { act } from '../notices.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { Form, textOf } from '../parts/form.tsx'

/** As OCPP 1.6 names them. */
const FAULTS = [
  'ConnectorLockFailure',
  'EVCommunicationError',
  'GroundFailure',
  'HighTemperature',
  'InternalError',
  'LocalListConflict',
  'OtherError',
  'OverCurrentFailure',
  'OverVoltage',
  'PowerMeterFailure',
  'PowerSwitchFailure',
  'ReaderFailure',
  'ResetFailure',
  'UnderVoltage',
  'WeakSignal',
] as const

interface Properties {
  readonly id: string
  /** How the charger is, whoever has been told. */
  readonly hand: Schemas['EVSEAtHand']
}

/** What can happen to a charger. */
export function EvseControls({ id, hand }: Properties) {
  const params = { path: { evse_id: id } }
  const change = (body: Schemas['EVSEChange']) => told(control.PATCH('/evses/{evse_id}', { params, body }))
  const offline = hand.connection === 'offline'
  return (
    <div class="columns">
      <section class="panel" aria-labelledby="happens">
        <h2 id="happens">What happens to it</h2>
        <Field label="Fault">
          <select
            value={hand.fault_code ?? ''}
            onChange={({ currentTarget: { value } }) =>
              act(
                () => change({ fault_code: FAULTS.find((one) => one === value) ?? null }),
                value === '' ? 'It works.' : `It has the fault ${value}.`,
              )
            }
          >
            <option value="">none</option>
            {FAULTS.map((fault) => (
              <option key={fault}>{fault}</option>
            ))}
          </select>
        </Field>
        <div class="row">
          <Button
            disabled={hand.connection === 'disconnected'}
            does={() => change({ connection: offline ? 'online' : 'offline' })}
            done={offline ? 'It is online.' : 'It is offline.'}
          >
            {offline ? 'Take online' : 'Take offline'}
          </Button>
          <Button
            does={() => told(control.POST('/evses/{evse_id}/errors', { params, body: {} }))}
            done="Its error logs have one more."
          >
            Fail to respond
          </Button>
        </div>
      </section>
      <Form
        label="Install firmware"
        submit="Install"
        does={(values) => change({ firmware_version: textOf(values, 'version') ?? '' })}
        done="It runs that from now on."
      >
        <Field label="Version">
          <input name="version" required maxLength={50} autocomplete="off" />
        </Field>
      </Form>
    </div>
  )
}

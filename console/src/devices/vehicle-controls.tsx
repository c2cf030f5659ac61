import { control, type Schemas, told } from '../control.ts'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/choice.tsx'
import { Field } from '../parts/field.tsx'
import { Form, numberOf } from '../parts/form.tsx'

const CONNECTIONS = ['online', 'asleep', 'offline', 'revoked'] as const
const TELEMETRY = ['live', 'stale'] as const

interface Properties {
  readonly id: string
  /** How the vehicle is, whoever has been told. */
  readonly hand: Schemas['VehicleAtHand']
}

/** What can happen to a vehicle. */
export function VehicleControls({ id, hand }: Properties) {
  const params = { path: { vehicle_id: id } }
  const change = (body: Schemas['VehicleChange']) =>
    told(control.PATCH('/vehicles/{vehicle_id}', { params, body }))
  const odd = !CONNECTIONS.some((connection) => connection === hand.connection)
  return (
    <div class="columns">
      <section class="panel" aria-labelledby="happens">
        <h2 id="happens">What happens to it</h2>
        <div class="fields">
          <Choice
            label="Connection"
            value={hand.connection}
            options={CONNECTIONS}
            choose={(connection) => change({ connection })}
          />
          <Choice
            label="Telemetry"
            value={hand.telemetry}
            options={TELEMETRY}
            disabled={odd}
            choose={(telemetry) => change({ telemetry })}
          />
        </div>
        <p class="quiet small">
          In truth it is at {hand.state_of_charge_percentage} %,{' '}
          {hand.is_charging
            ? 'charging'
            : hand.is_plugged_in
              ? 'plugged in'
              : hand.is_driving
                ? 'on the road'
                : 'unplugged'}
          , with {Math.round(hand.odometer_meters / 1000)} km on the odometer.
        </p>
        <div class="row">
          <Button
            does={() => told(control.POST('/vehicles/{vehicle_id}/errors', { params, body: {} }))}
            done="Its error logs have one more."
          >
            Fail to answer
          </Button>
        </div>
      </section>
      <Form
        label="Set the level"
        submit="Set level"
        does={(values) => change({ state_of_charge_percentage: numberOf(values, 'level') ?? 0 })}
        done="The level is set."
      >
        <Field label="Battery level, in percent">
          <input name="level" type="number" min={0} max={100} step="any" required />
        </Field>
      </Form>
      <Form
        label="Drive"
        submit="Go"
        does={(values) =>
          told(
            control.POST('/vehicles/{vehicle_id}/drive', {
              params,
              body: { distance_meters: (numberOf(values, 'kilometers') ?? 0) * 1000 },
            }),
          )
        }
        done="It is back."
      >
        <Field label="There and back, in kilometres">
          <input name="kilometers" type="number" min={1} max={2000} required />
        </Field>
      </Form>
    </div>
  )
}

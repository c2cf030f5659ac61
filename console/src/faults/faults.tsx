import { operations } from 'ev-energy/operations'
import { control, type Schemas, told } from '../control.ts'
import { useLoaded } from '../load.ts'
import { Button } from '../parts/button.tsx'
import { Check, Field } from '../parts/field.tsx'
import { Form, numberOf, textOf } from '../parts/form.tsx'
import { Show } from '../parts/loaded.tsx'

/** What goes wrong on purpose. */
export function Faults() {
  const read = useLoaded('faults', (signal) => told(control.GET('/faults', { signal })))
  return (
    <div class="page">
      <h1>Faults</h1>
      <p class="lead">
        What goes wrong on purpose, to see how an app copes. They befall programs only; the console itself
        gets around them.
      </p>
      <Show of={read}>
        {(faults) => (
          <>
            {faults.length === 0 && <p class="empty">Nothing goes wrong. Set a fault below.</p>}
            <ul class="list">
              {faults.map((fault) => (
                <FaultItem key={fault.id} fault={fault} />
              ))}
            </ul>
            {faults.length > 1 && (
              <div>
                <Button
                  does={() => told(control.DELETE('/faults'))}
                  done="Nothing goes wrong any more."
                  kind="danger"
                >
                  Remove all
                </Button>
              </div>
            )}
          </>
        )}
      </Show>
      <Form label="Set a fault" submit="Set" does={set} done="The fault is set.">
        <div class="fields">
          <Field label="Operation; any when left empty">
            <input name="operation" list="operations" placeholder="GET /vehicles" autocomplete="off" />
          </Field>
          <Field label="Answer with the status">
            <input name="status" type="number" min={400} max={599} placeholder="503" />
          </Field>
          <Field label="Wait, in milliseconds">
            <input name="latency_ms" type="number" min={1} max={60_000} placeholder="2000" />
          </Field>
          <Field label="How often; always when left empty">
            <input name="count" type="number" min={1} max={1_000_000} />
          </Field>
          <Field label="Chance, from 0 to 1">
            <input name="probability" type="number" min={0.01} max={1} step="any" placeholder="1" />
          </Field>
          <Check label="Never answer">
            <input type="checkbox" name="timeout" />
          </Check>
          <Check label="Break the body off">
            <input type="checkbox" name="broken_body" />
          </Check>
        </div>
        <datalist id="operations">
          {Object.keys(operations).map((operation) => (
            <option key={operation} value={operation} />
          ))}
        </datalist>
      </Form>
    </div>
  )
}

function FaultItem({ fault }: { readonly fault: Schemas['Fault'] }) {
  const { id, hits, operation, status, latency_ms, timeout, broken_body, count, probability } = fault
  const effects = [
    status !== undefined && `answers ${status}`,
    latency_ms !== undefined && `waits ${latency_ms} ms`,
    timeout && 'never answers',
    broken_body && 'breaks the body off',
  ].filter(Boolean)
  return (
    <li class="panel">
      <div class="row spread">
        <h2 class="mono">{operation ?? 'Any operation'}</h2>
        <Button
          does={() => told(control.DELETE('/faults/{fault_id}', { params: { path: { fault_id: id } } }))}
          label={`Remove the fault of ${operation ?? 'any operation'}`}
          kind="danger"
        >
          Remove
        </Button>
      </div>
      <p>
        {effects.join(', ')}
        {probability !== undefined && `, with a chance of ${probability}`}
      </p>
      <p class="quiet small">
        Happened {hits} {hits === 1 ? 'time' : 'times'}
        {count !== undefined && ` of ${count}`}
      </p>
    </li>
  )
}

function set(values: FormData) {
  const operation = textOf(values, 'operation')
  const status = numberOf(values, 'status')
  const latency_ms = numberOf(values, 'latency_ms')
  const count = numberOf(values, 'count')
  const probability = numberOf(values, 'probability')
  const body: Schemas['FaultInput'] = {
    ...(operation !== undefined && { operation }),
    ...(status !== undefined && { status }),
    ...(latency_ms !== undefined && { latency_ms }),
    ...(count !== undefined && { count }),
    ...(probability !== undefined && { probability }),
    ...(values.has('timeout') && { timeout: true as const }),
    ...(values.has('broken_body') && { broken_body: true as const }),
  }
  return told(control.POST('/faults', { body }))
}

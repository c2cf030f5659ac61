import { operations } from 'ev-energy/operations'
import { control, type Schemas, told } from '../control.ts'
import { Check, Field } from '../parts/field.tsx'
import { Form, numberOf, textOf } from '../parts/form.tsx'

const RESETS = ['before', 'answer_lost', 'in_body', 'after_body'] as const

/** Sets a fault. What is left empty is left out. */
export function FaultForm() {
  return (
    <Form label="Set a fault" submit="Set" does={set} done="The fault is set.">
      <fieldset class="fields">
        <legend>Which requests</legend>
        <Field label="Operation; any when left empty">
          <input name="operation" list="operations" placeholder="GET /vehicles" autocomplete="off" />
        </Field>
        <Field label="Path, * for any segment">
          <input name="path" pattern="/.*" placeholder="/vehicles/*" autocomplete="off" />
        </Field>
        <Figure name="count" label="How often; always when left empty" min={1} max={1_000_000} />
        <Field label="Chance, from 0 to 1">
          <input name="probability" type="number" min={0.01} max={1} step="any" placeholder="1" />
        </Field>
      </fieldset>
      <fieldset class="fields">
        <legend>What goes wrong</legend>
        <Figure name="status" label="Answer with the status" min={400} max={599} />
        <Figure name="latency_ms" label="Wait, in milliseconds" min={1} max={60_000} />
        <Field label="Reset the connection">
          <select name="reset">
            <option value="">no</option>
            {RESETS.map((when) => (
              <option key={when} value={when}>
                {when.replace('_', ' ')}
              </option>
            ))}
          </select>
        </Field>
        <Figure name="slow_body_ms" label="Send the body over, in milliseconds" min={1} max={60_000} />
        <Figure
          name="wrong_length"
          label="Content-Length off by, in bytes"
          min={-1_000_000}
          max={1_000_000}
        />
        <Check label="Never answer">
          <input type="checkbox" name="timeout" />
        </Check>
        <Check label="Break the body off">
          <input type="checkbox" name="broken_body" />
        </Check>
      </fieldset>
      <fieldset class="fields">
        <legend>Or an answer of your own</legend>
        <Figure name="answer_status" label="Its status" min={200} max={599} />
        <Field label="Its body">
          <input name="answer_body" placeholder='{"id": 1}' autocomplete="off" />
        </Field>
      </fieldset>
      <datalist id="operations">
        {Object.keys(operations).map((operation) => (
          <option key={operation} value={operation} />
        ))}
      </datalist>
    </Form>
  )
}

interface FigureProperties {
  readonly name: string
  readonly label: string
  readonly min: number
  readonly max: number
}

function Figure({ name, label, min, max }: FigureProperties) {
  return (
    <Field label={label}>
      <input name={name} type="number" min={min} max={max} />
    </Field>
  )
}

const NUMBERS = ['status', 'latency_ms', 'slow_body_ms', 'wrong_length', 'count', 'probability'] as const

function set(values: FormData) {
  const operation = textOf(values, 'operation')
  const path = textOf(values, 'path')
  const reset = RESETS.find((when) => when === textOf(values, 'reset'))
  const numbers = NUMBERS.map((name) => [name, numberOf(values, name)] as const)
  const body: Schemas['FaultInput'] = {
    ...Object.fromEntries(numbers.filter(([, value]) => value !== undefined)),
    ...(operation !== undefined && { operation }),
    ...(path !== undefined && { match: { path } }),
    ...(reset !== undefined && { reset }),
    ...(values.has('timeout') && { timeout: true as const }),
    ...(values.has('broken_body') && { broken_body: true as const }),
    ...answerOf(values),
  }
  return told(control.POST('/faults', { body }))
}

function answerOf(values: FormData): Pick<Schemas['FaultInput'], 'answer'> {
  const status = numberOf(values, 'answer_status')
  const text = textOf(values, 'answer_body')
  if (status === undefined && text === undefined) return {}
  return { answer: { status: status ?? 200, ...(text !== undefined && { body: parsed(text) }) } }
}

/** JSON as what it says, and any other text as it is. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

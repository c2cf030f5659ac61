import { control, type Schemas, told } from '../control.ts'
import { Button } from '../parts/button.tsx'

/** A fault: what it does, to what, and how often it did. */
export function FaultItem({ fault }: { readonly fault: Schemas['Fault'] }) {
  const { id, hits, operation, count, probability, match } = fault
  const name = operation ?? 'any operation'
  return (
    <li class="panel">
      <div class="row spread">
        <h2 class="mono">{name}</h2>
        <Button
          does={() => told(control.DELETE('/faults/{fault_id}', { params: { path: { fault_id: id } } }))}
          label={`Remove the fault of ${name}`}
          kind="danger"
        >
          Remove
        </Button>
      </div>
      <p>
        {effectsOf(fault).join(', ')}
        {probability !== undefined && `, with a chance of ${probability}`}
      </p>
      {match && (
        <p class="quiet">
          Only for requests with <code>{JSON.stringify(match)}</code>
        </p>
      )}
      <p class="quiet small">
        Happened {hits} {hits === 1 ? 'time' : 'times'}
        {count !== undefined && ` of ${count}`}
      </p>
    </li>
  )
}

const RESETS = {
  before: 'resets the connection before anything is done',
  answer_lost: 'resets the connection instead of an answer',
  in_body: 'resets the connection in the middle of the body',
  after_body: 'resets the connection after the body',
} as const

function effectsOf(fault: Schemas['Fault']): string[] {
  const { status, latency_ms, timeout, broken_body, reset, slow_body_ms, wrong_length, answer } = fault
  return [
    status !== undefined && `answers ${status}`,
    answer !== undefined && `answers ${answer.status} with a body of your own`,
    latency_ms !== undefined && `waits ${latency_ms} ms`,
    slow_body_ms !== undefined && `sends the body over ${slow_body_ms} ms`,
    wrong_length !== undefined && `says ${wrong_length} bytes more than there are`,
    reset !== undefined && RESETS[reset],
    timeout && 'never answers',
    broken_body && 'breaks the body off',
  ].filter((effect) => typeof effect === 'string')
}

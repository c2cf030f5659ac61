import { control, type Schemas, told } from '../control.ts'
import { act } from '../notices.ts'
import { Check } from '../parts/field.tsx'

type Fault = Schemas['WebhookFault']
type FaultInput = Schemas['WebhookFaultInput']

interface Switch {
  readonly label: string
  readonly sets: FaultInput
  /** Whether a fault is this one. */
  readonly is: (fault: Fault) => boolean
}

const SWITCHES: readonly Switch[] = [
  { label: 'Come twice', sets: { double: true }, is: ({ double }) => double === true },
  { label: 'Come out of order', sets: { hold_back: true }, is: ({ hold_back }) => hold_back === true },
  {
    label: 'Come an hour late',
    sets: { delay_seconds: 3600 },
    is: (fault) => fault.delay_seconds !== undefined,
  },
  { label: 'Never come', sets: { drop: true }, is: ({ drop }) => drop === true },
  { label: 'Are signed wrongly', sets: { secret: 'wrong' }, is: ({ secret }) => secret === 'wrong' },
  { label: 'Are signed with the old secret', sets: { secret: 'old' }, is: ({ secret }) => secret === 'old' },
  {
    label: 'Are signed ten minutes ago',
    sets: { clock_skew_seconds: -600 },
    is: (fault) => fault.clock_skew_seconds !== undefined,
  },
]

/** What goes wrong with every webhook, each to be switched on and off. */
export function Chaos({ faults }: { readonly faults: readonly Fault[] }) {
  const hits = faults.reduce((sum, fault) => sum + fault.hits, 0)
  return (
    <fieldset class="panel">
      <legend class="hidden">What goes wrong</legend>
      <h2>What goes wrong</h2>
      <p class="quiet">Webhooks, to see how a receiver copes:</p>
      <div class="fields">
        {SWITCHES.map(({ label, sets, is }) => (
          <Check key={label} label={label}>
            <input
              type="checkbox"
              checked={faults.some(is)}
              onChange={({ currentTarget: { checked } }) => act(() => (checked ? set(sets) : remove(is)))}
            />
          </Check>
        ))}
      </div>
      {faults.length > 0 && (
        <p class="quiet small">Happened {hits === 1 ? 'once' : `${hits} times`} so far.</p>
      )}
    </fieldset>
  )
}

const set = (body: FaultInput) => told(control.POST('/webhooks/faults', { body }))

/** Removes those that there are by now: what is shown may be older. */
async function remove(is: Switch['is']): Promise<void> {
  const faults = await told(control.GET('/webhooks/faults'))
  await Promise.all(
    faults
      .filter(is)
      .map(({ id: webhook_fault_id }) =>
        told(
          control.DELETE('/webhooks/faults/{webhook_fault_id}', { params: { path: { webhook_fault_id } } }),
        ),
      ),
  )
}

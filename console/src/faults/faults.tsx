import { control, told } from '../control.ts'
import { useLoaded } from '../load.ts'
import { Button } from '../parts/button.tsx'
import { Show } from '../parts/loaded.tsx'
import { FaultForm } from './fault-form.tsx'
import { FaultItem } from './fault-item.tsx'

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
            <FaultForm />
          </>
        )}
      </Show>
    </div>
  )
}

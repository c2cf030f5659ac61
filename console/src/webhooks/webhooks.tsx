import { control, told } from '../control.ts'
import { useLoaded } from '../load.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { Form, textOf } from '../parts/form.tsx'
import { Show } from '../parts/loaded.tsx'
import { Chaos } from './chaos.tsx'
import { DeliveryItem } from './delivery-item.tsx'
import { EndpointItem } from './endpoint-item.tsx'

/** Most deliveries that are shown. */
const MOST = 100

const EVENTS = ['charging_sub_session.created', 'charging_sub_session.ended'] as const

/** Where events are sent to, and what became of them. */
export function Webhooks() {
  const read = useLoaded('webhooks', async (signal) => {
    const [endpoints, deliveries, faults] = await Promise.all([
      told(control.GET('/webhooks', { signal })),
      told(control.GET('/webhooks/deliveries', { params: { query: { limit: MOST } }, signal })),
      told(control.GET('/webhooks/faults', { signal })),
    ])
    return { endpoints, deliveries, faults }
  })
  return (
    <div class="page">
      <h1>Webhooks</h1>
      <p class="lead">
        The sandbox tells these endpoints when charging begins and ends, signed like the API does, and tries
        again where nobody answers. Time that is skipped happens: its events are sent at once.
      </p>
      <Show of={read}>
        {({ endpoints, deliveries, faults }) => (
          <>
            <h2>Endpoints</h2>
            {endpoints.length === 0 && <p class="empty">Nobody is told. Add an endpoint below.</p>}
            <ul class="cards">
              {endpoints.map((endpoint) => (
                <EndpointItem key={endpoint.id} endpoint={endpoint} />
              ))}
            </ul>
            <div class="columns">
              <Form label="Add an endpoint" submit="Add" does={add} done="The endpoint is told from now on.">
                <Field label="URL">
                  <input name="url" type="url" required placeholder="http://127.0.0.1:3000/webhooks" />
                </Field>
                <Field label="Events">
                  <select name="type">
                    <option value="">all</option>
                    {EVENTS.map((type) => (
                      <option key={type}>{type}</option>
                    ))}
                  </select>
                </Field>
              </Form>
              <div class="page">
                <section class="panel" aria-labelledby="test-event">
                  <h2 id="test-event">Send a test event</h2>
                  <p class="quiet">
                    The latest event of the past, once more and now, to every endpoint that listens to it.
                  </p>
                  <div class="row">
                    {EVENTS.map((type) => (
                      <Button
                        key={type}
                        disabled={endpoints.length === 0}
                        does={() => told(control.POST('/webhooks/test', { body: { type } }))}
                        done={`${type} is on its way.`}
                      >
                        {type}
                      </Button>
                    ))}
                  </div>
                </section>
                <Chaos faults={faults} />
              </div>
            </div>
            <h2>Deliveries</h2>
            {deliveries.length === 0 ? (
              <p class="empty">
                Nothing was sent yet. Plug a vehicle in, let time pass, or send a test event.
              </p>
            ) : (
              <ol class="list">
                {deliveries.map((delivery) => (
                  <DeliveryItem
                    key={delivery.id}
                    delivery={delivery}
                    endpoint={endpoints.find(({ id }) => id === delivery.endpoint_id)}
                  />
                ))}
              </ol>
            )}
            {deliveries.length === MOST && <p class="quiet">These are the latest {MOST}.</p>}
          </>
        )}
      </Show>
    </div>
  )
}

function add(values: FormData) {
  const type = textOf(values, 'type')
  const body = { url: textOf(values, 'url') ?? '', ...(type !== undefined && { event_types: [type] }) }
  return told(control.POST('/webhooks', { body }))
}

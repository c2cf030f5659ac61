import { control, type Schemas, told } from '../control.ts'
import { Button } from '../parts/button.tsx'
import { Secret } from '../parts/secret.tsx'

/** An endpoint, and what can be done with it. */
export function EndpointItem({ endpoint }: { readonly endpoint: Schemas['Endpoint'] }) {
  const { id, url, secret, event_types, disabled } = endpoint
  const params = { path: { endpoint_id: id } }
  const change = (body: Schemas['EndpointUpdate']) =>
    told(control.PATCH('/webhooks/{endpoint_id}', { params, body }))
  return (
    <li class="panel">
      <div class="row spread">
        <h3 class="mono">{url}</h3>
        <span class={disabled ? 'badge warn' : 'badge good'}>{disabled ? 'switched off' : 'listens'}</span>
      </div>
      <dl>
        <dt>Events</dt>
        <dd>{event_types?.join(', ') ?? 'all'}</dd>
        <dt>Secret</dt>
        <dd>
          <Secret text={secret} of={url} />
        </dd>
      </dl>
      <div class="row">
        <Button
          does={() => change({ disabled: !disabled })}
          label={`${disabled ? 'Switch on' : 'Switch off'} ${url}`}
        >
          {disabled ? 'Switch on' : 'Switch off'}
        </Button>
        <Button
          does={() => told(control.DELETE('/webhooks/{endpoint_id}', { params }))}
          done="The endpoint is told nothing any more."
          label={`Remove ${url}`}
          kind="danger"
        >
          Remove
        </Button>
      </div>
    </li>
  )
}

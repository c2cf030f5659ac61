import { signWebhook } from 'ev-energy/webhooks'
import { useState } from 'preact/hooks'
import { control, type Schemas, told } from '../control.ts'
import { dateAndTime } from '../moments.ts'
import { Button } from '../parts/button.tsx'
import { Json } from '../parts/json.tsx'

interface Properties {
  readonly delivery: Schemas['Delivery']
  /** Undefined for one that was removed. */
  readonly endpoint: Schemas['Endpoint'] | undefined
}

const KINDS = { pending: 'warn', delivered: 'good', failed: 'bad' } as const

/** An event on its way to one endpoint: its attempts, its payload and its signature. */
export function DeliveryItem({ delivery, endpoint }: Properties) {
  const { id, event_type, created_at, status, attempts, next_attempt_at, event, message_id } = delivery
  const [signed, setSigned] = useState<Readonly<Record<string, string>>>()
  const sign = async () => {
    if (endpoint)
      setSigned((await signWebhook(JSON.stringify(event), endpoint.secret, { id: message_id })).headers)
  }
  return (
    <li class="panel">
      <div class="row spread">
        <h3>{event_type}</h3>
        <span class={`badge ${KINDS[status]}`}>{status}</span>
      </div>
      <p class="quiet small">
        {dateAndTime(created_at)} to{' '}
        <span class="mono">{endpoint?.url ?? 'an endpoint that was removed'}</span>
      </p>
      <details>
        <summary>
          {attempts.length === 1 ? 'One attempt' : `${attempts.length} attempts`}, payload and signature
        </summary>
        <div class="page">
          <ol>
            {attempts.map((attempt, index) => (
              <li key={index}>
                {dateAndTime(attempt.attempted_at)}: {attempt.status ?? attempt.error} after{' '}
                {attempt.duration_ms} ms
              </li>
            ))}
          </ol>
          {next_attempt_at !== null && <p>The next attempt is due on {dateAndTime(next_attempt_at)}.</p>}
          <Json value={event} />
          {signed && <Json value={signed} />}
          {signed && (
            <p class="quiet small">
              Signed just now, as a replay would be: receivers refuse what was signed minutes ago.
            </p>
          )}
        </div>
      </details>
      <div class="row">
        <Button
          does={() =>
            told(
              control.POST('/webhooks/deliveries/{delivery_id}/replay', {
                params: { path: { delivery_id: id } },
              }),
            )
          }
          done="It is sent again."
          disabled={!endpoint}
          label={`Replay ${event_type} of ${dateAndTime(created_at)}`}
        >
          Replay
        </Button>
        <Button does={sign} disabled={!endpoint} label={`Signature of ${id}`}>
          Signature
        </Button>
      </div>
    </li>
  )
}

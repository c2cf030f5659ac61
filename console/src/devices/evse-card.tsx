import { hrefOf } from '../route.ts'
import type { Evse } from './fleet.ts'
import { State } from './state.tsx'

/** A charger, and how it is. */
export function EvseCard({
  evse: { id, cpid, model, user, latest_status_log: log },
}: {
  readonly evse: Evse
}) {
  return (
    <li class="panel">
      <div>
        <h3>
          <a href={hrefOf('devices', id)}>{cpid}</a>
        </h3>
        <p class="quiet small">
          {[model?.make?.name, model?.name].filter(Boolean).join(' ')}
          {user?.full_name && `, ${user.full_name}`}
        </p>
      </div>
      <div class="row">
        <State log={log ?? null} />
      </div>
      <code class="quiet">{id}</code>
    </li>
  )
}

import { dayAndTime } from '../moments.ts'
import { hrefOf } from '../route.ts'
import { modelOf, type Vehicle } from './fleet.ts'
import { Level } from './level.tsx'
import type { OpenSession } from './open-sessions.ts'
import { State } from './state.tsx'
import { VehicleActions } from './vehicle-actions.tsx'

interface Properties {
  readonly vehicle: Vehicle
  readonly session: OpenSession | undefined
}

/** A vehicle: how it is, and what can be done with it. */
export function VehicleCard({ vehicle, session }: Properties) {
  const { id, description, user, latest_status_log: log } = vehicle
  return (
    <li class="panel">
      <div>
        <h3>
          <a href={hrefOf('devices', id)}>{description || id}</a>
        </h3>
        <p class="quiet small">
          {modelOf(vehicle)}
          {user?.full_name && `, ${user.full_name}`}
        </p>
      </div>
      <Level percent={log?.state_of_charge_percentage} of={description} />
      <div class="row">
        <State log={log ?? null} />
        {session && <span class="badge">{session.mode}</span>}
        <span class="quiet small">
          {session?.readyBy === undefined ? '\u00a0' : `ready by ${dayAndTime(session.readyBy)}`}
        </span>
      </div>
      <VehicleActions vehicle={vehicle} session={session} />
    </li>
  )
}

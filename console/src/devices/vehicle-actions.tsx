import { Button } from '../parts/button.tsx'
import { boost, plugIn, unplug } from './actions.ts'
import type { Vehicle } from './fleet.ts'
import type { OpenSession } from './open-sessions.ts'

interface Properties {
  readonly vehicle: Vehicle
  readonly session: OpenSession | undefined
}

/** What its driver can do with a vehicle. */
export function VehicleActions({ vehicle, session }: Properties) {
  const name = vehicle.description || vehicle.id
  if (!session)
    return (
      <div class="row">
        <Button does={() => plugIn(vehicle)} done={`${name} is plugged in.`} label={`Plug in ${name}`}>
          Plug in
        </Button>
      </div>
    )
  const boosts = session.mode === 'BOOST'
  return (
    <div class="row">
      <Button does={() => unplug(vehicle)} done={`${name} is unplugged.`} label={`Unplug ${name}`}>
        Unplug
      </Button>
      <Button
        does={() => boost(vehicle, boosts ? 'end' : 'start')}
        done={boosts ? `${name} charges by plan again.` : `${name} charges at once.`}
        label={boosts ? `End boost of ${name}` : `Boost ${name}`}
      >
        {boosts ? 'End boost' : 'Boost'}
      </Button>
    </div>
  )
}

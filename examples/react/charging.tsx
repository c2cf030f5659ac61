import { useQuery } from '@tanstack/react-query'
import type { Id } from 'ev-energy/ids'
import { Failure } from './failure.tsx'
import { Plot } from './plot.tsx'
import { runningQuery, statusLogsQuery, vehicleQuery } from './queries.ts'
import type { Session } from './session.ts'

interface ChargingProps {
  readonly session: Session
  readonly vehicleId: Id<'vhcl'>
  /** Milliseconds from one look at the API to the next. It has a limit of calls an hour, so that less is more. */
  readonly interval: number
  readonly onLeave: () => void
}

/** How a vehicle charges, looked up again and again for as long as the page is visible. */
export function Charging({ session: { ev }, vehicleId, interval, onLeave }: ChargingProps) {
  const live = { refetchInterval: interval }
  const vehicle = useQuery({ ...vehicleQuery(ev, vehicleId), ...live })
  const logs = useQuery({ ...statusLogsQuery(ev, vehicleId), ...live })
  const running = useQuery({ ...runningQuery(ev, vehicleId), ...live })

  const error = vehicle.error ?? logs.error ?? running.error
  const status = vehicle.data?.latest_status_log
  const [subSession] = running.data ?? []
  const samples = (logs.data ?? []).flatMap(({ sampled_at, state_of_charge_percentage: percentage }) =>
    typeof percentage === 'number' ? [{ time: Date.parse(sampled_at), percentage }] : [],
  )
  return (
    <>
      <button type="button" onClick={onLeave}>
        All vehicles
      </button>
      {error && <Failure error={error} />}
      <h1>{vehicle.data?.description ?? 'Vehicle'}</h1>
      {status && (
        <p>
          <strong>{`${status.state_of_charge_percentage} %`}</strong>
          {status.is_charging
            ? ` charging at ${status.charge_rate_watts} W`
            : status.is_plugged_in
              ? ' plugged in'
              : ' not plugged in'}
        </p>
      )}
      {subSession && (
        <p>{`${subSession.mode}: ${subSession.energy_delivered_watt_hours} Wh since ${subSession.start}`}</p>
      )}
      {logs.data && <Plot samples={samples} />}
    </>
  )
}

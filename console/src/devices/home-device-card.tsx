import { hrefOf } from '../route.ts'
import { type HomeBattery, homeModelOf, type Inverter } from './home-devices.ts'
import { HomeState } from './home-state.tsx'
import { Level } from './level.tsx'

/** An inverter or a home battery, and how it is. */
export function HomeDeviceCard({ device }: { readonly device: Inverter | HomeBattery }) {
  const { id, latest_status_log: log } = device
  return (
    <li class="panel">
      <h3>
        <a href={hrefOf('devices', id)}>{homeModelOf(device) || id}</a>
      </h3>
      {log && 'state_of_charge_percentage' in log && (
        <Level percent={log.state_of_charge_percentage} of={homeModelOf(device)} />
      )}
      <div class="row">
        <HomeState log={log ?? null} />
      </div>
      <code class="quiet">{id}</code>
    </li>
  )
}

import { useLoaded } from '../load.ts'
import { timeOf } from '../moments.ts'
import { Show } from '../parts/loaded.tsx'
import { hrefOf } from '../route.ts'
import { HomeDeviceControls } from './home-device-controls.tsx'
import { homeDevice, homeModelOf } from './home-devices.ts'
import { HomeState } from './home-state.tsx'
import { Level } from './level.tsx'

/** One inverter or home battery. */
export function HomeDevicePage({ id }: { readonly id: string }) {
  const page = useLoaded(id, async (signal) => homeDevice(id, signal))
  const kind = id.startsWith('invt') ? 'Inverter' : 'Home battery'
  return (
    <div class="page">
      <p>
        <a href={hrefOf('devices')}>All devices</a>
      </p>
      <h1>{(page.data && homeModelOf(page.data.device)) || kind}</h1>
      <Show of={page}>
        {({ device, hand, change, setLevel }) => (
          <>
            <div class="panel">
              {'state_of_charge_percentage' in hand && (
                <Level percent={hand.state_of_charge_percentage} of={homeModelOf(device)} />
              )}
              <div class="row">
                <span class="quiet">{kind}</span>
                <HomeState log={device.latest_status_log ?? null} />
                {hand.connection !== 'online' && <span class="badge warn">{hand.connection}</span>}
                {hand.fault && <span class="badge bad">broken</span>}
                {device.latest_status_log && (
                  <span class="quiet small">
                    as reported at {timeOf(device.latest_status_log.sampled_at)} UTC
                  </span>
                )}
                <code class="quiet">{device.id}</code>
              </div>
            </div>
            <HomeDeviceControls hand={hand} change={change} setLevel={setLevel} />
          </>
        )}
      </Show>
    </div>
  )
}

import { unwrap } from 'ev-energy'
import { isId } from 'ev-energy/ids'
import { client } from '../api.ts'
import { control, told } from '../control.ts'
import { useLoaded } from '../load.ts'
import { Show } from '../parts/loaded.tsx'
import { hrefOf } from '../route.ts'
import { EvseControls } from './evse-controls.tsx'
import { State } from './state.tsx'

/** One charger. */
export function EvsePage({ id }: { readonly id: string }) {
  const page = useLoaded(id, async (signal) => {
    if (!isId(id, 'evse')) throw new Error(`${id} is no id of a charger.`)
    const ev = await client()
    const params = { path: { evse_id: id } }
    const [evse, hand] = await Promise.all([
      unwrap(
        ev.GET('/evses/{evse_id}', {
          params: { ...params, query: { expand: ['user', 'model.make', 'latest_status_log'] } },
          signal,
        }),
      ),
      told(control.GET('/evses/{evse_id}', { params, signal })),
    ])
    return { evse, hand }
  })
  return (
    <div class="page">
      <p>
        <a href={hrefOf('devices')}>All devices</a>
      </p>
      <h1>{page.data?.evse.cpid ?? 'Charger'}</h1>
      <Show of={page}>
        {({ evse, hand }) => (
          <>
            <div class="panel">
              <p class="quiet">
                {[evse.model?.make?.name, evse.model?.name].filter(Boolean).join(' ')}
                {evse.user?.full_name && `, ${evse.user.full_name}`}
              </p>
              <div class="row">
                <State log={evse.latest_status_log ?? null} />
                {hand.connection !== 'online' && <span class="badge warn">{hand.connection}</span>}
                {hand.fault_code !== null && <span class="badge bad">{hand.fault_code}</span>}
                <code class="quiet">{evse.id}</code>
              </div>
              <dl>
                <dt>Firmware</dt>
                <dd>{hand.firmware_version ?? 'not known'}</dd>
                <dt>Meter</dt>
                <dd>{(hand.meter_reading_watt_hours / 1000).toFixed(1)} kWh</dd>
              </dl>
            </div>
            <EvseControls id={id} hand={hand} />
          </>
        )}
      </Show>
    </div>
  )
}

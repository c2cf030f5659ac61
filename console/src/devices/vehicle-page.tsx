import { unwrap } from 'ev-energy'
import { isId } from 'ev-energy/ids'
import { client } from '../api.ts'
import { control, told } from '../control.ts'
import { useLoaded } from '../load.ts'
import { dayAndTime } from '../moments.ts'
import { Show } from '../parts/loaded.tsx'
import { hrefOf } from '../route.ts'
import { Figures } from './figures.tsx'
import { modelOf } from './fleet.ts'
import { historyOf } from './history.ts'
import { Level } from './level.tsx'
import { openSessions } from './open-sessions.ts'
import { Plot } from './plot.tsx'
import { State } from './state.tsx'
import { VehicleActions } from './vehicle-actions.tsx'
import { VehicleControls } from './vehicle-controls.tsx'

/** One vehicle, with its last and its next day. */
export function VehiclePage({ id }: { readonly id: string }) {
  const page = useLoaded(id, async (signal) => {
    if (!isId(id, 'vhcl')) throw new Error(`${id} is no id of a vehicle.`)
    const ev = await client()
    const vehicle = await unwrap(
      ev.GET('/vehicles/{vehicle_id}', {
        params: {
          path: { vehicle_id: id },
          query: { expand: ['user', 'trim.model.make', 'latest_status_log'] },
        },
        signal,
      }),
    )
    const [history, sessions, hand] = await Promise.all([
      historyOf(vehicle, signal),
      openSessions(signal),
      told(control.GET('/vehicles/{vehicle_id}', { params: { path: { vehicle_id: id } }, signal })),
    ])
    return { vehicle, history, hand, session: sessions.get(vehicle.url) }
  })
  return (
    <div class="page">
      <p>
        <a href={hrefOf('devices')}>All devices</a>
      </p>
      {page.data === undefined && <h1>Vehicle</h1>}
      <Show of={page}>
        {({ vehicle, history, hand, session }) => (
          <>
            <div class="head">
              <div>
                <h1>{vehicle.description || id}</h1>
                <p class="quiet">
                  {modelOf(vehicle)}
                  {vehicle.user?.full_name && `, ${vehicle.user.full_name}`}
                </p>
              </div>
              <VehicleActions vehicle={vehicle} session={session} />
            </div>
            <div class="panel">
              <Level
                percent={vehicle.latest_status_log?.state_of_charge_percentage}
                of={vehicle.description}
              />
              <div class="row">
                <State log={vehicle.latest_status_log ?? null} />
                {session && <span class="badge">{session.mode}</span>}
                {session?.readyBy !== undefined && (
                  <span class="quiet">to be ready by {dayAndTime(session.readyBy)} UTC</span>
                )}
                <code class="quiet">{vehicle.id}</code>
              </div>
            </div>
            <section class="panel" aria-labelledby="charging">
              <h2 id="charging">Level and power</h2>
              <p class="quiet small">
                The last and the next 24 hours, in UTC. Behind the curves, in green: when the plan has it
                charge. At the foot: when it did.
              </p>
              <Plot
                label={`Battery level and power of ${vehicle.description}; the table below has the figures`}
                now={history.now}
                planned={history.planned}
                charged={history.charged}
                curves={[
                  {
                    name: 'Level',
                    unit: '%',
                    points: history.level,
                    colour: 'accent',
                    stepped: false,
                    side: 'left',
                    range: [0, 100],
                  },
                  {
                    name: 'Power',
                    unit: 'kW',
                    points: history.power,
                    colour: 'power',
                    stepped: true,
                    side: 'right',
                    range: [0, most(history.power, 8)],
                  },
                ]}
              />
            </section>
            <section class="panel" aria-labelledby="costs">
              <h2 id="costs">Price and carbon intensity</h2>
              <p class="quiet small">
                {history.price.length === 0
                  ? 'No prices are known of this time: its user has no tariff, or one that began later.'
                  : 'Up to now as the API tells them, and after that as the sandbox foretells them.'}
              </p>
              <Plot
                label="Price and carbon intensity of electricity; the table below has the figures"
                now={history.now}
                planned={history.planned}
                charged={history.charged}
                curves={[
                  {
                    name: 'Price',
                    unit: 'minor units / kWh',
                    points: history.price,
                    colour: 'price',
                    stepped: true,
                    side: 'left',
                    range: [0, most(history.price, 10)],
                  },
                  {
                    name: 'Carbon intensity',
                    unit: 'g CO₂ / kWh',
                    points: history.carbon,
                    colour: 'carbon',
                    stepped: true,
                    side: 'right',
                    range: [0, most(history.carbon, 100)],
                  },
                ]}
              />
            </section>
            <Figures history={history} />
            <VehicleControls id={id} hand={hand} />
          </>
        )}
      </Show>
    </div>
  )
}

/** The end of a scale: a little above the highest figure. */
const most = (points: readonly (readonly [number, number])[], least: number) =>
  Math.ceil(Math.max(least, ...points.map(([, value]) => value * 1.1)))

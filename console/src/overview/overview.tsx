import { client } from '../api.ts'
import { evses, isCharging, isPluggedIn, MOST, modelOf, type Vehicle, vehicles } from '../devices/fleet.ts'
import { Level } from '../devices/level.tsx'
import { kilowatts } from '../devices/power.ts'
import { useLoaded } from '../load.ts'
import { Show } from '../parts/loaded.tsx'
import { hrefOf } from '../route.ts'
import { BaseUrls } from './base-urls.tsx'

/** The sandbox at a glance. */
export function Overview() {
  const glance = useLoaded('overview', async (signal) => {
    const ev = await client()
    const [users, cars, chargers] = await Promise.all([
      ev.paginate('/users', { params: { query: { page_size: MOST } }, signal }).toArray({ limit: MOST }),
      vehicles(signal),
      evses(signal),
    ])
    return { users, cars, chargers }
  })
  return (
    <div class="page">
      <h1>Overview</h1>
      <p class="lead">
        A sandbox of the ev.energy API on this machine. It remembers what is written, and its time is yours:
        let a night pass and see what was charged.
      </p>
      <Show of={glance}>
        {({ users, cars, chargers }) => (
          <>
            <ul class="figures">
              <Figure of="users" count={users.length} />
              <Figure
                of="vehicles"
                count={cars.length}
                more={`${cars.filter(isPluggedIn).length} plugged in`}
              />
              <Figure
                of="chargers"
                count={chargers.length}
                more={`${chargers.filter(isCharging).length} in use`}
              />
              <Figure of="charging now" count={cars.filter(isCharging).length} />
            </ul>
            <ChargingNow cars={cars.filter(isCharging)} />
          </>
        )}
      </Show>
      {/* Not before what is above it, which would move it. */}
      {(glance.data !== undefined || glance.error !== undefined) && <BaseUrls />}
    </div>
  )
}

interface FigureProperties {
  readonly of: string
  readonly count: number
  readonly more?: string
}

function Figure({ of, count, more }: FigureProperties) {
  return (
    <li class="panel figure">
      <strong>{count < MOST ? count : `${MOST} or more`}</strong>
      <span>{of}</span>
      <span class="quiet small">{more ?? '\u00a0'}</span>
    </li>
  )
}

function ChargingNow({ cars }: { readonly cars: readonly Vehicle[] }) {
  return (
    <section class="panel" aria-labelledby="charging-now">
      <h2 id="charging-now">Charging now</h2>
      {cars.length === 0 ? (
        <p class="empty">
          Nothing is charging. Plug something in on <a href={hrefOf('devices')}>Devices</a>, or go to the next
          event.
        </p>
      ) : (
        <ul class="cards">
          {cars.map((car) => (
            <li key={car.id}>
              <a href={hrefOf('devices', car.id)}>{car.description}</a>
              <p class="quiet small">
                {modelOf(car)}, {kilowatts(car.latest_status_log?.charge_rate_watts ?? 0)}
              </p>
              <Level percent={car.latest_status_log?.state_of_charge_percentage} of={car.description} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

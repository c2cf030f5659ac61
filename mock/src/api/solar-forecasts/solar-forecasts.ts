import { logSource } from '../../engine/world/log.ts'
import { periodOf } from '../../engine/world/period.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { byId } from '../../engine/world/source.ts'
import { DAY, HOUR, instant, MINUTE, timestamp } from '../../engine/world/timestamp.ts'
import { ulidAt } from '../../engine/world/ulid.ts'
import { at, entryAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { expectedYield } from '../hem-systems/energy/sky.ts'
import { TOWNS } from '../users/names.ts'

type SolarForecast = Schema<'SolarForecast'>
type Log = Schema<'SolarForecastLog'>

const LONDON = 'solf01JASZTD3T7N39DTZPBJVXNPKP'
const START = Date.UTC(2024, 0, 1)

const forecasts = TOWNS.map(({ city, latitude, longitude }, row): SolarForecast => {
  const id = city === 'London' ? LONDON : ulidAt('solf', START + row * MINUTE, 'solar forecast', city)
  return {
    id,
    url: at(`/solar_forecasts/${id}`),
    location:
      city === 'London'
        ? { latitude: 51.51, longitude: -0.13 }
        : { latitude: Math.round(latitude * 100) / 100, longitude: Math.round(longitude * 100) / 100 },
  }
})
const table = byId(forecasts)

const PERIOD = 30 * MINUTE
/** How far a forecast reaches. */
const HORIZON = 2 * DAY
/** Milliseconds between two runs of the weather model, and that one takes. */
const [RUN, DELAY] = [6 * HOUR, 12_408]

function logsOf(world: World, { id, location }: SolarForecast) {
  const logs = at(`/solar_forecasts/${id}/forecast_logs`)
  const expected = expectedYield(world, location)
  const derive = (key: string, time: number): Log => {
    const started = time % MINUTE === 0 ? instant(time) : key
    const known = Math.min(time, world.now()) - DELAY
    return {
      url: entryAt(logs, started),
      started_at: started,
      sampled_at: timestamp(Math.floor(known / RUN) * RUN + DELAY, 116),
      interval_seconds: PERIOD / 1000,
      forecast_watts_per_kilowatt: Math.round(expected(time + PERIOD / 2)),
      solar_forecast: at(`/solar_forecasts/${id}`),
    }
  }
  return logSource(
    {
      name: `/solar_forecasts/${id}/forecast_logs`,
      start: START,
      end: world.now() + HORIZON,
      interval: PERIOD,
      odd: false,
      documented: id === LONDON ? ['2024-04-17T09:00:00.100000Z'] : [],
      derive,
    },
    world,
  )
}

export const solarForecastTypes = [
  resourceType<SolarForecast>({
    path: '/solar_forecasts/{solar_forecast_id}',
    collection: () => table,
    owner: () => undefined,
  }),
  resourceType<Log>({
    path: '/solar_forecasts/{solar_forecast_id}/forecast_logs/{valid_period_start}',
    newestFirst: true,
    collection: (world, { solar_forecast_id = '' }) =>
      logsOf(world, table.get(solar_forecast_id) as SolarForecast),
    ...periodOf('started_at'),
  }),
]

import { faultAt } from '../../charging/device-faults.ts'
import { reportSource } from '../../charging/reports.ts'
import { silencesOf } from '../../charging/silence.ts'
import { draw } from '../../engine/world/draw.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { seriesSource } from '../../engine/world/series.ts'
import { rows } from '../../engine/world/source.ts'
import { instant, MINUTE, timestamp } from '../../engine/world/timestamp.ts'
import { at, entryAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { householdOf, panelsOf } from '../hem-systems/energy/household.ts'
import { powerAt } from '../hem-systems/energy/power.ts'
import { withNewestLog } from '../newest-log.ts'
import { report } from '../report.ts'
import { personOf } from '../users/persons.ts'
import { inverterModelsIn } from './inverter-catalogue.ts'
import { inverterSeries, onboardingOf, ownerOfInverter } from './inverters.ts'

type Inverter = Schema<'Inverter'>
type Log = Schema<'InverterStatusLog'>

function derive(world: World, id: Inverter['id'], ordinal: number): Inverter {
  return {
    id,
    url: at(`/inverters/${id}`),
    model: modelOf(world, ordinal),
    created_at: CREATED[-ordinal - 1] ?? instant(inverterSeries.pace.timeOf(world, ordinal)),
    latest_status_log: null,
    onboarding_url: onboardingOf(id),
  }
}

const CREATED = ['2024-02-10T16:45:00Z', '2024-03-21T14:08:11Z']
const MODELS = [
  at('/inverter_models/imod01HM690K80PAA7FRW53R8P4VXC'),
  at('/inverter_models/imod01HSH04KDEWF6Z4DB2J77J74K5'),
] as const

function modelOf(world: World, ordinal: number): string {
  const documented = MODELS[-ordinal - 1]
  if (documented !== undefined) return documented
  const country = personOf(world, inverterSeries.owner(ordinal)).default_location?.country_code
  const sold = inverterModelsIn(country ?? 'GB')
  return sold[draw(world.seed, 'inverter', ordinal).int(0, sold.length - 1)]?.url ?? MODELS[0]
}

/** What an inverter reports at a time that panels feed. */
function statusLog(world: World, id: string, key: string, time: number): Log {
  const name = `/inverters/${id}/status_logs`
  const user = ownerOfInverter(world, id) ?? ''
  const logged = {
    url: entryAt(at(name), key),
    sampled_at: key,
    logged_at: timestamp(time + draw(world.seed, name, key).int(300, 2500)),
    inverter: at(`/inverters/${id}`),
  }
  // One that is broken knows nothing of itself.
  if (faultAt(world, id, time) !== undefined) return { ...logged, status: 'UNKNOWN' }
  const home = householdOf(world, user)
  const power = Math.round((powerAt(world, home, time).solar * panelsOf(world, user, id)) / home.capacity)
  return { ...logged, solar_power_watts: power, status: power > 0 ? 'PRODUCING' : 'IDLE' }
}

/** Has an inverter report how it is at this moment; one that no panels feed has nothing to report. */
export function reportInverter(world: World, id: string): void {
  if (panelsOf(world, ownerOfInverter(world, id) ?? '', id) > 0)
    report(world, `/inverters/${id}`, (key, time) => ({
      status_logs: { ...statusLog(world, id, key, time), logged_at: key },
    }))
}

function logsOf(world: World, { id, created_at }: Pick<Inverter, 'id' | 'created_at'>) {
  const name = `/inverters/${id}/status_logs`
  const panels = panelsOf(world, ownerOfInverter(world, id) ?? '', id)
  const derive = (key: string, time: number) => statusLog(world, id, key, time)
  // One that no panels feed has nothing to report.
  const start = panels > 0 ? Date.parse(created_at ?? '') : Number.POSITIVE_INFINITY
  const end = world.now()
  return reportSource(
    { name, start, end, silences: silencesOf(world, id), interval: 5 * MINUTE, derive },
    world,
  )
}

export const inverterType = resourceType<Inverter>({
  path: '/inverters/{inverter_id}',
  collection: (world) => seriesSource({ ...inverterSeries, derive }, world),
  owner: ({ id }, world) => ownerOfInverter(world, id),
  live: (inverter, world) => withNewestLog(inverter, logsOf(world, inverter), world),
})

/** No operation reads these logs; the newest is seen by expanding it. */
export const inverterStatusLogType = resourceType<Log>({
  path: '/inverters/{inverter_id}/status_logs/{sampled_at}',
  collection(world, { inverter_id = '' }) {
    const inverter = world.read(inverterType, `/inverters/${inverter_id}`)
    return inverter ? logsOf(world, inverter) : rows([])
  },
})

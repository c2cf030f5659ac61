import { silencesOf } from '../../charging/silence.ts'
import { draw } from '../../engine/world/draw.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { DAY } from '../../engine/world/timestamp.ts'
import { idAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { evseModelFacts } from './catalogue.ts'
import { type EVSE, evseSeries } from './evses.ts'

type Connectivity = Schema<'EVSEConnectivity'>
type Signal = Omit<Connectivity, 'latest_status_log' | 'connection_reliability_30d'>

/** How an EVSE is connected. One that is new has not been heard of yet. */
export const connectivityType = resourceType<Connectivity>({
  path: '/evses/{evse_id}/connectivity',
  single(world, { evse_id: id = '' }) {
    const evse = world.get(`/evses/${id}`) as EVSE | undefined
    return (
      evse && {
        ...signal(world, evse),
        ...reliability(world, evse),
        latest_status_log: evse.latest_status_log ?? null,
      }
    )
  },
})

function signal(world: World, { id, model, latest_status_log }: EVSE): Signal {
  if (id === evseSeries.documented[0]) return DOCUMENTED
  const make = evseModelFacts(idAt(model) ?? '')?.make
  if (make === undefined || latest_status_log === null) return { ...NO_SIM, ...UNHEARD_OF }
  const chance = draw(world.seed, 'connectivity', id)
  const firmware = make.firmware[chance.int(0, make.firmware.length - 1)]
  const now = chance.int(-95, -55)
  return {
    ...(make.network === 'Wi-Fi'
      ? NO_SIM
      : {
          signal_strength_rssi_dbm: now,
          lowest_signal_strength_rssi_dbm_7d: now - chance.int(3, 25),
          highest_signal_strength_rssi_dbm_7d: now + chance.int(2, 15),
          ip_address: `10.${chance.int(64, 255)}.${chance.int(0, 255)}.${chance.int(1, 254)}`,
          iccid: `894411${String(chance.int(0, 999_999)).padStart(6, '0')}${chance.int(1_000_000, 9_999_999)}`,
        }),
    firmware_version: firmware?.version ?? null,
  }
}

const MONTH = 30 * DAY

/** The part of a month in which it was there; the usual one is less what somebody had it be silent. */
function reliability(world: World, { id, latest_status_log }: EVSE): { connection_reliability_30d: number } {
  if (latest_status_log === null) return { connection_reliability_30d: 0 }
  const usual = id === evseSeries.documented[0] ? 97 : draw(world.seed, 'reliability', id).int(82, 100)
  const now = world.now()
  const silent = silencesOf(world, id).reduce(
    (sum, { from, to }) => sum + Math.max(0, (to ?? now) - Math.max(from, now - MONTH)),
    0,
  )
  return { connection_reliability_30d: Math.round(usual * (1 - Math.min(1, silent / MONTH))) }
}

const NO_SIM = {
  signal_strength_rssi_dbm: null,
  lowest_signal_strength_rssi_dbm_7d: null,
  highest_signal_strength_rssi_dbm_7d: null,
  ip_address: null,
  iccid: null,
}

const UNHEARD_OF = { firmware_version: null }

const DOCUMENTED: Signal = {
  signal_strength_rssi_dbm: -65,
  lowest_signal_strength_rssi_dbm_7d: -89,
  highest_signal_strength_rssi_dbm_7d: -57,
  ip_address: '10.193.28.42',
  iccid: '8944110000001234567',
  firmware_version: '1.2.3',
}

import type { HomeBattery, Inverter } from './home-devices.ts'
import { kilowatts } from './power.ts'

type Log = Inverter['latest_status_log'] | HomeBattery['latest_status_log']

const KINDS: Readonly<Record<string, string>> = {
  PRODUCING: 'good',
  CHARGING: 'good',
  DISCHARGING: 'good',
  FAULT: 'bad',
  UNKNOWN: 'warn',
}

/** What an inverter or a home battery does, as it said last. */
export function HomeState({ log }: { readonly log: Log }) {
  if (!log) return <span class="badge warn">never reported</span>
  const watts =
    'solar_power_watts' in log ? log.solar_power_watts : 'charge_rate_watts' in log && log.charge_rate_watts
  const status = log.status ?? 'UNKNOWN'
  return (
    <span class={`badge ${KINDS[status] ?? ''}`}>
      {status.toLowerCase()}
      {typeof watts === 'number' && watts !== 0 && `, ${kilowatts(Math.abs(watts))}`}
    </span>
  )
}

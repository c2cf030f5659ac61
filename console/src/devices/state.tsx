import type { Evse, Vehicle } from './fleet.ts'
import { kilowatts } from './power.ts'

type Log = Vehicle['latest_status_log'] | Evse['latest_status_log']

/** Whether a device is plugged in and charging, as it said last. */
export function State({ log }: { readonly log: Log }) {
  if (!log) return <span class="badge warn">never reported</span>
  if (log.is_charging)
    return <span class="badge good">charging, {kilowatts(log.charge_rate_watts ?? 0)}</span>
  if (log.is_plugged_in) return <span class="badge good">plugged in</span>
  return <span class="badge">unplugged</span>
}

import type { Client } from 'ev-energy'
import type { Id } from 'ev-energy/ids'

/** The vehicles of all pages that charge as soon as they are plugged in. */
export async function unmanagedVehicles(ev: Client): Promise<Id<'vhcl'>[]> {
  const ids: Id<'vhcl'>[] = []
  for await (const { id, smart_charging_enabled } of ev.paginate('/vehicles'))
    if (!smart_charging_enabled) ids.push(id)
  return ids
}

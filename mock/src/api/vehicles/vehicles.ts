import { DOCUMENTED_VEHICLE } from '../../charging/documented.ts'
import { sinceJoining } from '../../engine/world/people.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { oneForEvery } from '../../engine/world/series.ts'

export type Vehicle = Schema<'Vehicle'>

/** How vehicles are numbered: every user has one, the default user those of the documentation. */
export const vehicleSeries = {
  prefix: 'vhcl' as const,
  pace: sinceJoining('vhcl', 1, 0.5),
  ...oneForEvery(1, [DOCUMENTED_VEHICLE, 'vhcl01HV4N0X5Z7A9C1E3G5J7M9P2R', 'vhcl01HNARS42AVJN9QWQF6J52B7MB']),
}

import { sinceJoining } from '../../engine/world/people.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { oneForEvery } from '../../engine/world/series.ts'

export type EVSE = Schema<'EVSE'>

/** How EVSEs are numbered: every other user has one, the default user those of the documentation. */
export const evseSeries = {
  prefix: 'evse' as const,
  pace: sinceJoining('evse', 2, 0.45),
  ...oneForEvery(2, ['evse01HSH04KDEWF6Z4DB2J77J74K5', 'evse01HSH04XHZCT92RN018F0236ZM']),
}

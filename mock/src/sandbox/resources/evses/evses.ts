import type { Schema } from '../../world/schema.ts'
import { oneForEvery } from '../../world/series.ts'
import { HOUR } from '../../world/timestamp.ts'

export type EVSE = Schema<'EVSE'>

/** How EVSEs are numbered: every other user has one, the default user those of the documentation. */
export const evseSeries = {
  prefix: 'evse',
  start: Date.UTC(2014, 0, 1),
  step: 2 * HOUR,
  ...oneForEvery(2, ['evse01HSH04KDEWF6Z4DB2J77J74K5', 'evse01HSH04XHZCT92RN018F0236ZM']),
}

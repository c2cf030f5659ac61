import { oneForEvery } from '../../world/series.ts'
import { HOUR } from '../../world/timestamp.ts'

/** How CT clamps are numbered: every fourth user has one, at the first of their EVSEs. */
export const ctClampSeries = {
  prefix: 'ctcl',
  start: Date.UTC(2014, 0, 1, 1),
  step: 4 * HOUR,
  ...oneForEvery(4, ['ctcl01HSH04KDEWF6Z4DB2J77J74K5']),
}

import { sinceJoining } from '../../engine/world/people.ts'
import { oneForEvery } from '../../engine/world/series.ts'

/** How CT clamps are numbered: every fourth user has one, at the first of their EVSEs. */
export const ctClampSeries = {
  prefix: 'ctcl',
  pace: sinceJoining('ctcl', 4, 0.5),
  ...oneForEvery(4, ['ctcl01HSH04KDEWF6Z4DB2J77J74K5']),
}

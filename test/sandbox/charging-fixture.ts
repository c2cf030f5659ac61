import { createApp } from '../../mock/src/host/app.ts'
import { sandbox } from './api.ts'

export const VEHICLE = 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'
export const EVSE = 'evse01HSH04KDEWF6Z4DB2J77J74K5'

/** An evening on which the default user's vehicles are at home, or on their way. */
export const EVENING = Date.UTC(2026, 9, 14, 22)

/** A sandbox whose time stands still on an evening, unless it is told to start at another time. */
export function evening(start = EVENING, users = 10, seed = 'ev-energy') {
  const clock = { start, speed: 0 }
  const app = createApp({ quiet: true, clock, rateLimit: false, users, seed, expiry: 'clock' })
  return { ...sandbox({}, {}, app.mock), world: app.sandbox.world }
}

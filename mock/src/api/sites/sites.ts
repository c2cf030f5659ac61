import { draw } from '../../engine/world/draw.ts'
import { DOCUMENTED_USERS } from '../../engine/world/people.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { idOfOrdinal, type Series, seriesSource, steadily } from '../../engine/world/series.ts'
import { DAY } from '../../engine/world/timestamp.ts'
import { at, pathAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { evseSeries } from '../evses/evses.ts'
import { CPMS_PROVIDERS } from './cpms-providers.ts'

type Site = Schema<'EVSESite'>

// Number i holds the EVSE of number i × this.
const EVSES_A_SITE = 25

const sites: Series<Site, 'site'> = {
  prefix: 'site',
  documented: ['site01JX2SZ0WAFTDYVYY0JRAYREY7', 'site01JX2T4M7B3QH8N5ZK6W9RCDEF'],
  pace: steadily(Date.UTC(2015, 0, 1), DAY),
  count: (world) => Math.ceil(evseSeries.count(world) / EVSES_A_SITE),
  derive(world, id, ordinal) {
    // One more than there are, for the sites that have none; so has the second of those in the documentation.
    const choice = ordinal < 0 ? ordinal + 1 : draw(world.seed, 'site', ordinal).int(0, CPMS_PROVIDERS.length)
    const provider = CPMS_PROVIDERS[choice]
    const evse = idOfOrdinal(evseSeries, world, ordinal < 0 ? ordinal : ordinal * EVSES_A_SITE)
    return {
      id,
      url: at(`/evse_sites/${id}`),
      evses: [at(`/evses/${evse}`)],
      cpms_connection: provider?.id ?? null,
      cpms_connection_display_name: provider?.name ?? null,
      user_connected: null,
    }
  },
}

/** Places with EVSEs that several users share, so everybody sees them. */
export const siteType = resourceType<Site>({
  path: '/evse_sites/{evse_site_id}',
  collection: (world) => seriesSource(sites, world),
  owner: () => undefined,
  live: (site, world) => ({
    ...site,
    evses: site.evses.filter((url) => world.get(pathAt(url) ?? '') !== undefined),
  }),
})

/** Whether a user has an account with the provider of a site; null for a site without one. */
export function isConnected(world: World, site: Site, user: string): boolean | null {
  if (site.cpms_connection === null) return null
  if (user === DOCUMENTED_USERS[0]) return site.cpms_connection === 'CHARGEPOINT'
  return draw(world.seed, 'cpms account', site.cpms_connection, user).chance(0.5)
}

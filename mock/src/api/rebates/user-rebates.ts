import { draw } from '../../engine/world/draw.ts'
import { sinceJoining, userUrl } from '../../engine/world/people.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { oneForEvery, ordinalOfId, type Series, seriesSource } from '../../engine/world/series.ts'
import { storeType } from '../../engine/world/store.ts'
import { at, idAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { REBATES } from './rebate-data.ts'

export type UserRebate = Schema<'UserRebate'>

/** What an application holds that no operation reads: whose it is, and the values by type of evidence and number. */
export interface RebateForm {
  readonly user: string
  readonly evidence: Readonly<Record<string, Readonly<Record<string, string>>>>
}

const ownership = oneForEvery(5, ['rbtu01HSH04KDEWF6Z4DB2J77J74K5'])

/** How rebate applications are numbered: every fifth user made one. */
export const userRebateSeries: Series<UserRebate, 'rbtu'> = {
  prefix: 'rbtu',
  pace: sinceJoining('rbtu', 5, 0.5),
  ...ownership,
  derive,
}

export const userRebateType = resourceType<UserRebate>({
  path: '/user_rebates/{user_rebate_id}',
  collection: (world) => seriesSource(userRebateSeries, world),
  owner: ({ id }, world) => idAt(formOf(world, id)?.user),
})

export const rebateForms = storeType<RebateForm>({
  path: '/user_rebates/{user_rebate_id}/form',
  derive(world, rebate) {
    const ordinal = ordinalOfId(userRebateSeries, world, rebate)
    if (ordinal === undefined) return undefined
    const evidence = {
      rbet01HSH04KDEWF6Z4DB2J77J74K5: { 2: '1000' },
      rbet01HSH04QX7Y2Z5W9V3T8S1R6PA: { 3: 'SHIR100001' },
    }
    return { user: userUrl(world, ownership.owner(ordinal)), evidence: ordinal < 0 ? evidence : {} }
  },
})

/** What the user filled in. */
export function formOf(world: World, rebate: string): RebateForm | undefined {
  return world.store(rebateForms).get(rebate)
}

function derive(world: World, id: UserRebate['id'], ordinal: number): UserRebate {
  const chance = draw(world.seed, 'rebate', ordinal)
  const type = ordinal < 0 ? REBATES[0] : REBATES[chance.int(0, REBATES.length - 1)]
  return {
    id,
    url: at(`/user_rebates/${id}`),
    status: ordinal < 0 ? 'PENDING_IN_PROGRESS' : chance.pick(['PENDING_TYPE_SELECTED', 'COMPLETE']),
    ...(type && { rebate_type: at(`/rebate_types/${type.id}`) }),
  }
}

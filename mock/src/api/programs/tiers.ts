import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { rows, type Source } from '../../engine/world/source.ts'
import { at } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { isInRegion } from '../regions/regions.ts'
import { homeOf, isOpenAt } from './place.ts'
import type { ProgramRow, TierRow } from './program-data.ts'
import { programRow } from './programs.ts'

export type Tier = Schema<'ProgramTier'>

export const tierType = resourceType<Tier>({
  path: '/programs/{program_id}/tiers/{tier_id}',
  collection: (_, { program_id = '' }) => tiers(programRow(program_id)),
  owner: () => undefined,
})

/** Lists hold what can be chosen; the others are found by their ids. */
function tiers(program: ProgramRow | undefined): Source<Tier> {
  const all = (program?.tiers ?? []).map((row): [string, Tier] => [row.id, tier(program?.id ?? '', row)])
  const offered = rows(all.filter(([, { visible }]) => visible))
  return { keys: offered.keys, get: rows(all).get }
}

function tier(program: string, { default: _, region, ...row }: TierRow): Tier {
  return {
    ...row,
    url: at(`/programs/${program}/tiers/${row.id}`),
    disable_changing_tariff: region !== undefined,
    eligible: null,
  }
}

/** Whether a user may join a tier of a program. */
export function isEligible(world: World, user: string, program: string, id: string): boolean {
  const row = programRow(program)
  const region = row?.tiers.find((one) => one.id === id)?.region
  const home = homeOf(world, user)
  if (!row || !isOpenAt(world, row, home)) return false
  return region === undefined || (home.coordinates != null && isInRegion(world, region, home.coordinates))
}

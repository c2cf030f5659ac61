import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { itemsOf, rows } from '../../engine/world/source.ts'
import { at } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { contains } from './geometry.ts'
import { REGION_GROUPS } from './region-data.ts'

export type Region = Schema<'RegionDetail'>
type RegionGroup = Schema<'RegionGroup'>

const regions = REGION_GROUPS.flatMap(({ id: group, created_at, regions }) =>
  regions.map(({ id, name, type, outline }): [string, Region] => [
    id,
    {
      id,
      url: at(`/regions/${id}`),
      name,
      type,
      region_groups: [at(`/region_groups/${group}`)],
      created_at,
      updated_at: created_at,
      geometry: outline && {
        type: 'MultiPolygon',
        coordinates: [[[...outline, ...outline.slice(0, 1)].map(([x, y]) => [x, y])]],
      },
    },
  ]),
)
const groups = REGION_GROUPS.map(({ id, name, created_at }): [string, RegionGroup] => [
  id,
  newGroup(id, name, created_at),
])
const tables = { regions: rows(regions), groups: rows(groups) }

// A sandbox is one organisation, whose members see all of it.
const anyone = () => undefined

export const regionType = resourceType<Region>({
  path: '/regions/{region_id}',
  collection: () => tables.regions,
  owner: anyone,
  filters: {
    name: ({ name }, value) => name === value,
    name__in: ({ name = '' }, value) => value.split(',').includes(name),
    region_group_id: (region, value) => isMember(region, value),
    type: ({ type }, value) => type === value,
    contains({ geometry }, value) {
      const [latitude = Number.NaN, longitude = Number.NaN] = value.split(',').map(Number)
      return geometry != null && contains(geometry, longitude, latitude)
    },
  },
})

export const regionGroupType = resourceType<RegionGroup>({
  path: '/region_groups/{region_group_id}',
  collection: () => tables.groups,
  owner: anyone,
  filters: { name: ({ name }, value) => name === value },
  live: (group, world) => ({
    ...group,
    regions: allRegions(world)
      .filter((region) => isMember(region, group.id))
      .map(({ url }) => url),
  }),
})

/** A group as it is kept. Its regions say that they belong to it. */
export function newGroup(id: RegionGroup['id'], name: string, created_at: string): RegionGroup {
  return {
    id,
    url: at(`/region_groups/${id}`),
    name,
    regions: [],
    regions_collection: at(`/regions?region_group_id=${id}`),
    created_at,
  }
}

/** Every region that there is. */
export function allRegions(world: World): Region[] {
  return itemsOf(world.all(regionType, '/regions'))
}

/** Whether a place lies in the region of this name. */
export function isInRegion(world: World, name: string, { latitude, longitude }: Schema<'LatLong'>): boolean {
  const geometry = allRegions(world).find((region) => region.name === name)?.geometry
  return geometry != null && contains(geometry, longitude, latitude)
}

function isMember({ region_groups }: Region, group: string): boolean {
  return region_groups?.includes(at(`/region_groups/${group}`)) ?? false
}

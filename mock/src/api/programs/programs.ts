import { type Filter, resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { rows, type Source, walk } from '../../engine/world/source.ts'
import { at } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { homeOf, isOpenAt, type Place } from './place.ts'
import { PROGRAMS, type ProgramRow } from './program-data.ts'

type Program = Schema<'Program'>

const table = rows(
  PROGRAMS.map(({ id, name, description, logo, sponsor_name, external_url }): [string, Program] => [
    id,
    { id, url: at(`/programs/${id}`), name, description, logo, sponsor_name, external_url } as Program,
  ]),
)
const byId = new Map(PROGRAMS.map((row) => [row.id as string, row]))

/** A program and what belongs to it. */
export const programRow = (id: string): ProgramRow | undefined => byId.get(id)

export const programType = resourceType<Program>({
  path: '/programs/{program_id}',
  collection: (world) => programs(world),
  owner: () => undefined,
  filters: {
    coordinates: openAt((value) => {
      const [latitude = Number.NaN, longitude = Number.NaN] = value.split(',').map(Number)
      return { coordinates: { latitude, longitude } }
    }),
    postal_code: openAt((value) => ({ postal_code: value.toUpperCase() })),
    country_code: openAt((value) => ({ country_code: value })),
  },
})

/** What "belongs" to a user is what may suit them where they live. */
function programs(world: World): Source<Program> {
  return {
    ...table,
    owned(user) {
      const home = homeOf(world, user)
      const open = PROGRAMS.filter((row) => isOpenAt(world, row, home)).map(({ id }) => id)
      return { keys: (from, backwards) => walk(open, from, backwards), get: table.get }
    },
  }
}

function openAt(place: (value: string) => Place): Filter<Program> {
  return ({ id }, value, world) => {
    const row = programRow(id)
    return row !== undefined && isOpenAt(world, row, place(value))
  }
}

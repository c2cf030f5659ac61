import { rowId } from '../engine/world/ulid.ts'
import { at, idAt, onboardingAt } from '../engine/world/url.ts'
import type { World } from '../engine/world/world.ts'

interface Row {
  readonly id?: string
  readonly name: string
}

interface MakeRow<Model> extends Row {
  readonly models: readonly Model[]
}

// The catalogue is the same in every world.
const START = Date.UTC(2024, 5, 1)

/** Where a catalogue is, and how its ids begin. */
interface CatalogueOptions<MakePrefix extends string, ModelPrefix extends string> {
  /** What its paths begin with: `/inverter` for `/inverter_makes`. */
  readonly path: string
  readonly make: MakePrefix
  readonly model: ModelPrefix
}

/**
 * Makes and models with what every catalogue tells of them, and the rows that tell the rest. A row without an id gets one
 * by its place.
 */
export function catalogueOf<
  Model extends Row,
  Make extends MakeRow<Model>,
  MakePrefix extends string,
  ModelPrefix extends string,
>(rows: readonly Make[], { path, ...prefix }: CatalogueOptions<MakePrefix, ModelPrefix>) {
  let count = 0
  const makes = rows.map((row, i) => {
    const id = (row.id ?? rowId(prefix.make, START, i)) as `${MakePrefix}${string}`
    return { resource: { id, url: at(`${path}_makes/${id}`), name: row.name }, row }
  })
  const models = makes.flatMap(({ resource: { url: make }, row }) =>
    row.models.map((model: Make['models'][number]) => {
      const id = (model.id ?? rowId(prefix.model, START, count++)) as `${ModelPrefix}${string}`
      return {
        resource: { id, url: at(`${path}_models/${id}`), name: model.name, make },
        row: model,
        makeRow: row,
      }
    }),
  )
  return { makes, models }
}

/** Where a person connects what a make or model of this id is, if that is where one starts. */
export function startOf(path: string, starts: boolean, parameter: 'make_id' | 'model_id', id: string) {
  return starts ? onboardingAt(path, parameter, id) : null
}

/** Keeps models by the id of their make. */
export const byMake = {
  make_id: ({ make }: { readonly make?: unknown }, value: string) => idAt(make) === value,
}

interface Located {
  readonly default_location?: { readonly country_code?: string | null } | null
}

/** Whether something is sold where a user lives. Nothing is kept from a user of whom that is not known. */
export function isSoldTo(world: World, user: string, countries: readonly string[] | undefined): boolean {
  const located = world.get(`/users/${user}`) as Located | undefined
  if (!located) return false
  const country = located.default_location?.country_code
  return !country || !countries || countries.includes(country)
}

import { rowId } from '../engine/world/ulid.ts'
import { idAt } from '../engine/world/url.ts'
import type { World } from '../engine/world/world.ts'

interface Row {
  readonly id?: string
}

/** A row of a catalogue with the id that it has, or that its place gives it. */
interface Entry<T> {
  readonly id: string
  readonly row: T
}

// The catalogue is the same in every world.
const START = Date.UTC(2024, 5, 1)

/** Makes with their models, each with an id. */
export function entriesOf<Model extends Row, Make extends Row & { readonly models: readonly Model[] }>(
  makes: readonly Make[],
  makePrefix: string,
  modelPrefix: string,
): readonly (Entry<Make> & { readonly models: readonly Entry<Make['models'][number]>[] })[] {
  let models = 0
  return makes.map((make, i) => ({
    id: make.id ?? rowId(makePrefix, START, i),
    row: make,
    models: make.models.map((model) => ({
      id: model.id ?? rowId(modelPrefix, START, models++),
      row: model,
    })),
  }))
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

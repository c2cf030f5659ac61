/** Functions of your own around the client's methods, with all of their types. */
import {
  bearer,
  type CallArguments,
  type CallResult,
  createClient,
  type Data,
  type ExpandValue,
  type Paginated,
  type PathOf,
  type ProblemOf,
  unwrap,
} from 'ev-energy'

const ev = createClient({ auth: bearer(() => process.env.EV_ENERGY_TOKEN ?? '') })

/** Over some paths that require nothing else. */
export const firstPage = <P extends '/vehicles' | '/evses'>(path: P) => ev.GET(path)

/** Over some collections, to their end. */
export const all = <P extends '/vehicles' | '/evses'>(path: P) => ev.paginate(path)

/** Over any path, for data with nothing expanded. */
export async function read<P extends PathOf<'get'>>(
  path: P,
  ...init: CallArguments<P, 'get'>
): Promise<Data<P, 'get'>> {
  return unwrap(ev.GET<P, [], Record<never, never>>(path, ...init))
}

/** Over any path, with what `expand` makes of the data. */
export async function timed<
  P extends PathOf<'get'>,
  const E extends readonly ExpandValue<P, 'get'>[] = [],
  I = Record<never, never>,
>(path: P, ...init: CallArguments<P, 'get', E, I>): Promise<CallResult<P, 'get', I>> {
  const began = performance.now()
  try {
    return await ev.GET<P, E, I>(path, ...init)
  } finally {
    console.info(path, Math.round(performance.now() - began))
  }
}

/** Of one operation, without a call. */
export type Charger = Data<'/evses/{evse_id}', 'get', ['model.make']>
export const nameOf = (charger: Charger): string | undefined => charger.model?.make?.name
export const isGone = (problem: ProblemOf<'/evses/{evse_id}', 'get'>): boolean => problem.status === 404
export const count = async (items: Paginated<unknown, unknown>): Promise<number> =>
  (await items.toArray({ limit: 1000 })).length

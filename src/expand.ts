import type { Expansion } from '../generated/schema.ts'

/**
 * What a resource looks like with `expand`: references that it names are the resources behind them, all others are
 * URLs. `trim.model` goes through `trim`, so that is expanded too.
 *
 * @typeParam E the tuple of values. Where the compiler does not know them (an array that is put together at run time),
 *   a reference may be either, and its type stays the union.
 *
 * @example
 * type VehicleWithModel = Expanded<components['schemas']['Vehicle'], ['trim.model']>
 */
export type Expanded<T, E extends readonly string[] | undefined> = E extends readonly string[]
  ? IsKnown<E> extends true
    ? Resource<T, E[number]>
    : T
  : Resource<T, never>

/** Whether each value is there for sure: not in an array of any length, and not as one of several. */
type IsKnown<E> = E extends readonly []
  ? true
  : E extends readonly [infer Value, ...infer Rest]
    ? IsUnion<Value> extends true
      ? false
      : IsKnown<Rest>
    : false

type IsUnion<T, All = T> = T extends unknown ? ([All] extends [T] ? false : true) : never

/**
 * @typeParam Values names what to expand below here
 * @typeParam Names the same as seen by the resource that this is part of, for what has a name of its own
 */
type Resource<T, Values extends string, Names extends string = Values> = T extends readonly (infer Item)[]
  ? Resource<Item, Values, Names>[]
  : { [K in keyof T]: Property<T[K], K, Values, Names> }

type Property<V, K, Values extends string, Names extends string> = string extends V
  ? Reference<V, K, Values>
  : string[] extends V
    ? Reference<V, K, Values>
    : V extends object
      ? Part<V, Below<Values, K>, Names>
      : V

/** Text, or a URL that `expand` can replace, or an array of these. */
type Reference<V, K, Values extends string> = [Exclude<V, Text | null | undefined>] extends [never]
  ? V
  : K extends First<Values>
    ? Resource<Exclude<V, Text>, Below<Values, K>>
    : Extract<V, Text | null | undefined>

type Text = string | readonly string[]

/** An object or an array in a resource that is not a resource itself. */
type Part<V, Values extends string, Names extends string> = keyof Expansion<string> extends keyof V
  ? V extends Expansion<infer Name>
    ? Name extends Names
      ? Resource<V, Values, Names>
      : never
    : never
  : Resource<V, Values, Names>

type First<Value extends string> = Value extends `${infer Name}.${string}` ? Name : Value
type Below<Value extends string, K> = K extends string
  ? Value extends `${K}.${infer Rest}`
    ? Rest
    : never
  : never

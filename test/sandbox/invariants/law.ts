import type { Facts } from './facts.ts'

/** Something that holds in every world at every moment. */
export interface Law {
  readonly says: string
  /** Where it is broken, in words. */
  breaches(facts: Facts): Iterable<string>
  /** Whether it holds only while nobody plugs in, unplugs or types in a level by hand. */
  readonly byHabit?: true
}

/** A law about each of some things. */
export function each<T>(
  says: string,
  things: (facts: Facts) => Iterable<T>,
  holds: (thing: T, facts: Facts) => boolean,
  byHabit?: true,
): Law {
  return {
    says,
    *breaches(facts) {
      for (const thing of things(facts)) if (!holds(thing, facts)) yield JSON.stringify(thing).slice(0, 600)
    },
    ...(byHabit && { byHabit }),
  }
}

/** Each thing of a list with the one after it. */
export function pairs<T>(list: readonly T[]): (readonly [T, T])[] {
  return list.slice(1).map((thing, index) => [list[index] as T, thing] as const)
}

/** Lists of what has the same name, in the order in which it came. */
export function grouped<T>(list: readonly T[], name: (thing: T) => unknown): T[][] {
  const groups = new Map<unknown, T[]>()
  for (const thing of list) {
    const key = name(thing)
    if (key === null || key === undefined) continue
    groups.set(key, [...(groups.get(key) ?? []), thing])
  }
  return [...groups.values()]
}

export const time = (text: string | null | undefined) => Date.parse(text ?? '')
export const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

import { createLatestList } from '../../charging/latest-list.ts'

/** A level that somebody gave to the batteries of a home, which share what they hold. */
export interface SetLevel {
  /** In milliseconds since 1970. */
  readonly time: number
  /** Of what they can hold together, from 0 to 100. */
  readonly percentage: number
}

const levels = createLatestList<SetLevel>({ name: 'home_levels', property: 'levels', most: 20 })

/** Where those levels are kept, by the ids of users. */
export const setLevelsStore = levels.store

/** The last of them that the home of a user has, ascending. */
export const setLevelsOf = levels.of

/** Keeps one. */
export const keepSetLevel = levels.add

import { storeType } from '../../engine/world/store.ts'
import type { World } from '../../engine/world/world.ts'

/** What a car is called in the texts of a notification. */
export interface Names {
  readonly car: string
  readonly maker: string
  readonly model: string
}

/** Whom a notification is for that somebody brought about, and what it is about: it does not tell itself. */
export interface Subject {
  readonly user: string
  readonly names: Names
}

/** Where that is kept, by the ids of notifications. */
export const subjects = storeType<Subject>({ path: '/notification_subjects/{notification_id}' })

/** The subject of a notification; undefined for one that follows from the seed. */
export function subjectOf(world: World, notification: string): Subject | undefined {
  return world.store(subjects).get(notification)
}

/** Keeps the subject of a notification. */
export function keepSubject(world: World, notification: string, subject: Subject): void {
  world.store(subjects).set(notification, subject)
}

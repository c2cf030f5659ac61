import { resourceType } from '../../engine/world/resource-type.ts'
import { rows } from '../../engine/world/source.ts'
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

const COLLECTION = '/notification_subjects'

/** Where that is kept. No operation leads here. */
export const subjectType = resourceType<Subject>({
  path: `${COLLECTION}/{notification_id}`,
  collection: () => rows<Subject>([]),
})

/** The subject of a notification; undefined for one that follows from the seed. */
export function subjectOf(world: World, notification: string): Subject | undefined {
  return world.get(`${COLLECTION}/${notification}`) as Subject | undefined
}

/** Keeps the subject of a notification. */
export function keepSubject(world: World, notification: string, subject: Subject): void {
  world.create(COLLECTION, notification, { ...subject })
}

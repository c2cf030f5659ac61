import { Rejection } from '../../http/problem.ts'
import type { Resource } from '../world/resource.ts'
import type { ResourceType } from '../world/resource-type.ts'
import { pathAt } from '../world/url.ts'
import type { Call } from './call.ts'

/** Whether the caller may see the resource at a path. Others look as if they did not exist. */
export function isVisible(
  { world, actor }: Pick<Call, 'world' | 'actor'>,
  path: string,
  resource: object,
): boolean {
  if (actor.user === undefined) return true
  const owner = world.owner(path, resource)
  return owner === undefined || owner === actor.user
}

/** The resource at a path, if the caller may see it. */
export function look(call: Pick<Call, 'world' | 'actor'>, path: string): Resource | undefined {
  const resource = call.world.get(path)
  return resource && isVisible(call, path, resource) ? resource : undefined
}

/** The same, if it is of a type. */
export function lookFor<T extends object>(
  call: Pick<Call, 'world' | 'actor'>,
  type: ResourceType<T>,
  path: string,
): T | undefined {
  const resource = call.world.read(type, path)
  return resource && isVisible(call, path, resource) ? resource : undefined
}

/**
 * The resource of a type at a path.
 *
 * @throws {Rejection} 404 where there is none that the caller may see
 */
export function find<T extends object>(
  call: Pick<Call, 'world' | 'actor'>,
  type: ResourceType<T>,
  path: string,
): T {
  const resource = lookFor(call, type, path)
  if (resource) return resource
  throw notFound(path, call.actor.user)
}

/** Takes out of a resource's lists what belongs to others, such as the EVSEs of a shared site. */
export function withoutForeign<T extends object>(call: Pick<Call, 'world' | 'actor'>, resource: T): T {
  const isForeign = (item: unknown) => {
    const path = pathAt(item)
    return path !== undefined && look(call, path) === undefined
  }
  const lists = Object.entries(resource).filter(
    (entry): entry is [string, unknown[]] => Array.isArray(entry[1]) && entry[1].some(isForeign),
  )
  if (lists.length === 0) return resource
  const own = lists.map(([name, items]) => [name, items.filter((item) => !isForeign(item))])
  return { ...resource, ...Object.fromEntries(own) }
}

/**
 * The API's problem for a path where nothing is, or nothing that the caller may see: which of the two it is, it does not
 * say.
 *
 * @param user whom the caller acts for
 */
export function notFound(path: string, user?: string): Rejection {
  const only =
    user === undefined
      ? ''
      : ` The request sees what is ${user}'s; with a token of an application and no EvEnergy-User it sees everybody's.`
  return new Rejection({ status: 404, title: 'Not found', detail: `There is no resource at ${path}.${only}` })
}

import type { Resource } from '../world/resource.ts'
import type { ResourceType } from '../world/resource-type.ts'
import type { Call } from './call.ts'
import { find } from './visible.ts'

/**
 * Keeps what was sent of the resource at the path of a request.
 *
 * @returns the resource as it is then
 * @throws {Rejection} 404 where there is none that the caller may see
 */
export function keep<T extends object>(
  call: Pick<Call, 'world' | 'actor' | 'path'>,
  type: ResourceType<T>,
  sent: Resource,
): T {
  find(call, type, call.path)
  call.world.change(call.path, sent)
  return find(call, type, call.path)
}

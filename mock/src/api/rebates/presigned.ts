import type { Lifetimes } from '../../engine/lifetimes.ts'
import type { Call } from '../../engine/reading/call.ts'
import { draw } from '../../engine/world/draw.ts'
import { told } from '../../engine/world/foreign.ts'
import { HOUR } from '../../engine/world/timestamp.ts'
import type { World } from '../../engine/world/world.ts'

/** A file in the store. */
export interface StoredFile {
  readonly id: string
  /** Id of what it belongs to. */
  readonly folder: string
  readonly name: string
}

/**
 * An address in the store of files, signed in advance for an hour, like those of AWS S3.
 */
export function presigned(
  { world, base, lifetimes }: Pick<Call, 'world' | 'base' | 'lifetimes'>,
  { id, folder, name }: StoredFile,
): string {
  const expires = Math.floor((world.now() + HOUR) / 1000)
  lifetimes.promise(promised(id, String(expires)), HOUR)
  // Half a surrogate pair cannot be encoded, and two dots would lead elsewhere.
  const last = /^\.*$/.test(name) ? id : encodeURIComponent(told(name).replace(/\p{Surrogate}/gu, '\uFFFD'))
  const query = new URLSearchParams({
    AWSAccessKeyId: 'EXAMPLE',
    Signature: signature(world, id, String(expires)),
    Expires: String(expires),
  })
  // Beside the API, whatever is before it.
  return `${new URL('.', base).href}uploads/${id}/user_rebates/${folder}/${last}?${query}`
}

/** Whether the query of an address was signed for a file, and the address is still good. */
export function isSigned(world: World, lifetimes: Lifetimes, id: string, query: URLSearchParams): boolean {
  const expires = query.get('Expires') ?? ''
  if (query.get('Signature') !== signature(world, id, expires)) return false
  return lifetimes.left(promised(id, expires), Number(expires) * 1000) > 0
}

const promised = (id: string, expires: string) => `${id} ${expires}`

function signature(world: World, id: string, expires: string): string {
  const chance = draw(world.seed, 'upload', id, expires)
  return btoa(Array.from({ length: 12 }, () => String.fromCharCode(chance.int(0, 255))).join(''))
}

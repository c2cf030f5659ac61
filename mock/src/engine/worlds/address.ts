import { Rejection } from '../../http/problem.ts'

/** The world that is there from the start, at the paths without a prefix. */
export const DEFAULT_WORLD = 'default'

const HEADER = 'EvEnergy-World'
const NAME = /^[a-z\d][a-z\d_-]{0,62}$/

/** What the paths of a world begin with; nothing for the default one. */
export const mountOf = (name: string) => (name === DEFAULT_WORLD ? '' : `/w/${name}`)

/**
 * Checks the name of a world. It is part of paths and of file names, whatever the system makes of capitals.
 *
 * @throws {Rejection} 400
 */
export function checkWorldName(name: string): string {
  if (NAME.test(name)) return name
  const shown = name.length > 80 ? `${name.slice(0, 80)}…` : name
  const detail = `${JSON.stringify(shown)} cannot be the name of a world. Use 1 to 63 small letters, digits, - and _, and begin with a letter or a digit.`
  throw new Rejection({ status: 400, detail })
}

/** Where a request goes. */
export interface Address {
  readonly world: string
  /** What its path begins with before that of the mock, as in `/w/my-world`; empty where the path names no world. */
  readonly prefix: string
}

/**
 * Reads from the path, or else from the header, which world a request is for.
 *
 * @param within the world of a request that names none
 * @throws {Rejection} 400 for a name that cannot be, and for two different ones
 */
export function addressOf({ url, headers }: Request, within = DEFAULT_WORLD): Address {
  const [prefix, inPath] = PREFIX.exec(url)?.slice(1) ?? []
  const named = headers.get(HEADER)
  if (inPath === undefined || prefix === undefined)
    return { world: named === null ? within : checkWorldName(named), prefix: '' }
  const world = checkWorldName(inPath)
  if (named === null || named === world) return { world, prefix }
  const detail = `The path is in the world ${world}, and the header ${HEADER} names another. Leave out the header.`
  throw new Rejection({ status: 400, detail })
}

/** A URL, of any scheme, whose path begins with the name of a world. */
const PREFIX = /^[a-z][a-z\d+.-]*:\/\/[^/]*(\/w\/([^/?#]+))/i

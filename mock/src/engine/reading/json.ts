import { derivedIn } from '../world/derived.ts'
import { told } from '../world/foreign.ts'
import { CALLER, withAddresses } from '../world/url.ts'
import type { World } from '../world/world.ts'

/** The JSON of an item of a list, with the addresses that it has for clients of one base URL. */
interface Written {
  readonly base: string
  readonly text: string
  /** Whether the caller is mentioned in it, who is another one every time. */
  readonly personal: boolean
}

/**
 * Writes the body of an answer.
 *
 * @param caller query parameters that name the caller, each behind its `&`
 */
export type WriteJson = (body: object, base: string, caller: () => string) => string

/** Enough for the lists that clients ask for again and again, in a few megabytes. */
const writtenItems = derivedIn<unknown, Written>(1000)
const LONGEST = 4000

/**
 * Makes a writer for a world that remembers the items of lists: resources are never changed, so the same one has the same JSON.
 *
 * @returns what writes a body with its URLs as addresses (see url.ts)
 */
export function jsonWriter(world: World): WriteJson {
  function item(value: unknown, base: string): Written {
    const known = writtenItems(world)
    const before = known.get(value)
    if (before?.base === base) return before
    const text = withAddresses(JSON.stringify(value), base)
    const written = { base, text, personal: text.includes(CALLER) }
    if (text.length > LONGEST) return written
    known.set(value, written)
    return written
  }

  return (body, base, caller) => {
    if (!Array.isArray(body)) return named(withAddresses(JSON.stringify(body), base), caller)
    const items = body.map((value) => item(value, base))
    const text = `[${items.map(({ text }) => text).join(',')}]`
    return items.some(({ personal }) => personal) ? named(text, caller) : told(text)
  }
}

function named(json: string, caller: () => string): string {
  return told(json.includes(CALLER) ? json.replaceAll(CALLER, caller()) : json)
}

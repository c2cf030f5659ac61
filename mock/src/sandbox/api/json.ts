import { CALLER, withAddresses } from '../world/url.ts'

/** The JSON of an item of a list, with the addresses that it has for clients of one base URL. */
interface Written {
  readonly base: string
  readonly text: string
}

/** Writes the bodies of answers. */
export type WriteJson = (body: object, base: string, caller: string) => string

/** Enough for the lists that clients ask for again and again, in a few megabytes. */
const MOST = 1000
const LONGEST = 4000

/**
 * Makes a writer that remembers the items of lists: resources are never changed, so the same one has the same JSON.
 *
 * @returns what writes a body with its URLs as addresses (see url.ts)
 */
export function createJsonWriter(): WriteJson {
  const known = new Map<unknown, Written>()

  function item(value: unknown, base: string): string {
    const written = known.get(value)
    if (written?.base === base) return written.text
    const text = withAddresses(JSON.stringify(value), base, CALLER)
    if (text.length > LONGEST) return text
    if (known.size >= MOST) known.clear()
    known.set(value, { base, text })
    return text
  }

  return (body, base, caller) => {
    if (!Array.isArray(body)) return withAddresses(JSON.stringify(body), base, caller)
    return withAddresses(`[${body.map((value) => item(value, base)).join(',')}]`, base, caller)
  }
}

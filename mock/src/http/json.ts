/** Objects and arrays in one another that JSON may have: a parser takes seconds and gigabytes over millions of them. */
const DEEPEST = 100

const QUOTE = 0x22
const BACKSLASH = 0x5c

/**
 * Reads JSON from a client or a file.
 *
 * @throws {SyntaxError} for what is not JSON, and for what nests deeper than 100 levels
 */
export function parseJson(text: string): unknown {
  let depth = 0
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (quoted) {
      if (code === BACKSLASH) i++
      else if (code === QUOTE) quoted = false
    } else if (code === QUOTE) quoted = true
    // [ and {, which differ in one bit from each other, as ] and } do.
    else if ((code | 0x20) === 0x7b && ++depth > DEEPEST)
      throw new SyntaxError(`it nests deeper than ${DEEPEST} levels at position ${i}`)
    else if ((code | 0x20) === 0x7d) depth--
  }
  return JSON.parse(text)
}

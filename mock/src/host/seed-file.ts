import { readFileSync, statSync } from 'node:fs'
import { unreadable } from '../engine/state/regular-file.ts'
import { checkDeclared, DeclarationError, type DeclaredWorld } from './declared-world.ts'

/**
 * Reads what a world starts with from a file, YAML or JSON, which `world.schema.json` describes.
 *
 * @throws {Error} in one line, which names the file and the place in it
 */
export async function readSeedFile(path: string): Promise<DeclaredWorld> {
  const { LineCounter, parseDocument, isMap, isNode, isPair } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(textOf(path), { lineCounter: lines })
  const placed = (offset: number | undefined) => {
    const { line, col } = lines.linePos(offset ?? 0)
    return `${path}:${line}:${col}`
  }
  const [fault] = document.errors
  if (fault) throw new Error(`${placed(fault.pos[0])}: ${fault.message.split('\n', 1)[0]}`)
  const world: unknown = document.toJS({ maxAliasCount: 100 })
  try {
    checkDeclared(world)
  } catch (error) {
    if (!(error instanceof DeclarationError)) throw error
    const { place, unknown } = error
    const node = place.length === 0 ? document.contents : document.getIn(place, true)
    const pair = isMap(node)
      ? node.items.find((item) => isPair(item) && String(item.key) === unknown)
      : undefined
    const at = pair && isNode(pair.key) ? pair.key : node
    throw new Error(`${placed(isNode(at) ? at.range?.[0] : 0)}: ${error.message}`, { cause: error })
  }
  return world
}

function textOf(path: string): string {
  try {
    const reason = unreadable(statSync(path))
    if (reason !== undefined) throw new Error(`it ${reason}`)
    return readFileSync(path, 'utf8')
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    const reason = missing ? 'there is no such file' : error instanceof Error ? error.message : String(error)
    throw new Error(`The seed file ${path} cannot be read: ${reason}.`, { cause: error })
  }
}

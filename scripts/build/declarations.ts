import { glob, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

const IMPORT = /(\bfrom |\bimport\(|^import )(['"])(\.[^'"]*)\.ts\2/gm

/**
 * Lets declarations name each other's `.js` files. TypeScript rewrites `./x.ts` to `./x.js` in modules but not in
 * declarations, where not every resolver follows it; and where it writes out a type that was inferred, it may lead to the
 * client's sources, which are in another package. And has them take less room: every editor reads their indentation, a fifth
 * of them.
 *
 * @param folder that has them, and its subfolders
 */
export async function tidyDeclarations(folder: string): Promise<void> {
  for await (const file of glob('**/*.d.ts', { cwd: folder })) {
    const place = path.join(folder, file)
    const text = await readFile(place, 'utf8')
    const indented = text.replace(/^(?: {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4))
    const named = indented.replace(IMPORT, (_, before: string, quote: string, to: string) => {
      const isHere = !path.relative(folder, path.resolve(path.dirname(place), to)).startsWith('..')
      if (!isHere && !to.endsWith('/generated/schema'))
        throw new Error(`${place} leads to ${to}, which is in no package: name the type where it is inferred`)
      return `${before}${quote}${isHere ? `${to}.js` : 'ev-energy/schema'}${quote}`
    })
    await writeFile(place, named)
  }
}

/**
 * Removes the declarations that no user of the package gets to see.
 *
 * @param folder that has them
 * @param entries of the package, without `.d.ts`
 */
export async function keepReachable(folder: string, entries: readonly string[]): Promise<void> {
  const reached = new Set<string>()
  const visit = async (file: string): Promise<void> => {
    if (reached.has(file)) return
    reached.add(file)
    const text = await readFile(path.join(folder, file), 'utf8')
    for (const [, to = ''] of text.matchAll(/(?:\bfrom |\bimport\(|^import )['"](\.[^'"]*)\.js['"]/gm))
      await visit(path.join(path.dirname(file), `${to}.d.ts`))
  }
  for (const entry of entries) await visit(path.normalize(`${entry}.d.ts`))
  for await (const file of glob('**/*.d.ts', { cwd: folder }))
    if (!reached.has(file)) await rm(path.join(folder, file))
}

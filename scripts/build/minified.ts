import { readFile, writeFile } from 'node:fs/promises'
import { minify } from 'rolldown/utils'

/** Takes out space alone: names stay, for whoever reads a stack trace. */
export const KEEPING_NAMES = { compress: false, mangle: false, codegen: { removeWhitespace: true } } as const

/** Takes the space out of a module, which the compiler puts into what was generated without any. */
export async function minifyModule(file: string): Promise<void> {
  const { code, errors } = await minify(file, await readFile(file, 'utf8'), {
    module: true,
    ...KEEPING_NAMES,
  })
  if (errors.length > 0) throw new Error(`${file} cannot be minified: ${errors[0]?.message}`)
  await writeFile(file, code)
}

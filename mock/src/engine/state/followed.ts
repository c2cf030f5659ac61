import { readlinkSync, realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * The file that a symbolic link stands for, also one that is not there yet: to replace the link would leave what others
 * read as it was.
 *
 * @param path absolute
 * @throws {Error} for links that lead to one another
 */
export function followed(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ELOOP')
      throw new Error(
        `The state cannot be kept in ${path}, a symbolic link that leads nowhere but to itself. Name another file.`,
        { cause: error },
      )
    const target = code === 'ENOENT' ? targetOf(path) : undefined
    return target === undefined ? path : followed(target)
  }
}

/** Where a symbolic link leads that leads to nothing; undefined for what is none. */
function targetOf(path: string): string | undefined {
  try {
    return resolve(realpathSync(dirname(path)), readlinkSync(path))
  } catch {
    return undefined
  }
}

import { existsSync, globSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Files of a tree that are to be written, all or none. */
export interface Draft {
  /** The text of a file, as it is to be; undefined where there is none. */
  read(file: string): string | undefined
  /** The YAML files below a folder of the tree, as it is on disk. */
  list(folder: string): string[]
  write(file: string, text: string): void
  /** Writes a file unless there is one already. */
  offer(file: string, text: string): void
  /** Writes everything, and gives the files' names. */
  save(): Promise<string[]>
}

/** @param folder of the tree */
export function createDraft(folder: string): Draft {
  const files = new Map<string, string>()
  const read = (file: string) => {
    const place = path.join(folder, file)
    return files.get(file) ?? (existsSync(place) ? readFileSync(place, 'utf8') : undefined)
  }
  return {
    read,
    list: (below) => globSync(`${below}/**/*.yaml`, { cwd: folder }),
    write: (file, text) => void files.set(file, text),
    offer(file, text) {
      if (read(file) === undefined) files.set(file, text)
    },
    async save() {
      for (const [file, text] of files) {
        await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
        await writeFile(path.join(folder, file), text)
      }
      return [...files.keys()].map((file) => path.relative('', path.join(folder, file)))
    },
  }
}

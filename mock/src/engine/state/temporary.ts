let files = 0

/** Where the next state of a file is written before it takes the file's place; no two writers share one. */
export function temporaryFor(path: string): string {
  return `${path}.${process.pid}-${++files}.tmp`
}

/** Which file of the same folder a temporary one is for, and which process wrote it; undefined for any other file. */
export function partsOf(name: string): { readonly target: string; readonly writer: number } | undefined {
  const [, target, writer] = /^(.+)\.(\d+)-\d+\.tmp$/.exec(name) ?? []
  return target === undefined ? undefined : { target, writer: Number(writer) }
}

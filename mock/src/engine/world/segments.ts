/** The path of the collection that a path continues: `/vehicles` for `/vehicles/vhcl01…`. */
export function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}

/** The last segment of a path, which is the key of the resource there. */
export function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
